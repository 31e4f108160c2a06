import type { Reading } from '../extraction/findings.ts'
import type { Resolution } from '../resolution/types.ts'
import type { Span } from '../text/span.ts'
import type { Held } from './held.ts'

/** The kinds of findings. The names are part of the API, and rule ids in SARIF. */
export const REVIEW_KINDS = [
  'CITATION_UNKNOWN',
  'CITATION_CONTRADICTORY',
  'CITATION_ENDED',
  'MEASURE_WITHOUT_DEPARTMENT',
  'MEASURE_WITHOUT_DEADLINE',
  'DEADLINE_BEFORE_SIGNATURE',
  'DEPARTMENT_UNKNOWN',
  'DEPARTMENT_UNLISTED',
  'DEPARTMENT_RENAMED',
  'FIGURE_LOOSER',
  'NUMBERING_GAP',
  'OTHER_PLACE',
] as const

export type ReviewKind = (typeof REVIEW_KINDS)[number]

/** `ERROR`: two statements contradict each other. `WARNING`: probably a mistake. `NOTE`: could not be checked; it need not be wrong. */
export const SEVERITIES = ['ERROR', 'WARNING', 'NOTE'] as const
export type Severity = (typeof SEVERITIES)[number]

/** The names and days quoted in the sentences of a finding, by placeholder of `words.ts`. */
export type Details = Readonly<Record<string, string>>

/** A passage of the clean text and what is wrong with it. */
export interface Fault {
  readonly span: Span
  readonly details: Details
  /** Id of the document or measure in the graph that shows the fault; null if the draft or the reference data shows it. */
  readonly source?: string | null
}

/** The draft as read, and the reference day. */
export interface Draft {
  readonly reading: Reading
  readonly resolution: Resolution
  /** The day of its signature, or else the day of the review: an ISO day. */
  readonly asOf: string
}

/** A check that is applied to every draft. */
export interface ReviewRule {
  readonly kind: ReviewKind
  readonly severity: Severity
  find(draft: Draft, held: Held): readonly Fault[]
}
