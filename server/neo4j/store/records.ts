import type { AlarmKind } from '../../alarms/alarm.ts'
import type { CitationRelation, Comparator, Role, TargetKind } from '../../extraction/findings.ts'
import { NODE_TYPES, type NodeKind, type RelationshipTypeName } from '../../graph/model.ts'
import type { ResolutionStatus } from '../../resolution/types.ts'

/** Nodes and relationships as the rest of the program sees them: plain data, one record type for each node type. */

export type Level = 'national' | 'province' | 'city' | 'district' | 'zone' | 'street'
export type DepartmentKind = 'body' | 'collective' | 'open-ended' | 'organisation'
export type { CitationRelation, Comparator, RelationshipTypeName, ResolutionStatus, Role, TargetKind }

export const NODE_KINDS: readonly NodeKind[] = Object.values(NODE_TYPES).map(({ kind }) => kind)
export type { NodeKind }

interface DocumentFacts {
  readonly id: string
  readonly title: string | null
  readonly documentNumber: string | null
  readonly documentKind: string | null
  readonly issuerName: string | null
  readonly level: Level | null
  readonly place: string | null
  readonly year: number | null
  readonly issuedOn: string | null
  readonly publishedOn: string | null
  readonly formerIds: readonly string[]
}

/** What may have been read badly in a policy, with its words and its place in the source text. */
export interface AlarmRecord {
  readonly kind: AlarmKind
  readonly words: string
  readonly line: number
  readonly start: number
  readonly end: number
}

export interface PolicyRecord extends DocumentFacts {
  readonly kind: 'POLICY'
  readonly validity: string | null
  readonly inForceFrom: string | null
  readonly inForceTo: string | null
  readonly inForceWords: string | null
  readonly draft: boolean
  readonly sourceName: string | null
  readonly sha256: string | null
  /** Address of the page it was saved from: http or https. */
  readonly sourceUrl: string | null
  readonly charCount: number | null
  readonly measureCount: number
  readonly alarms: readonly AlarmRecord[]
}

export interface CitedDocumentRecord extends DocumentFacts {
  readonly kind: 'CITED_DOCUMENT'
}

export type DocumentRecord = PolicyRecord | CitedDocumentRecord

/** A stretch of the source text of a document. */
interface Passage {
  readonly start: number | null
  readonly end: number | null
  readonly line: number | null
}

/** A passage with its words exactly as the source has them; its `text` or `surface` is for display. */
interface QuotedPassage extends Passage {
  readonly quote: string
}

export interface SectionRecord extends Passage {
  readonly kind: 'SECTION'
  readonly id: string
  readonly label: string | null
  readonly title: string | null
  readonly path: string | null
  readonly ordinal: number | null
  readonly document: string
}

export interface MeasureRecord extends Passage {
  readonly kind: 'MEASURE'
  readonly id: string
  readonly ordinal: number
  /** The number that its label prints: 12 of （十二）. */
  readonly number: number | null
  readonly label: string | null
  readonly path: string | null
  readonly heading: string | null
  readonly sectionTitle: string | null
  readonly text: string
  readonly document: string
}

export interface UpstreamTaskRecord extends QuotedPassage {
  readonly kind: 'UPSTREAM_TASK'
  readonly id: string
  /** Its row in the local table; its number in the upstream document is `number`. */
  readonly row: number | null
  readonly label: string | null
  readonly number: number | null
  readonly area: string | null
  readonly text: string
  readonly statedBy: string | null
}

export interface DepartmentRecord {
  readonly kind: 'DEPARTMENT'
  readonly id: string
  readonly name: string
  readonly fullName: string | null
  readonly aliases: readonly string[]
  readonly level: Level | null
  readonly line: string | null
  readonly lineName: string | null
  readonly kindOfDepartment: DepartmentKind
  readonly status: ResolutionStatus
  readonly reason: string | null
  readonly candidates: readonly string[]
}

export interface JurisdictionRecord {
  readonly kind: 'JURISDICTION'
  readonly id: string
  readonly name: string
  readonly level: Level | null
  readonly code: string | null
}

export interface IndustryRecord {
  readonly kind: 'INDUSTRY'
  readonly id: string
  readonly name: string
  readonly code: string | null
  readonly standard: string | null
  readonly synonyms: readonly string[]
}

export interface TargetRecord extends QuotedPassage {
  readonly kind: 'TARGET'
  readonly id: string
  readonly surface: string
  readonly targetKind: TargetKind
  readonly value: number | null
  readonly upper: number | null
  readonly unit: string | null
  readonly comparator: Comparator | null
  readonly from: string | null
  readonly to: string | null
  readonly recurring: string | null
  readonly document: string
  readonly measure: string
}

export type NodeRecord =
  | PolicyRecord
  | CitedDocumentRecord
  | SectionRecord
  | MeasureRecord
  | UpstreamTaskRecord
  | DepartmentRecord
  | JurisdictionRecord
  | IndustryRecord
  | TargetRecord

/** A relationship with what it carries of its evidence. */
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
  /** Id of the policy whose text says so. */
  readonly statedBy: string | null
}
