import { MODEL, type NodeType } from '../../graph/model.ts'
import { NODE_KINDS, type NodeKind } from './records.ts'

/** The graph label of each kind of node. */
export const NODE_TYPE_OF_KIND = Object.fromEntries(Object.entries(MODEL.nodes).map(([type, { kind }]) => [kind, type])) as Readonly<
  Record<NodeKind, NodeType>
>

/** The declaration of a kind in the model. */
export const declarationOf = (kind: NodeKind) => MODEL.nodes[NODE_TYPE_OF_KIND[kind]]

/** The node type among these labels. */
export const typeAmong = (labels: readonly string[]): NodeType | undefined =>
  labels.find((label): label is NodeType => label in MODEL.nodes)

/** The kind of a label, or null if the label is not a kind. */
export function kindOfLabel(label: string): NodeKind | null {
  return NODE_KINDS.find((kind) => NODE_TYPE_OF_KIND[kind] === label) ?? null
}

/** The labels of these kinds, or of `others` if null. */
export function labelsOf(kinds: readonly NodeKind[] | null, others: readonly NodeKind[]): readonly string[] {
  return (kinds ?? others).map((kind) => NODE_TYPE_OF_KIND[kind])
}
