import { dayOf } from '../../dates.ts'
import { lastLineOf } from '../../policy/lastLine.ts'
import type { Rule } from '../../rule.ts'

/** The day of a document that has no other, by the line below it that says when it was printed. */
export const issuedDay: Rule = {
  name: 'issued-day',
  does: 'Takes the date from a last line such as 某市人民政府办公室 2024年5月15日印发, if the document has no other.',
  doesInChinese: '文中没有其他日期时，取最后一行“某机关某日印发”中的日期。',
  examples: ['柳州市人民政府办公室　2024年5月15日印发'],
  find({ folded, policy }) {
    const day = lastLineOf(folded)?.day ?? null
    const value = day === null || policy.date !== null ? null : dayOf(day.words)
    if (day === null || value === null) return {}
    return { policy: { date: { value, span: { start: day.start, end: day.start + day.words.length }, rule: this.name } } }
  },
}
