import { dayOf, FULL_DATE } from '../../dates.ts'
import type { Rule } from '../../rule.ts'

const DATE = FULL_DATE.replace(/\?<(?:year|month|day)>/g, '?:')
const TWO_DATE_LINES = new RegExp(`(?<=^|\\n)(?<from>${DATE})\\n(?<to>${DATE})(?=\\n|$)`, 'u')

/** 实施日期 and 失效日期 of a site's record whose labels were lost. */
export const inForceRecord: Rule = {
  name: 'in-force-record',
  does: 'Takes two lines above the text that are dates, the later one below, as the days from which and until which a document is in force.',
  examples: ['2024年03月04日\n2029年03月03日'],
  find({ folded }) {
    const salutation = /\n[^\n]{2,80}[：:]\n/u.exec(folded)?.index ?? 0
    const match = TWO_DATE_LINES.exec(folded.slice(0, salutation))
    const [from, to] = [dayOf(match?.groups?.from ?? ''), dayOf(match?.groups?.to ?? '')]
    if (!match || from === null || to === null || from >= to) return {}
    const span = { start: match.index, end: match.index + match[0].length }
    return { policy: { inForceFrom: { value: from, span, rule: this.name }, inForceTo: { value: to, span, rule: this.name } } }
  },
}
