import { useMemo } from 'react'
import { useQuery } from 'urql'
import { NameNodes } from './operations.ts'
import { type Titled, titled } from './titles.ts'

/** Names of the nodes in an address: null for a node that does not exist, undefined while loading. */
export function useNamed(ids: readonly (string | null)[]): readonly (Titled | null | undefined)[] {
  const asked = ids.filter((id) => id !== null)
  const [{ data }] = useQuery({ query: NameNodes, variables: { ids: asked }, pause: asked.length === 0 })
  const key = JSON.stringify(ids)
  return useMemo(() => {
    const found = new Map(data?.nodes.flatMap((node) => (node ? [[node.id, titled(node)] as const] : [])))
    return (JSON.parse(key) as (string | null)[]).map((id) => (id === null ? null : data ? (found.get(id) ?? null) : undefined))
  }, [data, key])
}
