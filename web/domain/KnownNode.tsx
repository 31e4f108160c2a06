import { SearchX } from 'lucide-react'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { Loading } from '../components/Loading.tsx'
import { Notice } from '../components/Notice.tsx'
import { useWords } from '../i18n/words.ts'
import type { NodeKindName } from '../styles/palette.ts'
import { NameNodes } from './operations.ts'
import { domain } from './words.ts'

interface Props {
  /** An id from the address; null if it gives none. */
  readonly id: string | null
  readonly kinds: readonly NodeKindName[]
  readonly children: ReactNode
}

/** What follows from an id in the address. If no node of these kinds has it, says so: an empty list would look like an answer. */
export function KnownNode({ id, kinds, children }: Props) {
  const say = useWords(domain)
  const [{ data, error }] = useQuery({ query: NameNodes, variables: { ids: [id ?? ''] }, pause: id === null })
  // If the names cannot be fetched, the list reports its own failure.
  if (id === null || error) return children
  if (!data) return <Loading />
  if (data.nodes.some((node) => node && kinds.includes(node.nodeKind))) return children
  return (
    <Notice title={say('unknownId')} icon={<SearchX size={28} aria-hidden="true" />}>
      <p>{say('unknownIdHint', { id })}</p>
    </Notice>
  )
}
