import { RELATION_TYPES } from '../model/generated/model.ts'
import type { NodeKindName } from '../styles/palette.ts'

export type NodeKind = NodeKindName

export type RelationKind = keyof typeof RELATION_TYPES

/** The kinds of relationship, in the order of the legend. */
export const RELATION_KINDS = Object.keys(RELATION_TYPES) as readonly RelationKind[]

/** Relationships by which a document speaks of another one: what the lineage is about. */
export type Citation = { readonly [R in RelationKind]: (typeof RELATION_TYPES)[R]['citation'] extends true ? R : never }[RelationKind]
export const CITATIONS = RELATION_KINDS.filter((kind): kind is Citation => RELATION_TYPES[kind].citation)

/** Strongest first: where several roles are folded into one line, the first one gives it its look. */
export const ROLES = ['LEAD', 'RESPONSIBLE', 'SUPPORT', 'GUIDE'] as const
export type Role = (typeof ROLES)[number]

export const LEVELS = ['NATIONAL', 'PROVINCE', 'CITY', 'DISTRICT', 'ZONE', 'STREET'] as const
export type Level = (typeof LEVELS)[number]

export type Status = 'RESOLVED' | 'AMBIGUOUS' | 'NOT_HELD' | 'UNRESOLVED'

/** A node as the API hands it over for drawing. */
export interface DrawingNode {
  readonly id: string
  readonly kind: NodeKind
  readonly label: string
  readonly detail: string | null
  readonly level: Level | null
  /** Of a document: its day of issue or publication, or the year of its number. */
  readonly date: string | null
  readonly place: string | null
  readonly issuer: string | null
  readonly status: Status | null
  /** Neighbours in the whole graph, drawn or not. */
  readonly degree: number
  /** Measures folded into a policy. */
  readonly folded: number
}

/** An edge as the API hands it over; `count` single statements are folded into it. */
export interface DrawingEdge {
  readonly id: string
  readonly kind: RelationKind
  readonly source: string
  readonly target: string
  readonly count: number
  readonly role: Role | null
  readonly status: Status | null
  readonly quote: string | null
  /** False where all its statements are of measures folded into the source. */
  readonly direct: boolean
}

/** What was left out of a drawing, and why. */
export interface Omission {
  readonly kind: NodeKind
  readonly of: string | null
  readonly count: number
  readonly reason: string
}

/** A part of the graph, ready to be drawn. */
export interface Drawing {
  readonly nodes: readonly DrawingNode[]
  readonly edges: readonly DrawingEdge[]
  readonly omitted: readonly Omission[]
}

/** The opening drawing, with how many nodes of each kind the whole graph holds, and the version of its data. */
export interface Opening extends Drawing {
  readonly totals: readonly { readonly kind: NodeKind; readonly count: number }[]
  /** Hash of the whole content; null before anything was loaded. */
  readonly version: string | null
}

export interface Point {
  readonly x: number
  readonly y: number
}

export type Positions = ReadonlyMap<string, Point>
