import { dayAfter, isDay } from '../text/days.ts'
import type { DatedDeadline } from './deadline.ts'
import type { TaskRow } from './taskRow.ts'

/** The day for a task without a date: a day in the year of its document, or a number of days after the document's day. */
export type UndatedRule = { readonly kind: 'day'; readonly day: string } | { readonly kind: 'after'; readonly days: number }

/** Parses `12-31` or `P90D`; null for other words. */
export function undatedRule(words: string): UndatedRule | null {
  const after = /^P(\d{1,4})D$/.exec(words)
  if (after) return { kind: 'after', days: Number(after[1]) }
  // A day of every year, so not 29 February.
  return isDay(`2023-${words}`) ? { kind: 'day', day: words } : null
}

/** The deadline that the rule gives a task; null if the day of its document is unknown. */
export function deadlineBy(rule: UndatedRule, { issuedOn, deadlines }: Pick<TaskRow, 'issuedOn' | 'deadlines'>): DatedDeadline | null {
  if (issuedOn === null) return null
  const to = rule.kind === 'after' ? dayAfter(issuedOn, rule.days) : `${issuedOn.slice(0, 4)}-${rule.day}`
  return { id: BY_RULE, words: `${printedWords({ deadlines })}（按设定的规则列入）`, from: null, to, recurring: null }
}

/** 每季度末；三个月内 */
export const printedWords = ({ deadlines }: Pick<TaskRow, 'deadlines'>): string =>
  deadlines.map(({ words }) => words).join('；') || '未写时限'

/** Used instead of the id of a target, because no text sets the day. */
export const BY_RULE = 'by-rule'
