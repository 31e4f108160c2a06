import { documentNumbersIn } from '../../documentNumber.ts'
import type { Rule } from '../../rule.ts'

/** How far into a document its own number can stand. */
const HEAD = 1200
/** A site may print links and a record above it, up to the salutation. */
const LONGEST_HEAD = 6000

/** The line that is a document number and nothing else, above or below the title. */
export const numberLine: Rule = {
  name: 'number-line',
  does: 'Takes the document number from a line of its own in the head of the document, in any style of brackets.',
  doesInChinese: '从文件开头独占一行的文号读取文号，括号样式不限。',
  examples: ['工信部企业函﹝2023﹞4 号', '绵府办函[2023]46号', '黔府办函〔2023〕16号'],
  find(context) {
    const salutation = /\n[^\n]{2,80}[：:]\n/u.exec(context.folded)?.index ?? 0
    const head = context.folded.slice(0, Math.max(HEAD, Math.min(salutation, LONGEST_HEAD)))
    for (const { span, number } of documentNumbersIn(head)) {
      const lineStart = head.lastIndexOf('\n', span.start - 1) + 1
      const lineEnd = head.indexOf('\n', span.end)
      const before = head.slice(lineStart, span.start)
      const behind = head.slice(span.end, lineEnd < 0 ? head.length : lineEnd)
      // 《…活动的通知》 / （国知发运函字〔2023〕58号）: the number of the title that the line before cites.
      if (/》\s*$/u.test(head.slice(0, lineStart))) continue
      if (/^[\s(（]*$/u.test(before) && /^[\s)）]*$/u.test(behind))
        return { policy: { documentNumber: { value: number, span, rule: this.name } } }
    }
    return {}
  },
}
