import { dayOf, FULL_DATE } from '../../dates.ts'
import type { Rule } from '../../rule.ts'

const DATE_LINE = new RegExp(`(?<=^|\\n)[（(]?(?<date>${FULL_DATE})[）)]?(?=\\n|$)`, 'gu')

/** A date on a line of its own outside the measures. */
export const lonelyDate: Rule = {
  name: 'lonely-date',
  does: 'Takes the date from a line of its own where no body signs above it and no heading tells one.',
  examples: ['（2023年5月8日）', '二〇二三年三月十日'],
  find(context) {
    for (const match of context.folded.matchAll(DATE_LINE)) {
      const words = match.groups?.date ?? ''
      const day = dayOf(words)
      const start = match.index + match[0].indexOf(words)
      if (day && !context.measureAt(start))
        return { policy: { date: { value: day, span: { start, end: start + words.length }, rule: this.name } } }
    }
    return {}
  },
}
