import { RELATION_TYPES } from '../model/generated/model.ts'
import type { NodeKindName } from '../styles/palette.ts'

export type NodeKind = NodeKindName

export type RelationKind = keyof typeof RELATION_TYPES

/** The kinds of relationship, in the order of the legend. */
export const RELATION_KINDS = Object.keys(RELATION_TYPES) as readonly RelationKind[]

/** Relations in which one document refers to another. The lineage is made of these. */
export type Citation = { readonly [R in RelationKind]: (typeof RELATION_TYPES)[R]['citation'] extends true ? R : never }[RelationKind]
export const CITATIONS = RELATION_KINDS.filter((kind): kind is Citation => RELATION_TYPES[kind].citation)

/** Roles from strongest to weakest. A line that folds several roles is drawn as the strongest. */
export const ROLES = ['LEAD', 'RESPONSIBLE', 'SUPPORT', 'GUIDE'] as const
export type Role = (typeof ROLES)[number]

export const LEVELS = ['NATIONAL', 'PROVINCE', 'CITY', 'DISTRICT', 'ZONE', 'STREET'] as const
export type Level = (typeof LEVELS)[number]

/** The levels in the legend, and one value for nodes whose level is unknown. */
export const LEVEL_CHOICES = [...LEVELS, 'UNLEVELLED'] as const
export type LevelChoice = (typeof LEVEL_CHOICES)[number]

export type Status = 'RESOLVED' | 'AMBIGUOUS' | 'NOT_HELD' | 'UNRESOLVED'

/** A node as the API returns it for drawing. */
export interface DrawingNode {
  readonly id: string
  readonly kind: NodeKind
  readonly label: string
  readonly detail: string | null
  readonly level: Level | null
  /** For a document: its day of issue or publication, or else the year in its number. */
  readonly date: string | null
  readonly place: string | null
  readonly issuer: string | null
  readonly status: Status | null
  /** Number of neighbours in the whole graph, drawn or not. */
  readonly degree: number
  /** Number of measures folded into a policy. */
  readonly folded: number
  /** For a measure, its first deadline; for a deadline, its last day. */
  readonly due: string | null
}

/** True for a policy and for a document that is only cited. */
export const isDocument = ({ kind }: DrawingNode) => kind === 'POLICY' || kind === 'CITED_DOCUMENT'

/** Kinds whose nodes belong to a level of government. */
const LEVELLED: ReadonlySet<NodeKind> = new Set<NodeKind>(['POLICY', 'CITED_DOCUMENT', 'DEPARTMENT', 'JURISDICTION'])

/** The level by which the legend switches a node; null for kinds without levels, such as measures. */
export const levelChoiceOf = ({ kind, level }: DrawingNode): LevelChoice | null => level ?? (LEVELLED.has(kind) ? 'UNLEVELLED' : null)

/** An edge as the API returns it; `count` statements are folded into it. */
export interface DrawingEdge {
  readonly id: string
  readonly kind: RelationKind
  readonly source: string
  readonly target: string
  readonly count: number
  readonly role: Role | null
  readonly status: Status | null
  readonly quote: string | null
  /** False if all its statements belong to measures folded into the source. */
  readonly direct: boolean
}

/** Nodes left out of a drawing, and the reason. */
export interface Omission {
  readonly kind: NodeKind
  readonly of: string | null
  readonly count: number
  readonly reason: string
  /** In a neighbourhood: how many omitted nodes each relation leads to. */
  readonly relations?: readonly { readonly relation: RelationKind; readonly count: number }[]
}

/** A drawable part of the graph. */
export interface Drawing {
  readonly nodes: readonly DrawingNode[]
  readonly edges: readonly DrawingEdge[]
  readonly omitted: readonly Omission[]
}

/** The opening drawing, with the number of nodes of each kind in the whole graph and the version of its data. */
export interface Opening extends Drawing {
  readonly totals: readonly { readonly kind: NodeKind; readonly count: number }[]
  /** Number of measures that have the same words as those of another document. */
  readonly resembling: number
  /** Hash of the whole content; null if nothing has been loaded yet. */
  readonly version: string | null
}

export interface Point {
  readonly x: number
  readonly y: number
}

export type Positions = ReadonlyMap<string, Point>
