import { numberOf } from '../text/numerals.ts'

const FIGURES = '[0-9０-９〇○Ｏ零一二三四五六七八九十]'
const UP_TO_DAY = `(?<year>[0-9０-９]{4}|[〇○ＯO0零一二三四五六七八九]{4})\\s*[年\\-./－]\\s*(?<month>${FIGURES}{1,3})\\s*[月\\-./－]\\s*(?<day>${FIGURES}{1,3})`
/** 2020年6月30日, 2023年3月23 (the 日 is missing), 二〇二三年三月十日, 2020-06-30, 2020.6.30, 2020/6/30 */
export const FULL_DATE = `${UP_TO_DAY}\\s*日?`
/** The same with 日, for texts in which other numbers may be alone. */
export const FULL_DATE_TO_DAY = `${UP_TO_DAY}\\s*日`
/**
 * The same without groups, for patterns in which more spaces follow: it does not end with a space, so that a run of spaces is matched once.
 */
export const DATE_BEFORE_BLANKS = `${UP_TO_DAY.replace(/\?<(?:year|month|day)>/g, '?:')}(?:\\s*日)?`

/** The value of a number in either script and width: 12, １２, 十二, 二〇二三; null for other words. */
export function figure(words: string): number | null {
  const plain = words.normalize('NFKC').replace(/[○ＯO]/gu, '〇')
  if (/^\d+$/u.test(plain)) return Number(plain)
  // 二00五年: digits of two scripts
  return numberOf(plain.replace(/0/gu, '〇'))
}

/** An ISO day, or null if the calendar does not have it. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1949 || year > 2100 || month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The number of days of a month. */
export function lastDay(year: number, month: number): number {
  return [31, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 30
}

const WHOLE_DATE = new RegExp(`^\\s*${FULL_DATE}\\s*$`, 'u')

/** 中華民國114年9月12日 counts years from 1912. */
const REPUBLICAN_DATE = /^\s*(?:中[華华])?民[國国](?<year>\d{1,3})年(?<month>\d{1,2})月(?<day>\d{1,2})日\s*$/u

/** The ISO day for the words: 2023 年1 月11 日 → 2023-01-11; null if they are not a full date. */
export function dayOf(words: string): string | null {
  const republican = REPUBLICAN_DATE.exec(words)?.groups
  if (republican) return isoDay(Number(republican.year) + 1911, Number(republican.month), Number(republican.day))
  const groups = WHOLE_DATE.exec(words)?.groups
  if (!groups) return null
  const [year, month, day] = [groups.year, groups.month, groups.day].map((part) => figure(part ?? ''))
  return year && month && day ? isoDay(year, month, day) : null
}
