import type { CitationRelation, Role, TargetKind } from '../extraction/findings.ts'

/** The reading of one document in the exchange format, which is scored. Offsets refer to the decoded source. */
export interface Prediction {
  readonly source: string
  readonly policy: PolicyAnswer
  readonly measures: readonly MeasureAnswer[]
  readonly citations: readonly CitationAnswer[]
  readonly industries: readonly IndustryAnswer[]
  readonly targets: readonly TargetAnswer[]
  /** Figures of the whole document, outside its measures. */
  readonly goals: readonly GoalAnswer[]
  /** Null if the text does not state it. */
  readonly validity: ValidityAnswer | null
}

export interface PolicyAnswer {
  readonly title: string | null
  readonly documentNumber: string | null
  readonly issuer: string | null
  readonly jurisdiction: string | null
  readonly date: string | null
}

interface Located {
  readonly start: number
  readonly end: number
  /** Name of the rule that found it. */
  readonly rule?: string
}

export interface MeasureAnswer extends Located {
  readonly id: string
  readonly label: string
  readonly section: string | null
  readonly heading: string | null
  readonly text: string
  readonly departments: readonly DepartmentAnswer[]
  readonly openEnded: string | null
}

export interface DepartmentAnswer extends Located {
  readonly surface: string
  readonly name: string
  readonly role: Role
  readonly canonical: string | null
}

export interface CitationAnswer extends Located {
  readonly surface: string
  readonly title: string | null
  readonly number: string | null
  readonly relation: CitationRelation
  readonly inMeasures: readonly string[]
}

export interface IndustryAnswer extends Located {
  readonly surface: string
  readonly name: string
  readonly code: string | null
  readonly rule?: string
}

export interface TargetAnswer extends Located {
  readonly measure: string
  readonly surface: string
  readonly kind: TargetKind
  readonly value: number | null
  readonly unit: string | null
  readonly from: string | null
  readonly to: string | null
}

/** A figure or deadline of the whole document; `to` is the day by which it must be reached. */
export interface GoalAnswer extends Located {
  readonly surface: string
  readonly kind: TargetKind
  readonly value: number | null
  readonly unit: string | null
  readonly to: string | null
}

/** First and last day in force (ISO days), the words that state them, and the repealed documents, by number or title. */
export interface ValidityAnswer {
  readonly from: string | null
  readonly to: string | null
  readonly words: string | null
  readonly repeals: readonly string[]
}

/** A hand-made annotation. Keys that end in `Borderline` or `OutsideMeasures` excuse a finding; they are not required. */
export interface Gold {
  readonly source: string
  readonly policy: PolicyAnswer
  readonly policyAlternatives?: Partial<Record<keyof PolicyAnswer, readonly string[]>>
  readonly measures: readonly GoldMeasure[]
  readonly citations: readonly GoldCitation[]
  readonly industries: readonly GoldIndustry[]
  readonly targets: readonly GoldTarget[]
  readonly goals?: readonly { readonly surface: string; readonly kind: TargetKind }[]
  readonly validity?: ValidityAnswer | null
  readonly targetsOutsideMeasures?: readonly { readonly surface: string }[]
  readonly targetsBorderline?: readonly { readonly surface: string }[]
  readonly industriesBorderline?: readonly GoldIndustry[]
  readonly citationsBorderline?: readonly { readonly surface: string; readonly title?: string | null; readonly number?: string | null }[]
  /** The annotated elements, if not all were annotated. */
  readonly only?: readonly string[]
}

export interface GoldMeasure {
  readonly id: string
  /** The first words. */
  readonly starts: string
  readonly departments: readonly GoldDepartment[]
  /** Departments that a general clause adds: right if found, not required. */
  readonly departmentsExcused?: readonly { readonly name: string; readonly role: Role }[]
}

export interface GoldDepartment {
  readonly surface?: string
  readonly name?: string
  readonly role: Role
  readonly canonical?: string | null
  readonly collective?: boolean
}

export interface GoldCitation {
  readonly surface: string
  readonly title: string | null
  readonly number: string | null
  readonly relation: CitationRelation
  readonly inMeasures?: readonly string[]
}

export type GoldIndustry = string | { readonly surface?: string; readonly name?: string }

export interface GoldTarget {
  readonly measure: string
  readonly surface: string
  readonly kind: TargetKind
}
