import type { Reading } from '../extraction/findings.ts'
import type { Span } from '../text/span.ts'

/** What may have been read badly. The names are kept in the graph and served. */
export const ALARM_KINDS = [
  'LABEL_UNKNOWN',
  'NAMES_UNREAD',
  'MEASURE_WITHOUT_DEPARTMENT',
  'MEASURE_UNFINISHED',
  'NUMBERING_GAP',
  'NAME_IMPLAUSIBLE',
  'DEADLINE_BEFORE_SIGNATURE',
  'NOTHING_FOUND',
  'TABLE_UNREAD',
  'RECORD_DISPUTED',
] as const

export type AlarmKind = (typeof ALARM_KINDS)[number]

/** A place that a person should look at: the machine suspects that it read it badly. `span` lies in the clean text. */
export interface Alarm {
  readonly kind: AlarmKind
  readonly span: Span
}

/** One sign of bad reading. It needs no annotation: the document itself shows it. */
export interface AlarmRule {
  readonly kind: AlarmKind
  /** One sentence: when it is raised. */
  readonly does: string
  /** Words that raise it. */
  readonly examples: readonly string[]
  find(reading: Reading): readonly Span[]
}
