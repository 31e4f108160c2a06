import { lastLineOf } from '../../policy/lastLine.ts'
import { namesInLine } from '../../policy/signers.ts'
import type { Rule } from '../../rule.ts'

/** The issuer by a last line that says who published the document. */
export const issuedLine: Rule = {
  name: 'issued-line',
  does: 'Takes the issuer from a last line that consists of the names of departments and 发布 or 印发.',
  doesInChinese: '从全文最后一行“某机关发布（印发）”读取发文机关。',
  examples: ['国家数据局发布', '水利部、财政部印发'],
  find(context) {
    const printed = lastLineOf(context.folded)?.names
    if (printed === undefined) return {}
    const span = { start: printed.start, end: printed.start + printed.words.length }
    const names = namesInLine(context, span)
    return names.length === 0 ? {} : { policy: { issuer: { value: names.join('、'), span, rule: this.name } } }
  },
}
