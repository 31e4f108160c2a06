import type { NodeType, RelationshipTypeName } from './model.ts'

export type Scalar = string | number | boolean
export type Properties = Readonly<Record<string, Scalar | readonly string[] | readonly number[] | null>>

/** A node with its own stable id, made from content, so that loading twice gives one graph. */
export interface GraphNode {
  readonly type: NodeType
  readonly id: string
  readonly properties: Properties
}

/** A relationship. `id` is made from type, ends and evidence; read-out statements carry quote, start, end, rule, as, status. */
export interface GraphEdge {
  readonly type: RelationshipTypeName
  readonly id: string
  readonly from: string
  readonly to: string
  readonly properties: Properties
}

/** What one document says: sorted, so that the same bytes give the same graph. */
export interface DocumentGraph {
  /** Id of the policy node. */
  readonly document: string
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
  /** Of a document that people have corrected: what was read, and by what it was corrected. */
  readonly corrected?: CorrectedFrom
}

export interface CorrectedFrom {
  readonly asRead: DocumentGraph
  /** Keys of the corrections that found their statement. */
  readonly applied: readonly string[]
  /** Of all corrections of the document. */
  readonly digest: string | null
}
