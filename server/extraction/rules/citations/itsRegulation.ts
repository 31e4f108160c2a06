import { type Candidate, candidatesIn, sentenceBehind } from '../../citation/candidates.ts'
import { foundOf, judgeOf } from '../../citation/mention.ts'
import type { Rule, RuleContext } from '../../rule.ts'

/** 《个人所得税法》|及其实施条例, 《噪声污染防治法》和其实施细则 */
const ITS_REGULATION = /^(?:及|和|与)其(?<kind>实施(?:条例|细则|办法|规定|意见))/u

/** The regulation under a law, named only by its kind right after the law. */
export const itsRegulation: Rule = {
  name: 'its-regulation',
  does: 'Reads 及其实施条例 after a law as a citation of the regulation under that law, for the same purpose.',
  doesInChinese: '把法律后面的“及其实施条例”读作对该实施条例的引用，引用性质相同。',
  examples: ['为贯彻落实《中华人民共和国个人所得税法》及其实施条例', '依据《档案法》及其实施办法'],
  find(context) {
    const candidates = candidatesIn(context)
    return foundOf(candidates.flatMap((law) => regulationUnder(law, context)).map(judgeOf(context, candidates, this.name)))
  },
}

function regulationUnder(law: Candidate, { folded }: RuleContext): readonly Candidate[] {
  const match = ITS_REGULATION.exec(law.behind)
  const kind = match?.groups?.kind
  if (!match || !kind) return []
  const end = law.span.end + match[0].length
  const span = { start: end - kind.length, end }
  const behind = sentenceBehind(folded, end)
  return [{ ...law, title: `${law.title}${kind}`, number: null, shortName: null, span, bracketed: span, behind }]
}
