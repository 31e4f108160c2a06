import { useQuery } from 'urql'
import { useDebounced } from '../components/useDebounced.ts'
import type { NodeKindName } from '../styles/palette.ts'
import { FindNodes, type Hit } from './operations.ts'

/** The hits for the typed words; while searching, those for the words before. */
export interface Found {
  readonly hits: readonly Hit[]
  readonly state: 'searching' | 'failed' | 'done'
}

const NONE: readonly Hit[] = []

/** Nodes that match the typed words, once typing has paused; all kinds if none are given. */
export function useFoundNodes(words: string, kinds: readonly NodeKindName[] | null): Found {
  const text = useDebounced(words.trim(), 120)
  const [{ data, error, fetching, stale }] = useQuery({
    query: FindNodes,
    variables: { text, kinds: kinds && [...kinds] },
    pause: text === '',
  })
  if (text === '') return { hits: NONE, state: words.trim() === '' ? 'done' : 'searching' }
  const hits = data?.search ?? NONE
  if (error) return { hits: NONE, state: 'failed' }
  return { hits, state: fetching || stale || text !== words.trim() ? 'searching' : 'done' }
}
