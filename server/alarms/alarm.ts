import type { Reading } from '../extraction/findings.ts'
import type { Span } from '../text/span.ts'

/** The kinds of alarms. The names are stored in the graph and part of the API. */
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

/** A passage that a person should check, because it was probably read badly. `span` refers to the clean text. */
export interface Alarm {
  readonly kind: AlarmKind
  readonly span: Span
}

/** A sign of bad reading. It needs no annotation: the document itself shows it. */
export interface AlarmRule {
  readonly kind: AlarmKind
  /** One sentence: when it is raised. */
  readonly does: string
  /** Words that raise it. */
  readonly examples: readonly string[]
  find(reading: Reading): readonly Span[]
}
