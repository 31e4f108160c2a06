import type { CitationRelation } from '../lexicon/citationWords.ts'
import type { Role } from '../lexicon/roles.ts'
import type { Outline } from '../structure/outline.ts'
import type { Span } from '../text/span.ts'
import type { Conventions } from './departments/conventions.ts'

/** The fields of every finding: its position in the clean text, its rule, and its measure. */
export interface FoundWords {
  readonly span: Span
  /** Name of the rule in `rules.ts`. */
  readonly rule: string
  /** Id of the measure it belongs to, or null outside measures. */
  readonly measure: string | null
}

export type { Role }

/** A department as printed in a measure, with the shared prefix applied. */
export interface DepartmentMention extends FoundWords {
  readonly surface: string
  /** The name with the prefix or suffix shared with its neighbours: 商务局 → 区商务局. */
  readonly name: string
  readonly role: Role
  /** A class of departments named by kind or territory: 各镇, 各开发区管委会. */
  readonly collective: boolean
  /** true if a general clause elsewhere states it (以下均需…，不再列出), not the measure itself. */
  readonly standing: boolean
}

/** An open-ended group: 等有关部门, 各相关部门. */
export interface OpenEndedMention extends FoundWords {
  readonly surface: string
  readonly role: Role
}

export type { CitationRelation }

/** A mention of another document. */
export interface CitationMention extends FoundWords {
  /** The words that state its purpose, up to the end of `span`: 根据《…》. */
  readonly statement: Span
  readonly surface: string
  readonly title: string | null
  /** Normalised document number: 国发〔2022〕12号. */
  readonly number: string | null
  readonly relation: CitationRelation
}

export interface IndustryMention extends FoundWords {
  readonly surface: string
  /** Normalised name. */
  readonly name: string
  /** GB/T 4754-2017 code or null. */
  readonly code: string | null
  /** Code of the strategic emerging industry class or null. */
  readonly strategic: string | null
  /** false if the class is only the nearest one. */
  readonly sure: boolean
}

export const TARGET_KINDS = ['amount', 'count', 'percent', 'deadline'] as const
export type TargetKind = (typeof TARGET_KINDS)[number]
export type Comparator = 'at-least' | 'at-most' | 'about' | 'strive' | 'exactly' | 'increase' | 'decrease'

/** A figure or a deadline that a measure sets. Dates are ISO days. */
export interface TargetMention extends FoundWords {
  readonly surface: string
  readonly kind: TargetKind
  /** The figure in units of `unit`; for a range the lower end. */
  readonly value: number | null
  /** Upper end of a range, or null. */
  readonly upper: number | null
  readonly unit: string | null
  readonly comparator: Comparator | null
  /** For deadlines: first and last day. */
  readonly from: string | null
  readonly to: string | null
  /** 每季度末, 每月: the words of the recurrence, or null. */
  readonly recurring: string | null
}

/** A fact about the policy, with its position in the text; `span` is null if the fact is inferred, not printed. */
export interface Fact<T = string> {
  readonly value: T
  readonly span: Span | null
  readonly rule: string
}

export interface PolicyFacts {
  readonly title: Fact | null
  /** Normalised: 津滨政发〔2020〕20号. */
  readonly documentNumber: Fact | null
  /** Full name as printed in title or signature. */
  readonly issuer: Fact | null
  readonly jurisdiction: Fact | null
  /** 成文日期 / signature date, ISO day. */
  readonly date: Fact | null
  /** 发文/发布日期, ISO day. */
  readonly published: Fact | null
  /** 通知, 方案, 措施, 条例 … */
  readonly kind: Fact | null
  /** 有效性 as printed: 有效, 失效 … */
  readonly validity: Fact | null
  /** First and last day in force, by its own text or its website record: ISO days. */
  readonly inForceFrom: Fact | null
  readonly inForceTo: Fact | null
}

/** A department listed with its other names, 规划和自然资源局（土地整理中心）, or defined by 以下简称. */
export interface AliasDefinition extends FoundWords {
  readonly full: string
  readonly alias: string
  readonly kind: 'abbreviation' | 'other-name' | 'defined'
}

/** A full name in one of the document's own lists of departments (leading group). */
export interface ListedDepartment extends FoundWords {
  readonly full: string
}

/** A task of a cited document, known through a local division-of-work table. */
export interface UpstreamTaskFinding extends FoundWords {
  readonly row: number
  readonly area: string | null
  readonly text: string
  readonly ministries: readonly { readonly surface: string; readonly span: Span }[]
  /** The part of the local measure that links the row to it; null if the row has no measure. */
  readonly measureSpan: Span | null
}

/** The kinds of findings with their types. `findingKinds.ts` says how each is printed and merged. */
export interface FindingTypes {
  readonly departments: DepartmentMention
  readonly openEnded: OpenEndedMention
  readonly citations: CitationMention
  readonly targets: TargetMention
  /** Figures and deadlines of the whole document, outside its measures; their `measure` is null. */
  readonly goals: TargetMention
  readonly industries: IndustryMention
  readonly aliases: AliasDefinition
  readonly listedDepartments: ListedDepartment
  readonly upstreamTasks: UpstreamTaskFinding
}

export type FindingKind = keyof FindingTypes

/** The findings of a document by kind, each list in reading order. */
export type Findings = { readonly [K in FindingKind]: readonly FindingTypes[K][] }

/** All findings of the text stages in one document. */
export interface Reading extends Findings {
  readonly outline: Outline
  readonly policy: PolicyFacts
  /** How the document writes its assignments; learnt before the rules run. */
  readonly conventions: Conventions
}
