import type { NodeKind, NodeRecord } from '../../neo4j/store/records.ts'
import type { SearchHit } from '../../neo4j/store/search.ts'
import type { Store } from '../../neo4j/store.ts'
import { MCP_LIMITS } from '../limits.ts'

/** Nodes of some kinds found by words, best first. */
export interface Namesakes<N extends NodeRecord> {
  /** Those whose names contain all the words. */
  readonly named: readonly N[]
  /** Those whose names contain the words, or some of them. */
  readonly similar: readonly N[]
  /** true if there are more than were looked up. */
  readonly more: boolean
  /** true if the words are a part of the numbers of some: 国发12号. */
  readonly byNumber: boolean
}

/** The nodes that these words may name. */
export async function namesakes<N extends NodeRecord>(
  store: Store,
  text: string,
  kinds: readonly NodeKind[],
  isOfKind: (node: NodeRecord) => node is N,
): Promise<Namesakes<N>> {
  const most = MCP_LIMITS.mostNamesakes
  const found = await store.search({ text, kinds, first: most + 1 })
  const hits = found.slice(0, most)
  const named = hits.filter(isNamed)
  const byNumber = named.some(({ matchedBy }) => matchedBy === 'NUMBER')
  return { named: nodesOf(named, isOfKind), similar: nodesOf(hits, isOfKind), more: found.length > most, byNumber }
}

const isNamed = ({ partial, matchedBy }: SearchHit): boolean => !partial && matchedBy !== 'WORDS'

const nodesOf = <N extends NodeRecord>(hits: readonly SearchHit[], isOfKind: (node: NodeRecord) => node is N): readonly N[] =>
  hits.map(({ node }) => node).filter(isOfKind)

/** A number of nodes in words: 12, or more than 500. */
export const counted = ({ length }: readonly NodeRecord[], more: boolean): string => (more ? `more than ${length}` : String(length))
