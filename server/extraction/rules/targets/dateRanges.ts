import { dayOf, FULL_DATE, isoDay, lastDay } from '../../dates.ts'
import { deadlineAt, type Period, saysForWhom } from '../../figures/deadline.ts'
import { type Speaking, speakingOf } from '../../figures/documentYear.ts'
import { figureGuard } from '../../figures/excluded.ts'
import type { TargetMention } from '../../findings.ts'
import type { Refusal, Rule } from '../../rule.ts'

const named = (suffix: string) => FULL_DATE.replace(/\?<(\w+)>/gu, `?<$1${suffix}>`)
const RANGE = new RegExp(`(?<first>${named('A')})\\s*(?:起)?\\s*(?:[-－—–~～]{1,2}|至|到)\\s*(?<last>${named('B')})`, 'gu')

/** 2023—2025年, 2023年至2025年; in parentheses they are part of a name. */
const YEARS = /(?<![0-9（(〔[])(?<first>20\d{2})年?\s*(?:[-－—–~～]{1,2}|至|到)\s*(?<last>20\d{2})年(?!度|版|[0-9]|[）)])/gu

/** 近期目标（2024—2025年）, 第一阶段（2024年至2026年）: the years of a stage. */
const YEARS_OF_STAGE = /(?<=(?:目标|阶段|近期|中期)[（(])(?<first>20\d{2})年?(?:[-－—–~～]{1,2}|至|到)(?<last>20\d{2})年(?=[）)])/gu

/** 6月1日至9月30日, 2023年3月至5月, 12月1日—20日, 11月至次年3月 */
const IN_YEAR =
  /(?<each>每年)?(?:(?<year>20\d{2})年)?(?<![\d.])(?<month>\d{1,2})(?:月|(?=[-－—–~～]\d{1,2}月))(?:(?<day>\d{1,2})日)?(?:起)?\s*(?:[-－—–~～]{1,2}|至|到)\s*(?<next>次年|翌年)?(?:(?<endMonth>\d{1,2})月(?:份)?)?(?:(?<endDay>\d{1,2})日|底)?(?![\d年])/gu

/** The period of a measure, from day to day. */
export const dateRanges: Rule = {
  name: 'date-ranges',
  does: 'Reads two full dates, two years, or two months or days of a year, joined by a dash or 至, as the period of a measure.',
  doesInChinese: '把以破折号或“至”相连的两个日期、年份或同年的月日读作措施的起止时间。',
  examples: ['2022年1月1日—2024年12月31日', '自2023年1月1日至2024年12月31日', '6月1日至9月30日', '2023年3月至5月'],
  find(context) {
    const speaking = speakingOf(context)
    const guard = figureGuard(context)
    const targets: TargetMention[] = []
    const refused: Refusal[] = []
    for (const match of context.folded.matchAll(RANGE)) {
      const measure = context.measureAt(match.index)
      const [from, to] = [dayOf(match.groups?.first ?? ''), dayOf(match.groups?.last ?? '')]
      const span = { start: match.index, end: match.index + match[0].length }
      if (!measure || !from || !to) continue
      if (saysForWhom(context.folded.slice(span.end, span.end + 4))) refused.push({ span, reason: 'says who the measure is for' })
      else targets.push(deadlineAt(context, span, measure.id, this.name, { from, to }))
    }
    for (const match of [...context.folded.matchAll(YEARS), ...context.folded.matchAll(YEARS_OF_STAGE)]) {
      const measure = context.measureAt(match.index)
      const { first = '', last = '' } = match.groups ?? {}
      const span = { start: match.index, end: match.index + match[0].length }
      if (!measure || guard(span.start, span.end) !== null || last <= first) continue
      const done = /^[^，,。；;]{0,6}已/u.test(context.folded.slice(span.end, span.end + 10))
      if (done || (speaking.year !== null && Number(last) < speaking.year)) refused.push({ span, reason: 'dates something past' })
      else targets.push(deadlineAt(context, span, measure.id, this.name, { from: `${first}-01-01`, to: `${last}-12-31` }))
    }
    for (const match of context.folded.matchAll(IN_YEAR)) {
      const measure = context.measureAt(match.index)
      const period = periodInYear(match.groups ?? {}, speaking)
      const span = { start: match.index, end: match.index + match[0].length }
      if (!measure || !period) continue
      if (saysForWhom(context.folded.slice(span.end, span.end + 4))) refused.push({ span, reason: 'says who the measure is for' })
      else if (match.groups?.each)
        targets.push(deadlineAt(context, span, measure.id, this.name, { from: null, to: null, recurring: match[0] }))
      else targets.push(deadlineAt(context, span, measure.id, this.name, period))
    }
    return { targets, refused }
  },
}

/** The days of a range within one year or into the next; only the words if no year is printed and the time has passed. */
function periodInYear(groups: Readonly<Record<string, string | undefined>>, { year: own, day: today }: Speaking): Period | null {
  const { year, month, day, next, endMonth, endDay } = groups
  if ((!endMonth && !(day && endDay)) || (endDay !== undefined && day === undefined)) return null
  const first = year ? Number(year) : own
  if (!first) return { from: null, to: null }
  const [start, end] = [Number(month), Number(endMonth ?? month)]
  const last = next || end < start ? first + 1 : first
  const from = isoDay(first, start, day ? Number(day) : 1)
  const to = isoDay(last, end, endDay ? Number(endDay) : lastDay(last, end))
  return !from || !to || from > to || (!year && today !== null && to < today) ? { from: null, to: null } : { from, to }
}
