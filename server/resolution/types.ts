import type { CitationMention, DepartmentMention, IndustryMention, OpenEndedMention, TargetMention } from '../extraction/findings.ts'

/** How far a mention could be led to one entity. */
export type ResolutionStatus = 'RESOLVED' | 'AMBIGUOUS' | 'NOT_HELD' | 'UNRESOLVED'

/** A place of government, from the whole country down to the street; a zone (开发区, 新区) is its own kind of place. */
export type Level = 'national' | 'province' | 'city' | 'district' | 'zone' | 'street'

/** A department in its jurisdiction, a collective (各镇), an open-ended group (等相关部门), or an organisation that is no department. */
export interface ResolvedDepartment {
  /** `dept:<place>:<canonical name>`, unresolved `dept:?<place>:<name>`. */
  readonly id: string
  /** As an official writes it, with its place: 红旗区财政局. */
  readonly name: string
  readonly fullName: string | null
  readonly aliases: readonly string[]
  readonly level: Level | null
  /** Key of the function line (条线), which joins 区发改委 and 市发展改革委. */
  readonly line: string | null
  readonly lineName: string | null
  /** What a reform made of it, and the year by which; null where it is still there. */
  readonly successor: string | null
  readonly endedBy: number | null
  /** The classes that groups ask it by: finance@city, department@city. */
  readonly askedAs: readonly string[]
  readonly kind: 'body' | 'collective' | 'open-ended' | 'organisation'
  /** Id of the jurisdiction that the department serves. */
  readonly jurisdiction: string | null
  readonly status: ResolutionStatus
  readonly reason: string | null
  readonly candidates: readonly string[]
}

/** Whom a group of departments asks, as far as its words say. It names none of them. */
export interface Addressees {
  /** `<function line, or department>@<level>`, of the place of the document and the places within it: government@district. */
  readonly classes: readonly string[]
  /** False for 有关, 相关, 等: only those concerned, and the words do not say who that is. */
  readonly whole: boolean
}

export interface DepartmentResolution {
  readonly mention: DepartmentMention | OpenEndedMention
  /** The same object for the same id. */
  readonly department: ResolvedDepartment
  /** Full name as an official list prints it, null where it is not known. */
  readonly canonical: string | null
  /** Whom a group asks without naming them, where its words tell. */
  readonly addressees: Addressees | null
}

export interface ResolvedJurisdiction {
  /** `place:410702`, or `zone:天津经济技术开发区`. */
  readonly id: string
  readonly name: string
  readonly shortName: string
  readonly level: Level
  /** GB/T 2260 code. */
  readonly code: string | null
  /** Id of the place that holds it. */
  readonly parent: string | null
  readonly status: ResolutionStatus
  readonly reason: string | null
  readonly candidates: readonly string[]
}

/** A document as an entity: the policy itself, or one that it cites. */
export interface ResolvedDocument {
  /** `doc:<normal number>` where the number is known, else `doc:<place>:<title key>`. */
  readonly id: string
  readonly title: string | null
  readonly number: string | null
  /** The title without its width, blanks, kind of brackets, issuer and 印发…的通知: what two ways of writing it share. */
  readonly titleKey: string
  readonly level: Level | null
  readonly issuer: string | null
  /** Full name of the place or zone whose document it is: 全国, 天津市, 新乡市红旗区; null where nothing tells. */
  readonly place: string | null
  readonly year: number | null
}

/** The document that was read, with what its facts say of it. */
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
  /** Ids of the documents it may be, where it is ambiguous. */
  readonly candidates: readonly string[]
  readonly reason: string | null
}

export interface ResolvedIndustry {
  /** `ind:<GB code>`, `ind:s<strategic code>`, or `ind:<name>`. */
  readonly id: string
  readonly name: string
  readonly code: string | null
  readonly strategic: string | null
  /** Ids of the next broader industries: that of GB/T 4754 first, then the strategic class that holds it whole. */
  readonly parents: readonly string[]
  readonly synonyms: readonly string[]
  /** False where the class is only the nearest one. */
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

/** What the findings of one document are found to be. */
export interface Resolution {
  readonly policy: ResolvedPolicy
  readonly jurisdiction: ResolvedJurisdiction | null
  readonly issuer: ResolvedDepartment | null
  readonly departments: readonly DepartmentResolution[]
  readonly citations: readonly CitationResolution[]
  readonly industryMentions: readonly IndustryResolution[]
  /** Every industry needed, the broader ones included. */
  readonly industries: readonly ResolvedIndustry[]
  /** Every place needed, the holding ones included. */
  readonly jurisdictions: readonly ResolvedJurisdiction[]
  /** By task: the same order as `Reading.upstreamTasks`. */
  readonly ministries: readonly (readonly MinistryResolution[])[]
  readonly targets: readonly TargetMention[]
  /** The document whose tasks the division-of-work table divides; null where there is no such table. */
  readonly upstreamDocument: ResolvedDocument | null
}

/** A document that the graph already knows, held or cited. */
export interface KnownDocument {
  readonly id: string
  readonly held: boolean
  readonly title: string | null
  readonly number: string | null
  readonly titleKey: string
  readonly place: string | null
}

/** Documents already known to the graph, so that a citation by title and one by number meet in one node. */
export interface DocumentRegistry {
  readonly documents: readonly KnownDocument[]
  /** Ids by number under which another, different text is held: a document that prints such a number is known by its title. */
  readonly taken?: ReadonlySet<string>
  /** Told what is looked for, so that the registry need not be the whole graph. */
  readonly asked?: (question: DocumentQuestion) => void
}

/** What is looked for among the known documents: one of this number, or else of this title. */
export interface DocumentQuestion {
  readonly number: string | null
  readonly titleKey: string
  /** What is taken for it where none is known. */
  readonly id: string
}
