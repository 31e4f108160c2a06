import { kindOfTitle } from '../../../lexicon/documentTitles.ts'
import { candidatesIn } from '../../citation/candidates.ts'
import { foundOf, judgeOf } from '../../citation/mention.ts'
import type { Rule } from '../../rule.ts'

/** Titles with unbalanced brackets, or with inner brackets only. */
export const titleInBrokenBrackets: Rule = {
  name: 'title-in-broken-brackets',
  does: 'Reads a title that starts with < or 〈 outside any 《》 as a citation if it ends in a kind of document or a number follows.',
  doesInChinese: '把不在《》内、以 < 或〈 开头的标题读作引用，但须以文种结尾或后面有文号。',
  examples: ['按照<天津自贸试验区2020年创新发展重点任务清单》(津自贸办〔2020〕2号)确定的任务分工'],
  find(context) {
    const candidates = candidatesIn(context)
    const judge = judgeOf(context, candidates, this.name)
    const broken = candidates.filter(
      (candidate) => candidate.broken && (candidate.number !== null || kindOfTitle(candidate.title) !== null),
    )
    return foundOf(broken.map(judge))
  },
}
