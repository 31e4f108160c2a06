import type { DocumentNames } from '../resolution/departments/printedNames.ts'
import type { NodeType, RelationshipTypeName } from './model.ts'

export type Scalar = string | number | boolean
export type Properties = Readonly<Record<string, Scalar | readonly string[] | readonly number[] | null>>

/** A node with a stable id made from its content, so that loading a document twice gives the same graph. */
export interface GraphNode {
  readonly type: NodeType
  readonly id: string
  readonly properties: Properties
}

/** A relationship. `id` is made from type, ends and evidence. Statements read from a text carry quote, start, end, rule, as, status. */
export interface GraphEdge {
  readonly type: RelationshipTypeName
  readonly id: string
  readonly from: string
  readonly to: string
  readonly properties: Properties
}

/** The graph of one document, sorted, so that the same bytes give the same graph. */
export interface DocumentGraph {
  /** Id of the policy node. */
  readonly document: string
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
  /** The full names of departments that it prints, and the names that it abbreviates. */
  readonly names?: DocumentNames
  /** For a document with corrections: the original reading, and the corrections applied. */
  readonly corrected?: CorrectedFrom
}

export interface CorrectedFrom {
  readonly asRead: DocumentGraph
  /** Keys of the corrections whose statement was found. */
  readonly applied: readonly string[]
  /** Digest of all corrections of the document. */
  readonly digest: string | null
}
