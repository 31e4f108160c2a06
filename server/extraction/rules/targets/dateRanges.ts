import { dayOf, FULL_DATE } from '../../dates.ts'
import type { TargetMention } from '../../findings.ts'
import type { Rule } from '../../rule.ts'
import { deadlineAt } from '../../target/deadline.ts'

const named = (suffix: string) => FULL_DATE.replace(/\?<(\w+)>/gu, `?<$1${suffix}>`)
const RANGE = new RegExp(`(?<first>${named('A')})\\s*(?:起)?\\s*(?:[-－—–~～]{1,2}|至|到)\\s*(?<last>${named('B')})`, 'gu')

/** The time for which a policy runs, from day to day. */
export const dateRanges: Rule = {
  name: 'date-ranges',
  does: 'Reads two full dates with a dash or 至 between them as the time for which a measure runs.',
  examples: ['2022年1月1日—2024年12月31日', '自2023年1月1日至2024年12月31日'],
  find(context) {
    const targets: TargetMention[] = []
    for (const match of context.folded.matchAll(RANGE)) {
      const measure = context.measureAt(match.index)
      const [from, to] = [dayOf(match.groups?.first ?? ''), dayOf(match.groups?.last ?? '')]
      const span = { start: match.index, end: match.index + match[0].length }
      if (measure && from && to) targets.push(deadlineAt(context, span, measure.id, this.name, { from, to }))
    }
    return { targets }
  },
}
