import { dayOf, FULL_DATE, isoDay, lastDay } from '../../dates.ts'
import { isEnjoyed, isFoundation, type Period, saysForWhom, UNKNOWN_DAY } from '../../figures/deadline.ts'
import { deadlinesIn, recurring, type Time } from '../../figures/deadlinesIn.ts'
import { type Speaking, speakingOf } from '../../figures/documentYear.ts'
import type { Rule } from '../../rule.ts'

const named = (suffix: string) => FULL_DATE.replace(/\?<(\w+)>/gu, `?<$1${suffix}>`)
const RANGE = new RegExp(`(?<first>${named('A')})\\s*(?:起)?\\s*(?:[-－—–~～]{1,2}|至|到)\\s*(?<last>${named('B')})`, 'gu')

/** 2023—2025年, 2023年至2025年; in parentheses they are part of a name. */
const YEARS = /(?<![0-9（(〔[])(?<first>20\d{2})年?\s*(?:[-－—–~～]{1,2}|至|到)\s*(?<last>20\d{2})年(?!度|版|[0-9]|[）)])/gu

/** 近期目标（2024—2025年）, 第一阶段（2024年至2026年）: the years of a stage. */
const YEARS_OF_STAGE = /(?<=(?:目标|阶段|近期|中期)[（(])(?<first>20\d{2})年?(?:[-－—–~～]{1,2}|至|到)(?<last>20\d{2})年(?=[）)])/gu

/** 6月1日至9月30日, 2023年3月至5月, 12月1日—20日, 11月至次年3月 */
const IN_YEAR =
  /(?<each>每年)?(?:(?<year>20\d{2})年)?(?<![\d.])(?<month>\d{1,2})(?:月|(?=[-－—–~～]\d{1,2}月))(?:(?<day>\d{1,2})日)?(?:起)?\s*(?:[-－—–~～]{1,2}|至|到)\s*(?<next>次年|翌年)?(?:(?<endMonth>\d{1,2})月(?:份)?)?(?:(?<endDay>\d{1,2})日|底)?(?![\d年])/gu

/** 2025年1月—2026年6月: from month to month of two years. */
const MONTHS =
  /(?<fromYear>20\d{2})年(?<from>\d{1,2})月份?(?:起)?\s*(?:[-－—–~～]{1,2}|至|到)\s*(?<toYear>20\d{2})年(?<to>\d{1,2})月(?:份|底|末)?(?!\d|[上中下]旬)/gu
/** 2025年10月下旬至2025年12月20日, 2024年3月上旬至6月底: from a third of a month. */
const FROM_THIRD =
  /(?<fromYear>20\d{2})年(?<from>\d{1,2})月(?<third>[上中下]旬|初)(?:起)?\s*(?:[-－—–~～]{1,2}|至|到)\s*(?:(?<toYear>20\d{2})年)?(?<to>\d{1,2})月(?:(?<toDay>\d{1,2})日|(?<toPart>[上中下]旬|底|末|份)?)(?![\d上中下])/gu
/** 验收总结阶段（2023年10月）, 启动阶段（3月份）: the month of a stage. */
const MONTH_OF_STAGE = /(?<=阶段[（(])(?:(?<year>20\d{2})年)?(?<month>\d{1,2})月份?(?=[）)])/gu

/** The period of a measure, from day to day. */
export const dateRanges: Rule = {
  name: 'date-ranges',
  does: 'Reads two full dates, years or months, or two days of a year, joined by a dash or 至, and the month of a stage as the period of a measure.',
  doesInChinese: '把以破折号或“至”相连的两个日期、年份、月份或同年的日子，以及阶段后所注的月份读作措施的起止时间。',
  examples: [
    '2022年1月1日—2024年12月31日',
    '自2023年1月1日至2024年12月31日',
    '6月1日至9月30日',
    '2023年3月至5月',
    '（二）全面推进阶段（2025年1月—2026年6月）',
  ],
  find(context) {
    const speaking = speakingOf(context)
    const isForWhom = ({ span }: Time) =>
      saysForWhom(context.folded.slice(span.end, span.end + 4)) || isEnjoyed(context.folded.slice(span.end, span.end + 12))
    const ranges = deadlinesIn(context, this.name, context.folded.matchAll(RANGE), (time) => {
      const [from, to] = [dayOf(time.match.groups?.first ?? ''), dayOf(time.match.groups?.last ?? '')]
      if (!from || !to) return null
      return isForWhom(time) ? FOR_WHOM : { from, to }
    })
    const matches = [...context.folded.matchAll(YEARS), ...context.folded.matchAll(YEARS_OF_STAGE)]
    const years = deadlinesIn(context, this.name, matches, ({ match, span, behind, excluded }) => {
      const { first = '', last = '' } = match.groups ?? {}
      if (excluded !== null || last <= first) return null
      const done = /^[^，,。；;]{0,6}已/u.test(context.folded.slice(span.end, span.end + 10))
      if (done || isFoundation(behind) || (speaking.year !== null && Number(last) < speaking.year)) return 'dates something past'
      return { from: `${first}-01-01`, to: `${last}-12-31` }
    })
    const inYear = deadlinesIn(context, this.name, context.folded.matchAll(IN_YEAR), (time) => {
      const period = periodInYear(time.match.groups ?? {}, speaking)
      if (period === null) return null
      if (isForWhom(time)) return FOR_WHOM
      return time.match.groups?.each ? recurring(time.match[0]) : period
    })
    const months = deadlinesIn(context, this.name, context.folded.matchAll(MONTHS), (time) => {
      const { fromYear, from, toYear, to } = time.match.groups ?? {}
      if (isForWhom(time)) return FOR_WHOM
      return monthsBetween([Number(fromYear), Number(from)], [Number(toYear), Number(to)])
    })
    const fromThird = deadlinesIn(context, this.name, context.folded.matchAll(FROM_THIRD), (time) =>
      isForWhom(time) ? FOR_WHOM : betweenThirds(time.match.groups ?? {}),
    )
    const ofStage = deadlinesIn(context, this.name, context.folded.matchAll(MONTH_OF_STAGE), ({ match }) => {
      const { year = speaking.year, month } = match.groups ?? {}
      const one = [Number(year), Number(month)] as const
      return year === null ? UNKNOWN_DAY : monthsBetween(one, one)
    })
    const all = [ranges, years, fromThird, inYear, months, ofStage]
    return { targets: all.flatMap(({ targets }) => targets), refused: all.flatMap(({ refused }) => refused) }
  },
}

const FOR_WHOM = 'says who the measure is for'

/** Null for months that do not exist or do not follow each other. */
function monthsBetween(first: readonly [number, number], last: readonly [number, number]): Period | null {
  const from = isoDay(...first, 1)
  const to = isoDay(...last, lastDay(...last))
  return from && to && from < to ? { from, to } : null
}

const FIRST_DAYS: Readonly<Record<string, number>> = { 上旬: 1, 初: 1, 中旬: 11, 下旬: 21 }
const LAST_DAYS: Readonly<Record<string, number>> = { 上旬: 10, 中旬: 20 }

function betweenThirds({ fromYear, from, third, toYear = fromYear, to, toDay, toPart }: Groups): Period | null {
  const [year, month] = [Number(toYear), Number(to)]
  const first = isoDay(Number(fromYear), Number(from), FIRST_DAYS[third ?? ''] ?? 1)
  const last = isoDay(year, month, toDay ? Number(toDay) : (LAST_DAYS[toPart ?? ''] ?? lastDay(year, month)))
  return first && last && first < last ? { from: first, to: last } : null
}

type Groups = Readonly<Record<string, string | undefined>>

/** The days of a range within one year or into the next; only the words if no year is printed and the time has passed. */
function periodInYear(groups: Groups, { year: own, day: today }: Speaking): Period | null {
  const { year, month, day, next, endMonth, endDay } = groups
  if ((!endMonth && !(day && endDay)) || (endDay !== undefined && day === undefined)) return null
  const first = year ? Number(year) : own
  if (!first) return UNKNOWN_DAY
  const [start, end] = [Number(month), Number(endMonth ?? month)]
  const last = next || end < start ? first + 1 : first
  const from = isoDay(first, start, day ? Number(day) : 1)
  const to = isoDay(last, end, endDay ? Number(endDay) : lastDay(last, end))
  return !from || !to || from > to || (!year && today !== null && to < today) ? UNKNOWN_DAY : { from, to }
}
