import { CITATION_RELATIONS, type CitationRelation, citationWord } from '../../../lexicon/citationWords.ts'
import { kindOfTitle } from '../../../lexicon/documentTitles.ts'
import { type Candidate, candidatesIn, sentenceBefore } from '../../citation/candidates.ts'
import { foundOf, judgeOf } from '../../citation/mention.ts'
import { documentNumbersOf } from '../../documentNumber.ts'
import type { Rule, RuleContext } from '../../rule.ts'

/** 市政府办公厅关于印发…的通知（津政办发〔2020〕1号）: the words before the parenthesis, from the preceding verb or comma. */
const TITLE = /(?:^|[，,、：:“”])(?<title>[^，,、：:《》〈〉<>（()）]{4,80})$/u
const words = (...relations: readonly CitationRelation[]) =>
  relations.map((relation) => citationWord(relation, 'before', (word) => word.length > 1)).join('|')
/** 按照|市政府办公厅关于…: the verb before the title, not separated by a comma. 宣传 and 推进 may belong to a title that has no 关于. */
const VERB_BEFORE = new RegExp(
  `^(?:(?!关于).)*(?:${words('implements', 'based-on')}|依托|(?:${words(...CITATION_RELATIONS)})(?=\\p{Script=Han}{0,20}关于))`,
  'u',
)

/** Titles without brackets that are recognised by a document number. */
export const titleBeforeNumber: Rule = {
  name: 'title-before-number',
  does: 'Reads words without 《》 as a title if they end in a kind of document and a document number in parentheses follows.',
  doesInChinese: '没有《》的文字以文种结尾、后面括号中有文号时，读作标题。',
  examples: ['按照市政府办公厅关于做好年度重点工作的通知（津政办发〔2020〕1号）要求'],
  find(context) {
    const judge = judgeOf(context, candidatesIn(context), this.name)
    return foundOf(candidatesBeforeNumbers(context).map(judge))
  },
}

function candidatesBeforeNumbers(context: RuleContext): readonly Candidate[] {
  const { folded, text } = context
  return documentNumbersOf(context.outline.text).flatMap(({ span, number }): Candidate[] => {
    const opening = folded.charAt(span.start - 1)
    const close = /^[^（()）\n]{0,40}[）)]/u.exec(folded.slice(span.end, span.end + 41))
    if (!/[（(]/u.test(opening) || !close) return []
    const sentence = sentenceBefore(folded, span.start - 1)
    const title = TITLE.exec(sentence)?.groups?.title?.replace(VERB_BEFORE, '')
    if (!title || kindOfTitle(title) === null || !/关于|印发|[省市县区]/u.test(title)) return []
    const start = span.start - 1 - title.length
    const whole = { start, end: span.end + close[0].length }
    return [
      {
        span: whole,
        bracketed: { start, end: start + title.length },
        title: text.slice(start, start + title.length),
        number,
        broken: false,
        before: sentence.slice(0, -title.length),
        behind: folded.slice(whole.end, whole.end + 24),
        shortName: null,
        measure: context.measureAt(start),
      },
    ]
  })
}
