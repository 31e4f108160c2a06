import type { CitationRelation, Comparator, Role, TargetKind } from '../../extraction/findings.ts'
import { MODEL, type NodeKind, type NodeType, type RecordOf, type RelationshipTypeName } from '../../graph/model.ts'
import type { AlarmRecord, DEPARTMENT_KINDS, LEVELS } from '../../graph/nodeTypes.ts'
import type { ResolutionStatus } from '../../resolution/types.ts'
import type { Direction } from '../../wording/resemblance.ts'

/** Nodes and relationships for the rest of the program: plain data, with one record type for each node type of the model. */

export type Level = (typeof LEVELS)[number]
export type DepartmentKind = (typeof DEPARTMENT_KINDS)[number]
export type { AlarmRecord, CitationRelation, Comparator, NodeKind, RelationshipTypeName, ResolutionStatus, Role, TargetKind }

export const NODE_KINDS: readonly NodeKind[] = Object.values(MODEL.nodes).map(({ kind }) => kind as NodeKind)

export type PolicyRecord = RecordOf<'Policy'>
export type CitedDocumentRecord = RecordOf<'CitedDocument'>
export type DocumentRecord = PolicyRecord | CitedDocumentRecord
export type SectionRecord = RecordOf<'Section'>
export type MeasureRecord = RecordOf<'Measure'>
export type UpstreamTaskRecord = RecordOf<'UpstreamTask'>
export type DepartmentRecord = RecordOf<'Department'>
export type JurisdictionRecord = RecordOf<'Jurisdiction'>
export type IndustryRecord = RecordOf<'Industry'>
export type TargetRecord = RecordOf<'Target'>
export type NodeRecord = { readonly [Type in NodeType]: RecordOf<Type> }[NodeType]

/** A relationship with its evidence. */
export interface RelationRecord {
  readonly id: string
  readonly type: RelationshipTypeName
  readonly from: string
  readonly to: string
  readonly quote: string | null
  readonly start: number | null
  readonly end: number | null
  readonly line: number | null
  readonly rule: string | null
  readonly as: string | null
  readonly status: ResolutionStatus
  readonly reason: string | null
  readonly candidates: readonly string[]
  readonly role: Role | null
  readonly collective: boolean
  readonly standing: boolean
  /** Id of the policy whose text states it. */
  readonly statedBy: string | null
  /** Only for RESEMBLES. */
  readonly sameWords?: SameWords
}

/** How similar two passages are, and the words of the passage at the target. */
export interface SameWords {
  readonly share: number
  readonly direction: Direction | null
  readonly there: {
    readonly document: string
    readonly quote: string
    readonly start: number
    readonly end: number
    readonly line: number | null
    readonly rule: null
  }
}
