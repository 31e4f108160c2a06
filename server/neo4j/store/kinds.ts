import type { NodeType } from '../../graph/model.ts'
import { NODE_KINDS, type NodeKind } from './records.ts'

/** The label in the graph of each kind of node. */
export const NODE_TYPE_OF_KIND: Readonly<Record<NodeKind, NodeType>> = {
  POLICY: 'Policy',
  CITED_DOCUMENT: 'CitedDocument',
  SECTION: 'Section',
  MEASURE: 'Measure',
  UPSTREAM_TASK: 'UpstreamTask',
  DEPARTMENT: 'Department',
  JURISDICTION: 'Jurisdiction',
  INDUSTRY: 'Industry',
  TARGET: 'Target',
}

/** The kind of a label, or null for a label that is no kind. */
export function kindOfLabel(label: string): NodeKind | null {
  return NODE_KINDS.find((kind) => NODE_TYPE_OF_KIND[kind] === label) ?? null
}

/** The labels of the kinds wanted, or of `others` where nothing is said. */
export function labelsOf(kinds: readonly NodeKind[] | null, others: readonly NodeKind[]): readonly string[] {
  return (kinds ?? others).map((kind) => NODE_TYPE_OF_KIND[kind])
}
