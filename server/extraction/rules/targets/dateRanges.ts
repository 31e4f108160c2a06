import { dayOf, FULL_DATE } from '../../dates.ts'
import type { TargetMention } from '../../findings.ts'
import type { Refusal, Rule } from '../../rule.ts'
import { deadlineAt, saysForWhom } from '../../target/deadline.ts'
import { speakingOf } from '../../target/documentYear.ts'
import { figureGuard } from '../../target/excluded.ts'

const named = (suffix: string) => FULL_DATE.replace(/\?<(\w+)>/gu, `?<$1${suffix}>`)
const RANGE = new RegExp(`(?<first>${named('A')})\\s*(?:起)?\\s*(?:[-－—–~～]{1,2}|至|到)\\s*(?<last>${named('B')})`, 'gu')

/** 2023—2025年, 2023年至2025年; in parentheses they belong to a name. */
const YEARS = /(?<![0-9（(〔[])(?<first>20\d{2})年?\s*(?:[-－—–~～]{1,2}|至|到)\s*(?<last>20\d{2})年(?!度|版|[0-9]|[）)])/gu

/** The time for which a policy runs, from day to day. */
export const dateRanges: Rule = {
  name: 'date-ranges',
  does: 'Reads two full dates, or two years, with a dash or 至 between them as the time for which a measure runs.',
  examples: ['2022年1月1日—2024年12月31日', '自2023年1月1日至2024年12月31日'],
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
      if (saysForWhom(context.folded.slice(span.end, span.end + 4))) refused.push({ span, reason: 'says for whom the measure is' })
      else targets.push(deadlineAt(context, span, measure.id, this.name, { from, to }))
    }
    for (const match of context.folded.matchAll(YEARS)) {
      const measure = context.measureAt(match.index)
      const { first = '', last = '' } = match.groups ?? {}
      const span = { start: match.index, end: match.index + match[0].length }
      if (!measure || guard(span.start, span.end) !== null || last <= first) continue
      if (speaking.year !== null && Number(last) < speaking.year) refused.push({ span, reason: 'dates what was' })
      else targets.push(deadlineAt(context, span, measure.id, this.name, { from: `${first}-01-01`, to: `${last}-12-31` }))
    }
    return { targets, refused }
  },
}
