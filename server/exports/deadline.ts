import { daysBetween } from '../text/days.ts'

/** A deadline for export. */
export interface Deadline {
  /** Id of the target; stable across reloads. */
  readonly id: string
  readonly words: string
  readonly from: string | null
  /** Last day; null if the words give none (每季度末, 三个月内). */
  readonly to: string | null
  readonly recurring: string | null
}

/** How precisely the words give the last day. */
export type Exactness = 'day' | 'month' | 'year'

/** 2023年3月31日前, 2020.6.30, 3月31前 */
const TO_THE_DAY = /[\d一二三四五六七八九十]\s*日|月\s*\d{1,2}\s*(?:之?前|以前|$)|\d[-./]\s*\d{1,2}\s*[-./]\s*\d/u
/** 2023年6月底前, 第二季度, 上半年 */
const TO_THE_MONTH = /月|季度|半年/u

/** `day` if a day is printed, otherwise the month or year whose last day was used: 到2025年 does not mean exactly 31 December. */
export function exactnessOf({ words }: Pick<Deadline, 'words'>): Exactness {
  const plain = words.normalize('NFKC')
  if (TO_THE_DAY.test(plain)) return 'day'
  return TO_THE_MONTH.test(plain) ? 'month' : 'year'
}

/** A deadline with a last day. */
export type DatedDeadline = Deadline & { readonly to: string }

/** The deadline that ends first; on the same day the most precise one; null if none has a date. */
export function firstDated(deadlines: readonly Deadline[]): DatedDeadline | null {
  const dated = deadlines.filter((deadline): deadline is DatedDeadline => deadline.to !== null)
  return dated.sort((a, b) => (a.to === b.to ? RANK[exactnessOf(a)] - RANK[exactnessOf(b)] : a.to < b.to ? -1 : 1))[0] ?? null
}

const RANK: Readonly<Record<Exactness, number>> = { day: 0, month: 1, year: 2 }

export type Nearness = 'passed' | 'soon' | 'later' | 'none'

const SOON_DAYS = 30

/** How near the last day of a deadline is, seen from another day: `soon` means within 30 days, `none` that it has no day. */
export function nearnessOf(day: string | null, asOf: string): Nearness {
  if (day === null) return 'none'
  const left = daysBetween(asOf, day)
  return left < 0 ? 'passed' : left <= SOON_DAYS ? 'soon' : 'later'
}
