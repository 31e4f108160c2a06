import type { Span } from '../../../text/span.ts'
import { isDepartmentName, issuersPrinted } from '../../policy/issuerNames.ts'
import { asPrinted } from '../../policy/printed.ts'
import { namesAbove } from '../../policy/signers.ts'
import type { Rule, RuleContext } from '../../rule.ts'
import { titleKey } from '../../titleKey.ts'

/** A report on a document opens it; later sentences report on other documents. */
const HEAD = 1500
/** 近日，中共中央办公厅、国务院办公厅印发了《…》，并发出通知…; 新华社北京2月6日电 may precede it. */
const ISSUES =
  /(?<=^|\n)[^\S\n]*(?:新华社[^，。\n]{0,16}电)?[^\S\n]*(?:(?:近日|日前|最近)[，,]?)?[^\S\n]*(?<issuers>[\u4e00-\u9fff、，\u0020\u3000]{2,120}?)(?:近日|日前)?(?:联合)?(?:印发|发布)(?:了)?\s*《(?<title>[^《》\n]{4,100})》(?<behind>[^\n]*)/gu
/** Words that only a report on the document itself has. */
const REPORTS = /全文如下|全文公布如下|主要内容如下|并发出通知/u

/** Issuers and title by the report that opens a document: a headline, or a sentence in the place of a notice. */
export const reportedIssue: Rule = {
  name: 'reported-issue',
  does: 'Takes issuers and title from a headline X印发《…》, or from the sentence that reports the issue of the document itself.',
  doesInChinese: '从“某机关印发《…》”的标题行，或报道本文件印发的一句话，读取发文机关和标题。',
  examples: [
    '中共中央办公厅 国务院办公厅印发《关于加强新时代水土保持工作的意见》',
    '近日，中共中央办公厅、国务院办公厅印发了《关于深化价格改革的意见》，并发出通知，要求各地区各部门结合实际认真贯彻落实。',
    '市委办公室 市政府办公室印发《柳州市加强基层治理实施方案》',
  ],
  find(context) {
    for (const match of context.folded.slice(0, HEAD).matchAll(ISSUES)) {
      const { issuers = '', title = '', behind = '' } = match.groups ?? {}
      const start = match.index + match[0].indexOf(issuers)
      const names = { start, end: start + issuers.length }
      const from = match.index + match[0].lastIndexOf(`《${title}`) + 1
      const own = { start: from, end: from + title.length }
      if (context.measureAt(start) !== null || !isOfItself(own, behind, context)) continue
      const printed = asPrinted(context, names).replace(/[，,]/gu, '、').trim()
      if (!isDepartmentName(printed)) continue
      const above = namesAbove(context, context.folded.lastIndexOf('\n', start) + 1)
      const issuing = { start: above.names.length > 0 ? above.start : start, end: names.end }
      return { policy: factsOf(issuing, [...above.names, ...issuersPrinted(printed)], own, context) }
    }
    return {}
  },
}

function factsOf(issuers: Span, names: readonly string[], title: Span, { text }: RuleContext) {
  return {
    title: { value: text.slice(title.start, title.end).replace(/\s+/gu, ''), span: title, rule: reportedIssue.name },
    issuer: { value: names.join('、'), span: issuers, rule: reportedIssue.name },
  }
}

/** A headline without a sentence, or the words of a report; with a title printed elsewhere it must be the same one. */
function isOfItself(title: Span, behind: string, { folded, policy }: RuleContext): boolean {
  const words = folded.slice(title.start, title.end)
  if (policy.title !== null) return titleKey(folded.slice(title.start, title.end)) === titleKey(policy.title.value)
  const below = folded.slice(title.end).split('\n')[1] ?? ''
  return behind.trim() === '' || REPORTS.test(behind) || (below.includes(words) && REPORTS.test(below))
}
