import { print } from 'graphql'
import { useCallback, useEffect, useRef, useState } from 'react'
import { type AnyVariables, type CombinedError, type TypedDocumentNode, useClient } from 'urql'
import { showQuery } from '../state/screenQuery.ts'
import { asAsked } from './asRead.ts'

/** The fields of an API connection that paging needs. */
interface Connection<Row> {
  readonly totalCount: number
  readonly nodes: readonly Row[]
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean }
}

export interface Pages<Row> {
  /** Rows fetched so far; null before the first page. */
  readonly rows: readonly Row[] | null
  /** Number of rows in the whole list. */
  readonly total: number
  /** True while `rows` still belong to the previous query. */
  readonly stale: boolean
  readonly error: CombinedError | undefined
  /** Fetches the next page, unless it is loading or there is none. */
  readonly more: () => void
  readonly retry: () => void
}

interface Loaded<Row> {
  /** The query that the rows answer. */
  readonly key: string
  readonly rows: readonly Row[]
  readonly total: number
  /** Cursor of the next page; null if there is none. */
  readonly next: string | null
}

/**
 * Fetches a list of the API page by page. After a change of query the list starts at its first page; the old rows stay until the new ones
 * arrive.
 */
export function usePages<Data, V extends AnyVariables & { readonly after?: string | null }, Row>(
  query: TypedDocumentNode<Data, V>,
  variables: Omit<V, 'after'>,
  connectionIn: (data: Data) => Connection<Row>,
): Pages<Row> {
  const client = useClient()
  const key = JSON.stringify(variables)
  const [loaded, setLoaded] = useState<Loaded<Row> | null>(null)
  const [error, setError] = useState<CombinedError>()
  const asked = useRef({ key: '', after: '' as string | null })
  const load = useCallback(
    async (after: string | null, before: readonly Row[], fresh: boolean) => {
      asked.current = { key, after }
      setError(undefined)
      const given = { ...(JSON.parse(key) as V), after } as V
      const answer = await client.query<Data, V>(query, given, fresh ? { requestPolicy: 'network-only' } : {}).toPromise()
      // A newer query has replaced this one.
      if (asked.current.key !== key || asked.current.after !== after) return
      if (answer.error || !answer.data) {
        asked.current = { key: '', after: '' }
        setError(answer.error)
        return
      }
      const { nodes, totalCount, pageInfo } = connectionIn(answer.data)
      setLoaded({ key, rows: [...before, ...nodes], total: totalCount, next: pageInfo.hasNextPage ? pageInfo.endCursor : null })
    },
    [client, query, key, connectionIn],
  )
  useEffect(() => {
    void load(null, [], false)
  }, [load])
  useEffect(() => showQuery({ query: print(asAsked(query)), variables: JSON.parse(key) as Record<string, unknown> }), [query, key])
  const more = useCallback(() => {
    const next = loaded?.key === key ? loaded.next : null
    if (loaded && next !== null && asked.current.after !== next) void load(next, loaded.rows, false)
  }, [loaded, key, load])
  const retry = useCallback(() => void load(null, [], true), [load])
  return { rows: loaded?.rows ?? null, total: loaded?.total ?? 0, stale: loaded !== null && loaded.key !== key, error, more, retry }
}
