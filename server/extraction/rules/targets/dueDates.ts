import { daysBetween } from '../../../text/days.ts'
import { figure, isoDay, lastDay } from '../../dates.ts'
import { BEGINNING, cameDue, datesWhatWas, isEnjoyed, type Period, saysForWhom, UNKNOWN_DAY } from '../../figures/deadline.ts'
import { deadlinesIn, recurring } from '../../figures/deadlinesIn.ts'
import { type Speaking, speakingOf } from '../../figures/documentYear.ts'
import { IN_QUOTED_NAME } from '../../figures/excluded.ts'
import type { Rule } from '../../rule.ts'

/** 民國114年, and 116年底 in a text that uses this calendar */
const YEAR =
  '(?:(?:(?:中[華华])?民[國国])?(?<year>20\\d{2}|1\\d{2}(?=年)|二[〇○O零0]二[〇○O零一二三四五六七八九]|今|明|当|本|次|翌)年(?:的)?)?'
const MONTH = '(?:(?<month>\\d{1,2}|十[一二]?|[一二三四五六七八九])月(?:份)?)?'
const DAY = '(?<day>\\d{1,2}|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])(?:日|号|(?=之?前))'
const PART = `(?<part>上旬|中旬|下旬|底|末|${BEGINNING})`
/** 前 after the day: 12月25日17:00前, 6月30日（星期五）前, 6月30日24时以前 */
const BEFORE =
  '(?:(?:[（(](?:含|星期|周)[^）)]{0,4}[）)])?(?:\\d{1,2}(?:[:：]\\d{2}|[时点](?:\\d{2}分|整)?))?(?<before>之前|以前|前(?![\\d一二三四五六七八九十两几后])))?'
/** 2022年6月底前, 6月底前, 2023年3月31日前, 至2023年6月30日, 12月25日前, 每月25日前, 10月底以前完成, 二〇二五年六月底前, 2025年前 */
const DUE = new RegExp(
  `(?=[每中民今明当本次翌0-9一二三四五六七八九十])(?<each>每年|每月|每季度)?${YEAR}${MONTH}(?:${DAY}|${PART})?${BEFORE}`,
  'gu',
)
/** 2024.6.30前, 2024-06-30前 */
const IN_FIGURES = /(?<![\d.])(?<year>20\d{2})[./-](?<month>\d{1,2})[./-](?<day>\d{1,2})(?<before>之前|以前|前)/gu
/** Days of a list with 前 only after the last: 6月20日、|9月20日、11月20日前 */
const LISTED = /^(?:[、，和及](?:\d{1,2}月)?(?:\d{1,2}日|底))+(?:之前|以前|前)/u
/** Words which show that a month or day without 前 is a deadline. */
const REACHED_BEFORE =
  /(?:至|到|于|在|延长至|延至|延续到|延续至|截止|截至|力争|确保|限期|完成时限[:：]?|时限[:：]?|期限[:：]?|时间[:：]?)\s*$/u
const DONE_BEHIND = /^(?:完成|实现|实行|施行|建成|出台|印发|启动|开工|竣工|投入|上线|见效|到位|落实|办结|报送|取得|全面|基本|前(?!后))/u

/** Days by which something is due. */
export const dueDates: Rule = {
  name: 'due-dates',
  does: 'Reads a month, the end of a month or year, or a day, followed by 前 or preceded by 至, as a deadline; without a printed year, in the year of the document.',
  doesInChinese: '把后有“前”或前有“至”的月份、月末、年末或日期读作期限，没有年份的按文件的年份。',
  examples: ['2022年6月底前', '8月底前基本使用完毕', '延长至2024年3月底', '每月25日前', '2023年3月31日前到期的贷款'],
  find(context) {
    const speaking = speakingOf(context)
    let printed: PrintedYear | null = null
    let yearly: { readonly measure: string; readonly end: number } | null = null
    const republican = REPUBLICAN.test(context.folded)
    return deadlinesIn(context, this.name, datesIn(context.folded), ({ match, span, measure, excluded }) => {
      const { month, day, part, before, each } = match.groups ?? {}
      if (match.groups?.year?.length === 3 && !republican) return null
      const year: string | undefined =
        westernYear(match.groups?.year) ?? (month ? yearCarried(context.folded, span.start, printed) : undefined)
      if (!(month || (year && part) || (each && day) || namesYear(year, before)) || (each && !day && !part)) return null
      const left = context.folded.slice(Math.max(0, span.start - 12), span.start)
      const right = context.folded.slice(span.end, span.end + 40)
      const reason = reasonAgainst({ before, part, day, left, right, excluded })
      // 在每年1月底前提交…审核，于2月底前给出书面审核意见: the second is yearly too
      const goesOn = !year && !each && yearly?.measure === measure && !context.folded.slice(yearly.end, span.start).includes('\n')
      const period = periodOf({ year, month, day, part, before, each: goesOn ? '每年' : each }, speaking)
      if (each === '每年') yearly = { measure, end: span.end }
      if (reason) return reason
      // 省政府于2023年3月印发了, 截至2022年6月底
      const gone = period.to !== null && speaking.day !== null && period.to < speaking.day
      if (gone && ((!before && /(?:截[至止]|[于在])$/u.test(left)) || cameDue(right))) return 'dates something past'
      if (year?.length === 4 && month) printed = { year, month: figure(month) ?? 0, end: span.end }
      return period
    })
  },
}

