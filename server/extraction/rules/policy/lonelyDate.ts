import { dayOf, FULL_DATE } from '../../dates.ts'
import type { Rule } from '../../rule.ts'

const DATE_LINE = new RegExp(`(?<=^|\\n)[（(]?(?<date>${FULL_DATE})[）)]?(?=\\n|$)`, 'gu')

/** A date on a line of its own outside the measures. */
export const lonelyDate: Rule = {
  name: 'lonely-date',
  does: 'Takes the date from a line of its own where no body signs above it and no heading tells one.',
  examples: ['（2023年5月8日）', '二〇二三年三月十日'],
  find(context) {
    const dates = [...context.folded.matchAll(DATE_LINE)].flatMap((match) => {
      const words = match.groups?.date ?? ''
      const start = match.index + match[0].indexOf(words)
      const value = dayOf(words)
      return value === null || context.measureAt(start) ? [] : [{ value, span: { start, end: start + words.length }, rule: this.name }]
    })
    // A site prints 实施日期 and 失效日期 above the text, too; the signature stands below the salutation.
    const salutation = /\n[^\n]{2,80}[：:]\n/u.exec(context.folded)?.index ?? 0
    const date = dates.find(({ span }) => span.start > salutation) ?? dates[0]
    return date ? { policy: { date } } : {}
  },
}
