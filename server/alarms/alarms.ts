import type { Reading } from '../extraction/findings.ts'
import type { Span } from '../text/span.ts'
import type { Alarm, AlarmKind, AlarmRule } from './alarm.ts'
import { deadlineBeforeSignature } from './rules/deadlineBeforeSignature.ts'
import { labelUnknown } from './rules/labelUnknown.ts'
import { measureUnfinished } from './rules/measureUnfinished.ts'
import { measureWithoutDepartment } from './rules/measureWithoutDepartment.ts'
import { nameImplausible } from './rules/nameImplausible.ts'
import { namesUnread } from './rules/namesUnread.ts'
import { nothingFound } from './rules/nothingFound.ts'
import { numberingGap } from './rules/numberingGap.ts'
import { recordDisputed } from './rules/recordDisputed.ts'
import { tableUnread } from './rules/tableUnread.ts'

/** All alarm rules, in the order of the kinds; they are independent of one another. */
export const ALARM_RULES: readonly AlarmRule[] = [
  labelUnknown,
  namesUnread,
  measureWithoutDepartment,
  measureUnfinished,
  numberingGap,
  nameImplausible,
  deadlineBeforeSignature,
  nothingFound,
  tableUnread,
  recordDisputed,
]

/** The alarms of a document, in text order; empty if it is read well. */
export function alarmsOf(reading: Reading): readonly Alarm[] {
  return ALARM_RULES.flatMap(({ kind, find }) => find(reading).map((span) => ({ kind, span }))).sort(
    (one, other) => one.span.start - other.span.start || one.span.end - other.span.end,
  )
}

/** An alarm with its words, position and line in the source. */
export interface PlacedAlarm extends Span {
  readonly kind: AlarmKind
  readonly words: string
  readonly line: number
}

/** Maximum number of characters shown; the position covers the rest. */
const LONGEST_WORDS = 80

/** The alarms of a reading with their positions in the source. `words` is the source text, at most its first 80 characters. */
export function placedAlarms(reading: Reading): readonly PlacedAlarm[] {
  const { source, toSource } = reading.outline.text
  let line = 1
  let counted = 0
  return alarmsOf(reading)
    .map(({ kind, span }) => ({ kind, ...toSource(span) }))
    .map(({ kind, start, end }) => {
      const feeds = source.text.slice(Math.min(counted, start), start).split('\n').length - 1
      line += feeds
      counted = Math.max(counted, start)
      const shown = Math.min(end, start + LONGEST_WORDS)
      return { kind, start, end: shown, words: source.text.slice(start, shown), line }
    })
}
