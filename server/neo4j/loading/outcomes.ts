import type { DocumentGraph } from '../../graph/graph.ts'
import type { Held } from './held.ts'

/** The result of loading a document. */
export type Outcome =
  | {
      readonly kind: 'loaded'
      readonly id: string
      readonly nodes: number
      readonly edges: number
      readonly alarms: number
      readonly replaced: string | null
    }
  | { readonly kind: 'unchanged'; readonly id: string }
  | { readonly kind: 'duplicate'; readonly id: string; readonly of: string }
  /** It has no title, number or task: reported, and loaded only with `force`. */
  | { readonly kind: 'noPolicy' }

export function loaded(graph: DocumentGraph, replaced: Held | null): Outcome {
  const { document: id, nodes, edges } = graph
  return {
    kind: 'loaded',
    id,
    nodes: nodes.length,
    edges: edges.length,
    alarms: alarmsIn(graph),
    replaced: replaced?.sourceName ?? null,
  }
}

/** Whether nothing typical of a policy was found: a configuration file, a price list. */
export function saysNothing({ document, nodes }: DocumentGraph): boolean {
  const facts = nodes.find(({ id }) => id === document)?.properties
  return !facts?.title && !facts?.documentNumber && !nodes.some(({ type }) => type === 'Measure')
}

/** Number of passages of the document that may have been read badly. */
function alarmsIn({ document, nodes }: DocumentGraph): number {
  const kinds = nodes.find(({ id }) => id === document)?.properties.alarmKinds
  return Array.isArray(kinds) ? kinds.length : 0
}
