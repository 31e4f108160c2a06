import type { NodeRecord, RelationRecord, ResolutionStatus, TargetRecord, UpstreamTaskRecord } from '../neo4j/store/records.ts'
import type { Span } from '../text/span.ts'

/** Words of a document with a known position; `quote` is the copy kept by a relationship. */
export interface PlacedWords {
  readonly document: string
  readonly span: Span
  readonly line: number | null
  readonly quote: string | null
}

/** Words of a document, by position, or as text to be found within `within`. */
export type Words = PlacedWords | { readonly document: string; readonly find: string; readonly within?: Span }

/** A statement whose words are not fetched yet: the page is cut first, so that only what is sent is fetched. */
export interface Draft {
  readonly says: string
  readonly subject: NodeRecord
  readonly object?: NodeRecord
  readonly relation?: string
  readonly words: Words | null
  readonly status?: ResolutionStatus
  readonly reason?: string | null
  readonly candidates?: readonly string[]
  readonly rule?: string | null
  readonly passages?: readonly { readonly what: string; readonly words: Words | null }[]
}

/** The parts of a statement that come from a relationship: its words and resolution. */
export function provedBy(relation: RelationRecord | null): Pick<Draft, 'words' | 'status' | 'reason' | 'candidates' | 'rule'> {
  if (!relation) return { words: null }
  const { status, reason, candidates, rule } = relation
  return { words: wordsOf(relation, relation.statedBy), status, reason, candidates, rule }
}

/** The passage of a node. */
export function passageOf(node: NodeRecord): Words | null {
  if (node.kind === 'POLICY') return node.title === null ? null : { document: node.id, find: node.title }
  if (!('start' in node)) return null
  return wordsOf({ quote: null, ...node }, 'statedBy' in node ? node.statedBy : node.document)
}

/** The passages of figures and deadlines. */
export const targetPassages = (targets: readonly TargetRecord[]) =>
  targets.map((target) => ({ what: target.targetKind === 'deadline' ? 'deadline' : 'figure', words: passageOf(target) }))

type Placed = Pick<RelationRecord | UpstreamTaskRecord, 'start' | 'end' | 'line'> & { readonly quote: string | null }

function wordsOf({ start, end, line, quote }: Placed, document: string | null): Words | null {
  return start === null || end === null || document === null ? null : { document, span: { start, end }, line, quote }
}