/** A text that counts years from 1912: 中華民國114年9月12日. */
const REPUBLICAN = /民[國国]\d{2,3}年/u

function westernYear(year: string | undefined): string | undefined {
  return year !== undefined && /^1\d{2}$/u.test(year) ? String(Number(year) + 1911) : year
}

interface PrintedYear {
  readonly year: string
  readonly month: number
  readonly end: number
}

/** 2025年6月底、|12月底前: a later month of the sentence takes the year printed before. */
function yearCarried(text: string, start: number, before: PrintedYear | null): string | undefined {
  if (before === null || start < before.end || start - before.end > 60 || /[。；;\n]/u.test(text.slice(before.end, start))) return undefined
  const month = figure(/^\d{1,2}|^十[一二]?|^[一二三四五六七八九]/u.exec(text.slice(start, start + 2))?.[0] ?? '')
  return month !== null && month > before.month ? before.year : undefined
}

function* datesIn(text: string): Iterable<RegExpExecArray> {
  yield* text.matchAll(DUE)
  yield* text.matchAll(IN_FIGURES)
}

/** 2025年前, but not 今年前三季度 */
function namesYear(year: string | undefined, before: string | undefined): boolean {
  return before !== undefined && year !== undefined && year.length === 4
}

interface Shown {
  readonly before: string | undefined
  readonly part: string | undefined
  readonly day: string | undefined
  readonly left: string
  readonly right: string
  readonly excluded: string | null
}

function reasonAgainst({ before, part, day, left, right, excluded }: Shown): string | null {
  if (excluded && excluded !== IN_QUOTED_NAME) return excluded
  if (/\d$/u.test(left)) return 'part of a longer figure'
  if (saysForWhom(right) || (!before && isEnjoyed(right))) return 'says who the measure is for'
  if (before) return /^(?:的)?[^，。；]{0,4}(?:出台|印发|发布)的/u.test(right) ? 'dates something past' : null
  if (LISTED.test(right)) return null
  if (datesWhatWas(left.trim(), right)) return 'dates something past'
  if (REACHED_BEHIND_START.test(right)) return 'says from when something applies'
  if (REACHED_BEFORE.test(left) || DONE_BEHIND.test(right)) return null
  return (part === '底' || part === '初') && !day ? null : 'neither 前 after it nor 至 before it'
}

/** 管制时间：2015年12月23日|15:00起 */
const REACHED_BEHIND_START = /^\s*(?:\d{1,2}(?:[:：]\d{2}|[时点](?:\d{2}分)?)|[零凌]晨?时?)?(?:起|开始|之后|以后|后|以来)/u

interface Parts {
  readonly year: string | undefined
  readonly month: string | undefined
  readonly day: string | undefined
  readonly part: string | undefined
  readonly before: string | undefined
  readonly each: string | undefined
}

/** Only the last day is known: a task may be done at once. Only the words if there is no definite day: 2023年初, 2025年前. */
function periodOf({ year, month, day, part, each }: Parts, speaking: Speaking): Period {
  if (each) return recurring(`${each}${month ? `${month}月` : ''}${day ? `${day}日` : (part ?? '')}`)
  const printed = year && year.length === 4 ? figure(year) : null
  const own = year === '明' && speaking.year ? speaking.year + 1 : speaking.year
  const inYear = printed ?? own
  // 次年1月31日前: the year is relative to an unknown one
  if (!inYear || year === '次' || year === '翌' || (!month && part !== '底' && part !== '末')) return UNKNOWN_DAY
  const monthNumber = month ? (figure(month) ?? 12) : 12
  const dayIn = (of: number) => isoDay(of, monthNumber, day ? (figure(day) ?? 1) : dayOfPart(part, of, monthNumber))
  const to = dayIn(inYear)
  if (to === null || year !== undefined || speaking.day === null) return { from: null, to }
  // 12月15日前 in a notice of November about the next year: the year is ambiguous
  if (speaking.ahead) return { from: null, to: (dayIn(inYear - 1) ?? '') >= speaking.day ? null : to }
  if (to >= speaking.day) return { from: null, to }
  return { from: null, to: daysBetween(to, speaking.day) > HALF_A_YEAR ? dayIn(inYear + 1) : null }
}

/**
 * A past day means the next year only if it passed more than this many days ago: 3月底前 in a notice of November, but not 于3月31日前 in 2023年工作要点
 * issued in June, where the year is unknown.
 */
const HALF_A_YEAR = 183

function dayOfPart(part: string | undefined, year: number, month: number): number {
  if (part === '上旬' || part === '初') return 10
  return part === '中旬' ? 20 : lastDay(year, month)
}
