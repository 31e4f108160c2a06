import type { Reading } from '../extraction/findings.ts'
import type { Resolution } from '../resolution/types.ts'
import type { Span } from '../text/span.ts'
import type { Held } from './held.ts'

/** What a review can find. The names are served and stand in SARIF as rule ids. */
export const REVIEW_KINDS = [
  'CITATION_UNKNOWN',
  'CITATION_CONTRADICTORY',
  'CITATION_ENDED',
  'MEASURE_WITHOUT_DEPARTMENT',
  'MEASURE_WITHOUT_DEADLINE',
  'DEADLINE_BEFORE_SIGNATURE',
  'DEPARTMENT_UNKNOWN',
  'DEPARTMENT_RENAMED',
  'FIGURE_LOOSER',
  'NUMBERING_GAP',
  'OTHER_PLACE',
] as const

export type ReviewKind = (typeof REVIEW_KINDS)[number]

/**
 * `ERROR`: two things contradict each other. `WARNING`: most likely a slip. `NOTE`: could not be checked here, which does not say that it
 * is wrong.
 */
export const SEVERITIES = ['ERROR', 'WARNING', 'NOTE'] as const
export type Severity = (typeof SEVERITIES)[number]

/** The names and days that the sentences of a finding quote, by the placeholder of `words.ts`. */
export type Details = Readonly<Record<string, string>>

/** A place in the clean text with what is wrong there. */
export interface Fault {
  readonly span: Span
  readonly details: Details
  /** Id of the document or measure in the graph that the fault is told by; null where the draft or the reference data tells it. */
  readonly source?: string | null
}

/** A draft as it was read, and the day on which it is judged. */
export interface Draft {
  readonly reading: Reading
  readonly resolution: Resolution
  /** The day of its signature, else the day of the review: an ISO day. */
  readonly asOf: string
}

/** One question that is put to every draft. */
export interface ReviewRule {
  readonly kind: ReviewKind
  readonly severity: Severity
  find(draft: Draft, held: Held): readonly Fault[]
}
