import { useMemo } from 'react'
import { useQuery } from 'urql'
import { useDebounced } from '../../components/useDebounced.ts'
import { FIND_DRAWN } from './operations.ts'

/** Of a larger drawing the ids take longer to send than the answer: all data are searched. */
const AMONG_AT_MOST = 3000

/** Ids of the drawn nodes that the server finds by these words, once typing has paused. */
export function useFoundDrawn(words: string, drawn: readonly { readonly id: string }[]): ReadonlySet<string> {
  const text = useDebounced(words.trim(), 120)
  const among = useMemo(() => (drawn.length > AMONG_AT_MOST ? null : drawn.map(({ id }) => id)), [drawn])
  const [{ data }] = useQuery({ query: FIND_DRAWN, variables: { text, among }, pause: text === '' })
  return useMemo(() => new Set(text === '' ? [] : data?.search.flatMap(({ node, partial }) => (partial ? [] : node.id))), [data, text])
}
