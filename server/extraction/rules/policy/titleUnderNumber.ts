import { kindOfTitle } from '../../../lexicon/documentTitles.ts'
import type { Rule } from '../../rule.ts'

/** 发改办财金规〔2019〕860号 / 关于加强个人所得税纳税信用建设的通知: the line below the number line; a long title continues on the next one. */
const BELOW_NUMBER = /\n\s*(?<title>关于[^\n。；]{4,80}(?:(?<=的)\n[^\n。；]{2,12}|(?<=》)\n[^\n。；]{2,30}的通知)?)[^\S\n]*(?=\n)/uy

/** The title below the number of a document with a letterhead: 柳州市人民政府督查室督办通知 above the number is no title beside 关于…的通知 below it. */
export const titleUnderNumber: Rule = {
  name: 'title-under-number',
  does: 'If no title with 关于 is printed above the number, takes the line right below the number that starts with 关于 and ends in a kind of document.',
  doesInChinese: '文号上方没有带“关于”的标题时，取文号下一行以“关于”开头、以文种结尾的一行作标题。',
  examples: ['发改办财金规〔2019〕860号\n关于加强个人所得税纳税信用建设的通知'],
  find({ folded, text, policy, outline }) {
    const number = policy.documentNumber?.span
    if (!number || policy.title !== null) return {}
    if (outline.parts.some(({ title }) => title !== null && title.span.start < number.start && title.text.includes('关于'))) return {}
    const lineEnd = folded.indexOf('\n', number.end)
    if (lineEnd < 0) return {}
    BELOW_NUMBER.lastIndex = lineEnd
    const match = BELOW_NUMBER.exec(folded)
    const title = match?.groups?.title?.trimEnd()
    if (!match || !title || kindOfTitle(title) === null) return {}
    const start = match.index + match[0].indexOf(title)
    const span = { start, end: start + title.length }
    return { policy: { title: { value: text.slice(span.start, span.end).replace(/\s+/gu, ''), span, rule: this.name } } }
  },
}
