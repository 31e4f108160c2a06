import { candidatesIn } from '../../citation/candidates.ts'
import { foundOf, judgeOf, type Verdict } from '../../citation/mention.ts'
import { isShortTitle, meantBy } from '../../citation/shortTitles.ts'
import type { Rule } from '../../rule.ts'

/** 《条例》 for a document that the text has named in full before. */
export const shortTitle: Rule = {
  name: 'short-title',
  does: 'Reads a kind alone in 《》 as a mention of the document that 以下简称 gave this name, else of the last one before it that ends in this word.',
  examples: [
    '实施《江苏省优化营商环境条例》……不断完善以《条例》为基础',
    '《2023年宁夏知识产权行政保护工作实施方案》（以下简称《实施方案》）',
  ],
  find(context) {
    const candidates = candidatesIn(context)
    const judge = judgeOf(context, candidates, this.name)
    const verdicts = candidates.flatMap((candidate, index): Verdict[] => {
      if (candidate.broken || !isShortTitle(candidate.title)) return []
      const meant = meantBy(candidate, candidates.slice(0, index))
      if (!meant) return [{ kind: 'refused', refusal: { span: candidate.span, reason: 'a kind of document alone, and none named before' } }]
      const verdict = judge({
        ...meant,
        before: candidate.before,
        behind: candidate.behind,
        span: candidate.span,
        measure: candidate.measure,
      })
      return [verdict]
    })
    return foundOf(verdicts)
  },
}
