import { figure, isoDay, lastDay } from '../../dates.ts'
import type { TargetMention } from '../../findings.ts'
import type { Refusal, Rule } from '../../rule.ts'
import { datesWhatWas, deadlineAt, type Period, saysForWhom } from '../../target/deadline.ts'
import { type Speaking, speakingOf } from '../../target/documentYear.ts'
import { figureGuard } from '../../target/excluded.ts'

/** 2022年6月底前, 6月底前, 2023年3月31日前, 至2023年6月30日, 12月25日前, 每月25日前, 10月底以前完成 */
const DUE =
  /(?=[每今明当本0-9])(?<each>每年|每月|每季度)?(?:(?<year>20\d{2}|今|明|当|本)年(?:的)?)?(?:(?<month>\d{1,2})月(?:份)?)?(?:(?<day>\d{1,2})(?:日|(?=之?前))|(?<part>上旬|中旬|下旬|底|末|初))?(?<before>之前|以前|前)?/gu
/** What shows that a month or a day without 前 is a day to reach. */
const REACHED_BEFORE =
  /(?:至|到|于|在|延长至|延至|延续到|延续至|截止|截至|力争|确保|限期|完成时限[:：]?|时限[:：]?|期限[:：]?|时间[:：]?)\s*$/u
const DONE_BEHIND = /^(?:完成|实现|建成|出台|印发|启动|开工|竣工|投入|上线|见效|到位|落实|办结|报送|取得|全面|基本|前)/u

/** Days by which something is due. */
export const dueDates: Rule = {
  name: 'due-dates',
  does: 'Reads a month, the end of a month or year, or a day, with 前 behind or 至 before it, as a deadline, in the year of the document where none is printed.',
  examples: ['2022年6月底前', '8月底前基本使用完毕', '延长至2024年3月底', '每月25日前', '2023年3月31日前到期的贷款'],
  find(context) {
    const speaking = speakingOf(context)
    const guard = figureGuard(context)
    const targets: TargetMention[] = []
    const refused: Refusal[] = []
    for (const match of context.folded.matchAll(DUE)) {
      const { year, month, day, part, before, each } = match.groups ?? {}
      if (!match[0] || !(month || (year && part) || (each && day)) || (each && !day && !part)) continue
      const measure = context.measureAt(match.index)
      if (!measure) continue
      const span = { start: match.index, end: match.index + match[0].length }
      const left = context.folded.slice(Math.max(0, span.start - 12), span.start)
      const right = context.folded.slice(span.end, span.end + 20)
      const reason = reasonAgainst({ before, part, day, left, right, guarded: guard(span.start, span.end) })
      const period = periodOf({ year, month, day, part, before, each }, speaking)
      const passed = /截[至止]$/u.test(left) && period.to !== null && speaking.day !== null && period.to < speaking.day
      if (reason || passed) refused.push({ span, reason: reason ?? 'dates what was' })
      else targets.push(deadlineAt(context, span, measure.id, this.name, period))
    }
    return { targets, refused }
  },
}

interface Shown {
  readonly before: string | undefined
  readonly part: string | undefined
  readonly day: string | undefined
  readonly left: string
  readonly right: string
  readonly guarded: string | null
}

function reasonAgainst({ before, part, day, left, right, guarded }: Shown): string | null {
  if (guarded && guarded !== 'stands in a name in quotes') return guarded
  if (/\d$/u.test(left)) return 'part of a longer figure'
  if (saysForWhom(right)) return 'says for whom the measure is'
  if (before) return /^(?:的)?[^，。；]{0,4}(?:出台|印发|发布)的/u.test(right) ? 'dates what was' : null
  if (datesWhatWas(left.trim(), right)) return 'dates what was'
  if (REACHED_BEHIND_START.test(right)) return 'says from when something holds'
  if (REACHED_BEFORE.test(left) || DONE_BEHIND.test(right)) return null
  return (part === '底' || part === '初') && !day ? null : 'neither 前 behind nor 至 before it'
}

const REACHED_BEHIND_START = /^(?:起|开始|之后|以后|后|以来)/u

interface Parts {
  readonly year: string | undefined
  readonly month: string | undefined
  readonly day: string | undefined
  readonly part: string | undefined
  readonly before: string | undefined
  readonly each: string | undefined
}

/** The last day; the first is not known, since a task may be done at once. */
function periodOf({ year, month, day, part, each }: Parts, speaking: Speaking): Period {
  if (each) return { from: null, to: null, recurring: `${each}${month ? `${month}月` : ''}${day ? `${day}日` : (part ?? '')}` }
  const printed = year && /\d/u.test(year) ? Number(year) : null
  const own = year === '明' && speaking.year ? speaking.year + 1 : speaking.year
  const inYear = printed ?? own
  if (!inYear) return { from: null, to: null }
  const monthNumber = month ? (figure(month) ?? 12) : part === '初' ? 1 : 12
  const dayNumber = day ? (figure(day) ?? 1) : dayOfPart(part, inYear, monthNumber)
  const to = isoDay(inYear, monthNumber, dayNumber)
  const passed = printed === null && to !== null && speaking.day !== null && to < speaking.day && year === undefined
  return { from: null, to: passed ? isoDay(inYear + 1, monthNumber, Math.min(dayNumber, lastDay(inYear + 1, monthNumber))) : to }
}

function dayOfPart(part: string | undefined, year: number, month: number): number {
  if (part === '上旬' || part === '初') return 10
  return part === '中旬' ? 20 : lastDay(year, month)
}
