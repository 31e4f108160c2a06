import { namesInLine } from '../../policy/signers.ts'
import type { Rule } from '../../rule.ts'

/** The last line of a text: 国家数据局发布, 水利部 财政部印发 */
const LAST_LINE = /(?<=\n)[^\S\n]*(?<names>(?![本由经])[\p{Script=Han} 、]{3,60}?)(?:联合)?(?:发布|印发|颁布|公布)[^\S\n]*\n*$/u

/** The issuer by a last line that says who published the document. */
export const issuedLine: Rule = {
  name: 'issued-line',
  does: 'Takes the issuer from a last line that consists of the names of departments and 发布 or 印发.',
  doesInChinese: '从全文最后一行“某机关发布（印发）”读取发文机关。',
  examples: ['国家数据局发布', '水利部、财政部印发'],
  find(context) {
    const match = LAST_LINE.exec(context.folded.slice(-LONGEST))
    const printed = match?.groups?.names
    if (!match || printed === undefined) return {}
    const start = Math.max(0, context.folded.length - LONGEST) + match.index + match[0].indexOf(printed)
    const span = { start, end: start + printed.length }
    const names = namesInLine(context, span)
    return names.length === 0 ? {} : { policy: { issuer: { value: names.join('、'), span, rule: this.name } } }
  },
}

const LONGEST = 120
