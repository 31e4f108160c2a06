import type { Level, NodeKind, RelationshipTypeName, ResolutionStatus, Role } from './records.ts'

/** A part of the graph, ready to be drawn. */
export interface Drawing {
  readonly nodes: readonly DrawingNode[]
  readonly edges: readonly DrawingEdge[]
  readonly omitted: readonly Omission[]
}

export interface DrawingNode {
  readonly id: string
  readonly kind: NodeKind
  readonly label: string
  readonly detail: string | null
  readonly level: Level | null
  readonly status: ResolutionStatus
  readonly degree: number
  readonly folded: number
}

export interface DrawingEdge {
  readonly id: string
  readonly kind: RelationshipTypeName
  readonly source: string
  readonly target: string
  readonly count: number
  readonly role: Role | null
  readonly status: ResolutionStatus
  readonly quote: string | null
}

/** What was left out of a drawing, and why. */
export interface Omission {
  readonly kind: NodeKind
  readonly of: string | null
  readonly count: number
  readonly reason: string
}
