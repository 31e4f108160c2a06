import { dayAfter } from '../../text/days.ts'
import { DATE_BEFORE_BLANKS as DATE, dayOf, figure, isoDay, lastDay } from '../dates.ts'

/** A length of time, counted from the first day. */
export interface Length {
  readonly count: number
  readonly unit: '年' | '月' | '日'
}

export const NUMERAL = '[0-9０-９一二两三四五六七八九十]'

/** 5年, 两年, 6个月, 三十日; `name` prefixes the groups. */
export const lengthPattern = (name: string) => `(?<${name}Count>${NUMERAL}{1,3})\\s*(?:个)?(?<${name}Unit>年|月|日|天)(?![0-9０-９])`

/** The length that groups of `lengthPattern` found; null if they found none. */
export function lengthOf(groups: Readonly<Record<string, string | undefined>>, name: string): Length | null {
  const count = figure(groups[`${name}Count`] ?? '')
  const unit = groups[`${name}Unit`]
  if (!count || unit === undefined) return null
  return { count, unit: unit === '年' || unit === '月' ? unit : '日' }
}

/** 2026年12月31日, 2026年12月底, 2026年12月, 2026年底, 2026年 */
export const POINT = `(?:${DATE}|20\\d{2}年(?:\\d{1,2}月)?(?:底|末)?)`

const WITHOUT_DAY = /^(?<year>20\d{2})年(?:(?<month>\d{1,2})月)?(?:底|末)?$/u

/** The first day of a point in time: that of its month or year if it names no day. */
export function firstDayOf(words: string): string | null {
  const groups = WITHOUT_DAY.exec(words.trim())?.groups
  return groups ? isoDay(Number(groups.year), Number(groups.month ?? 1), 1) : dayOf(words)
}

/** The last day of a point in time: 2026年底 → 2026-12-31. */
export function lastDayOfPoint(words: string): string | null {
  const groups = WITHOUT_DAY.exec(words.trim())?.groups
  if (!groups) return dayOf(words)
  const [year, month] = [Number(groups.year), Number(groups.month ?? 12)]
  return isoDay(year, month, lastDay(year, month))
}

/** The last day of a length that starts on a day: five years from 2024-09-01 end on 2029-08-31. */
export function lastDayOf(from: string, { count, unit }: Length): string | null {
  if (unit === '日') return dayAfter(from, count - 1)
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number)
  const months = year * 12 + (month - 1) + count * (unit === '年' ? 12 : 1)
  const [endYear, endMonth] = [Math.floor(months / 12), (months % 12) + 1]
  const before = day - 1
  if (before > 0) return isoDay(endYear, endMonth, Math.min(before, lastDay(endYear, endMonth)))
  const [lastYear, lastMonth] = endMonth === 1 ? [endYear - 1, 12] : [endYear, endMonth - 1]
  return isoDay(lastYear, lastMonth, lastDay(lastYear, lastMonth))
}

/** The day on which a length has passed: 30 days after 2024-08-20 is 2024-09-19. */
export function dayBehind(from: string, { count, unit }: Length): string | null {
  if (unit === '日') return dayAfter(from, count)
  const last = lastDayOf(from, { count, unit })
  return last === null ? null : dayAfter(last, 1)
}
