import { choice, choices, optional, queryOf } from '../../state/query.ts'
import { TRACED_RELATIONS, type TracedRelation } from './lineage.ts'

export const MOST_HOPS = ['1', '2', '3', '4', '5', '6'] as const

/** Start, direction and bounds of a trace; `without` lists the relations not to follow. */
export const traceQuery = queryOf({
  id: optional,
  direction: choice(['UP', 'DOWN'] as const, 'UP'),
  hops: choice(MOST_HOPS, '6'),
  without: choices(TRACED_RELATIONS),
  /** When tracing upward from a measure: whether to include citations in other parts of its document. */
  parts: choice(['own', 'all'] as const, 'own'),
})

export type TraceState = ReturnType<typeof traceQuery.read>

/** The relations to follow; null for all. */
export const relationsOf = ({ without }: TraceState): TracedRelation[] | null =>
  without.length === 0 ? null : TRACED_RELATIONS.filter((relation) => !without.includes(relation))

/** Address of the trace as a file, with the bounds of the page. */
export function chainsAddress(format: 'md' | 'csv', state: TraceState): string {
  const relations = relationsOf(state)
  const asked = new URLSearchParams({ id: state.id ?? '', direction: state.direction.toLowerCase(), maxHops: state.hops })
  if (relations) asked.set('relations', relations.join(','))
  if (state.parts === 'all') asked.set('otherParts', 'true')
  return `/export/trace.${format}?${asked}`
}

/** Address of a citation of this view, in GB/T 7714 or BibTeX. */
export const citationAddress = (format: 'txt' | 'bib', title: string, url: string, asOf: string): string =>
  `/export/citation.${format}?${new URLSearchParams({ title, url, asOf })}`
