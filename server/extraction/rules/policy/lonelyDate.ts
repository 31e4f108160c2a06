import { dayOf, FULL_DATE } from '../../dates.ts'
import { isInTable } from '../../policy/inTable.ts'
import type { Rule } from '../../rule.ts'

const DATE_LINE = new RegExp(`(?<=^|\\n)[（(]?(?<date>${FULL_DATE})[）)]?(?=\\n|$)`, 'gu')

/** A date on a separate line outside the measures. */
export const lonelyDate: Rule = {
  name: 'lonely-date',
  does: 'Takes the date from a separate line, if no issuer signs above it and no heading gives a date.',
  doesInChinese: '没有落款机关、标题也没有日期时，取独占一行的日期。',
  examples: ['（2023年5月8日）', '二〇二三年三月十日'],
  find(context) {
    const dates = [...context.folded.matchAll(DATE_LINE)].flatMap((match) => {
      const words = match.groups?.date ?? ''
      const start = match.index + match[0].indexOf(words)
      const value = dayOf(words)
      return value === null || context.measureAt(start) || isInTable(start, context)
        ? []
        : [{ value, span: { start, end: start + words.length }, rule: this.name }]
    })
    // A site also prints 实施日期 and 失效日期 above the text; the signature is after the salutation.
    const salutation = /\n[^\n]{2,80}[：:]\n/u.exec(context.folded)?.index ?? 0
    const date = dates.find(({ span }) => span.start > salutation) ?? dates[0]
    return date ? { policy: { date } } : {}
  },
}
