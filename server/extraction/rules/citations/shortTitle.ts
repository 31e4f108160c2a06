import { issuedTitle, kindOfTitle } from '../../../lexicon/documentTitles.ts'
import type { Span } from '../../../text/span.ts'
import { candidatesIn } from '../../citation/candidates.ts'
import { foundOf, judgeOf, type Verdict } from '../../citation/mention.ts'
import { isShortTitle, meantBy } from '../../citation/shortTitles.ts'
import type { Rule } from '../../rule.ts'

/** 《条例》 for a document whose full name occurs earlier. */
export const shortTitle: Rule = {
  name: 'short-title',
  does: 'Reads a kind of document alone in 《》 as a mention of the document that 以下简称 gave this name, or else of the last one before it that ends in this word.',
  doesInChinese: '《》中只有文种时，读作“以下简称”所指的文件，否则是前面最近一个以该词结尾的文件。',
  examples: [
    '实施《江苏省优化营商环境条例》……不断完善以《条例》为基础',
    '《2023年宁夏知识产权行政保护工作实施方案》（以下简称《实施方案》）',
  ],
  find(context) {
    const candidates = candidatesIn(context)
    const judge = judgeOf(context, candidates, this.name)
    const ownKind = kindOfTitle(issuedTitle(context.policy.title?.value ?? ''))
    const verdicts = candidates.flatMap((candidate, index): Verdict[] => {
      const { title, span, before, behind, measure } = candidate
      if (candidate.broken || !isShortTitle(title, candidates)) return []
      const meant = meantBy(candidate, candidates.slice(0, index))
      if (!meant?.shortName && title === ownKind) return [refused(span, 'the kind of this document itself')]
      if (!meant) return [refused(span, 'only a kind of document, and none was named before')]
      const verdict = judge(meant)
      return [verdict.kind === 'refused' ? refused(span, verdict.refusal.reason) : judge({ ...meant, before, behind, span, measure })]
    })
    return foundOf(verdicts)
  },
}

function refused(span: Span, reason: string): Verdict {
  return { kind: 'refused', refusal: { span, reason } }
}
