import { oneOf } from '../../../lexicon/pattern.ts'
import { PUBLICITY_WORDS } from '../../../lexicon/publicityWords.ts'
import { documentNumbersIn } from '../../documentNumber.ts'
import type { Rule } from '../../rule.ts'

/** Maximum offset of a document's own number. */
const HEAD = 1200
/** Maximum offset if a site prints links and a record above it, up to the salutation. */
const LONGEST_HEAD = 6000

/** Nothing, a bracket, or how far the document is public: 主动公开 明府办函〔2018〕84号. */
const NOTHING_BEFORE = new RegExp(`^\\s*${oneOf(PUBLICITY_WORDS)}?[\\s(（]*$`, 'u')

/** The line that contains only a document number, above or below the title. */
export const numberLine: Rule = {
  name: 'number-line',
  does: 'Takes the document number from a separate line in the head of the document, in any style of brackets.',
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
      // 《…活动的通知》 / （国知发运函字〔2023〕58号）: the number belongs to the title cited on the line before.
      if (/》\s*$/u.test(head.slice(0, lineStart))) continue
      if (NOTHING_BEFORE.test(before) && /^[\s)）]*(?:文件)?\s*$/u.test(behind))
        return { policy: { documentNumber: { value: number, span, rule: this.name } } }
    }
    return {}
  },
}
