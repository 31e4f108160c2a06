import type { CitationMention, DepartmentMention, IndustryMention, OpenEndedMention, TargetMention } from '../extraction/findings.ts'
import type { DocumentNames, PrintedName } from './departments/printedNames.ts'

/** Whether a mention was resolved to one entity. */
export type ResolutionStatus = 'RESOLVED' | 'AMBIGUOUS' | 'NOT_HELD' | 'UNRESOLVED'

/** A level of government, from the whole country down to the street; a zone (开发区, 新区) is a separate level. */
export type Level = 'national' | 'province' | 'city' | 'district' | 'zone' | 'street'

/** A department in its jurisdiction, a collective (各镇), an open-ended group (等相关部门), or an organisation outside government. */
export interface ResolvedDepartment {
  /** `dept:<place>:<canonical name>`, or if unresolved `dept:?<place>:<name>`, with the id of the document if the place is unknown. */
  readonly id: string
  /** Official name with its place: 红旗区财政局. */
  readonly name: string
  readonly fullName: string | null
  readonly aliases: readonly string[]
  /** Ids that it had while its full name was unknown; links with them still work. */
  readonly formerIds: readonly string[]
  readonly level: Level | null
  /** Key of the function line (条线), which is the same for 区发改委 and 市发展改革委. */
  readonly line: string | null
  readonly lineName: string | null
  /** Its successor after a reform, and the year of completion; null if it still exists. */
  readonly successor: string | null
  readonly endedBy: number | null
  /** The classes by which groups include it: finance@city, department@city. */
  readonly askedAs: readonly string[]
  readonly kind: 'body' | 'collective' | 'open-ended' | 'organisation'
  /** Id of the jurisdiction of the department. */
  readonly jurisdiction: string | null
  readonly status: ResolutionStatus
  readonly reason: string | null
  readonly candidates: readonly string[]
}

/** The departments that a group includes without naming them, as far as its words say. */
export interface Addressees {
  /** `<function line, or department>@<level>`, in the place of the document and the places within it: government@district. */
  readonly classes: readonly string[]
  /** false for 有关, 相关, 等: only those concerned are included, and the words do not say which. */
  readonly whole: boolean
}

export interface DepartmentResolution {
  readonly mention: DepartmentMention | OpenEndedMention
  /** The same object for the same id. */
  readonly department: ResolvedDepartment
  /** Full name as printed in an official list; null if unknown. */
  readonly canonical: string | null
  /** The departments that a group includes without naming them, if its words say so. */
  readonly addressees: Addressees | null
  /** true if the full name comes from another document of the place. */
  readonly namedElsewhere: boolean
}

export interface ResolvedJurisdiction {
  /** `place:410702`, or `zone:天津经济技术开发区`. */
  readonly id: string
  readonly name: string
  readonly shortName: string
  readonly level: Level
  /** GB/T 2260 code. */
  readonly code: string | null
  /** Id of the place that contains it. */
  readonly parent: string | null
  readonly status: ResolutionStatus
  readonly reason: string | null
  readonly candidates: readonly string[]
}

/** A document as an entity: the policy itself, or one that it cites. */
export interface ResolvedDocument {
  /** `doc:<normalised number>` if the number is known, otherwise `doc:<place>:<title key>`. */
  readonly id: string
  readonly title: string | null
  readonly number: string | null
  /** The title normalised for comparison: without width differences, spaces, kinds of brackets, issuer and 印发…的通知. */
  readonly titleKey: string
  readonly level: Level | null
  readonly issuer: string | null
  /** Full name of the place or zone of the document: 全国, 天津市, 新乡市红旗区; null if unknown. */
  readonly place: string | null
  readonly year: number | null
}

/** The document being read, with its facts. */
export interface ResolvedPolicy extends ResolvedDocument {
  readonly kind: string | null
  readonly issuedOn: string | null
  readonly publishedOn: string | null
  readonly validity: string | null
}

export interface CitationResolution {
  readonly mention: CitationMention
  /** The same object for the same id. */
  readonly document: ResolvedDocument
  readonly status: 'RESOLVED' | 'AMBIGUOUS' | 'NOT_HELD'
  /** If ambiguous, the ids of the documents it may be. */
  readonly candidates: readonly string[]
  readonly reason: string | null
}

export interface ResolvedIndustry {
  /** `ind:<GB code>`, `ind:s<strategic code>`, or `ind:<name>`. */
  readonly id: string
  readonly name: string
  readonly code: string | null
  readonly strategic: string | null
  /** Ids of the next broader industries: first that of GB/T 4754, then the strategic class that contains it whole. */
  readonly parents: readonly string[]
  readonly synonyms: readonly string[]
  /** false if the class is only the nearest one. */
  readonly sure: boolean
}

export interface IndustryResolution {
  readonly mention: IndustryMention
  readonly industry: ResolvedIndustry
}

/** A ministry that a division-of-work table names for a task of the cited document. */
export interface MinistryResolution {
  readonly surface: string
  readonly department: ResolvedDepartment
}

/** The resolved findings of one document. */
export interface Resolution {
  readonly policy: ResolvedPolicy
  readonly jurisdiction: ResolvedJurisdiction | null
  /** All that issued the document, in the order in which they are printed. */
  readonly issuers: readonly ResolvedDepartment[]
  readonly departments: readonly DepartmentResolution[]
  readonly citations: readonly CitationResolution[]
  readonly industryMentions: readonly IndustryResolution[]
  /** Every industry needed, including the broader ones. */
  readonly industries: readonly ResolvedIndustry[]
  /** Every place needed, including the places around them. */
  readonly jurisdictions: readonly ResolvedJurisdiction[]
  /** By task, in the order of `Reading.upstreamTasks`. */
  readonly ministries: readonly (readonly MinistryResolution[])[]
  readonly targets: readonly TargetMention[]
  /** The document whose tasks the division-of-work table divides; null if there is no such table. */
  readonly upstreamDocument: ResolvedDocument | null
  readonly names: DocumentNames
}

/** A document in the graph, held or cited. */
export interface KnownDocument {
  readonly id: string
  readonly held: boolean
  readonly title: string | null
  readonly number: string | null
  readonly titleKey: string
  readonly place: string | null
  readonly year?: number | null
  readonly issuedOn?: string | null
  readonly inForceFrom?: string | null
  /** Ids of the documents that it repeals. */
  readonly repeals?: readonly string[]
}

/** The documents in the graph, so that a citation by title and one by number resolve to the same node. */
export interface DocumentRegistry {
  readonly documents: readonly KnownDocument[]
  /** Ids whose number belongs to another held text; a document that prints such a number is identified by its title. */
  readonly taken?: ReadonlySet<string>
  /** Full department names printed in this and other documents. */
  readonly names?: readonly PrintedName[]
  /** Called for each lookup, so that the registry need not contain the whole graph. */
  readonly asked?: (question: DocumentQuestion) => void
}

/** A lookup among the known documents: by number, or else by title. */
export interface DocumentQuestion {
  readonly number: string | null
  readonly titleKey: string
  /** The id used if no document is found. */
  readonly id: string
}
