import type { Span } from '../../../text/span.ts'
import type { IndustryMention } from '../../findings.ts'
import { passagesOfTheWhole } from '../../goals/passages.ts'
import { isFieldOfAdministration } from '../../industry/administration.ts'
import { nameReason } from '../../industry/inName.ts'
import { isLabelOfItem, isNamedAsSector, isObjectOfTask, isSubjectOfTitle, passingReason } from '../../industry/passing.ts'
import { industryWordsIn, type WordFound } from '../../industry/words.ts'
import type { Refusal, Rule, RuleContext } from '../../rule.ts'

/** Industries by the words of the reference list. */
export const industryWords: Rule = {
  name: 'industry-words',
  does: 'Finds the words of the industry list, the longest at each position, in measures, in the title, under 总体要求 or 发展目标, and those named as sectors where a document says what it is for; words in names of departments do not count.',
  doesInChinese:
    '在措施、标题、“总体要求”“发展目标”以及说明制定目的的句子（限后接产业、行业等词的）中读取行业词表的词，每处取最长的；部门名称中的不算。',
  examples: ['汽车及新能源汽车、高端装备、集成电路、生物医药', '对智能电子产品和家用电器产品消费进行补贴', '聚焦区块链、量子信息等产业'],
  find(context) {
    const passedBy = notImplemented(context)
    const named = judged(wordsToRead(context), context, passedBy)
    const known = new Set(named.industries.map(({ name }) => name))
    const further = sectorsOfPurpose(context).filter(({ entry }) => entry && !known.has(entry.word))
    const alsoNamed = judged(further, context, passedBy)
    return { industries: [...named.industries, ...alsoNamed.industries], refused: [...named.refused, ...alsoNamed.refused] }
  },
}

/** A listed word, with the measure that it is in. */
type WordRead = WordFound & { readonly measure: string | null }

/** The words that name an industry, and the others with the reason. */
function judged(
  words: Iterable<WordRead>,
  context: RuleContext,
  passedBy: readonly Span[],
): { industries: readonly IndustryMention[]; refused: readonly Refusal[] } {
  const industries: IndustryMention[] = []
  const refused: Refusal[] = []
  for (const { start, end, entry, weak, measure } of words) {
    const span = { start, end }
    const reason = entry ? refusalOf({ start, end, weak }, context, passedBy) : 'contains the name of an industry but means none'
    if (reason || !entry) {
      refused.push({ span, reason: reason ?? '' })
      continue
    }
    industries.push({
      span,
      rule: industryWords.name,
      measure,
      surface: context.text.slice(start, end),
      name: entry.word,
      code: entry.gb.length === 1 ? (entry.gb[0] ?? null) : null,
      strategic: entry.strategic.length === 1 ? (entry.strategic[0] ?? null) : null,
      sure: entry.sure && entry.gb.length + entry.strategic.length > 0,
    })
  }
  return { industries, refused }
}

/** Why a word does not name an industry here, or null if it does. */
function refusalOf({ start, end, weak }: Span & { weak: boolean }, context: RuleContext, passedBy: readonly Span[]): string | null {
  const title = context.policy.title?.span
  const inTitle = title ? title.start <= start && end <= title.end : false
  const inName = nameReason(context, start, end, inTitle)
  if (inName) return inName
  if (isFieldOfAdministration(context.folded, start, end)) return 'a field of administration in a list of such fields'
  if (passedBy.some((cited) => cited.start <= start && end <= cited.end))
    return 'in the title of a document that the task does not implement'
  if (!weak || (inTitle ? isSubjectOfTitle(context.folded, start, end) : isLabelOfItem(context.folded, start, end))) return null
  if (opensTask({ start, end }, context)) return null
  return passingReason(context.folded, start, end)
}

/** Whether the first clause of a task is about a weak word: 增加普惠|托育|供给。 */
function opensTask({ start, end }: Span, context: RuleContext): boolean {
  const measure = context.measureAt(start)
  if (!measure) return false
  const from = measure.span.end - measure.text.length
  const clause = /^[^。；：，,:;\n]*/u.exec(context.folded.slice(from, from + 40))?.[0] ?? ''
  return end - from <= clause.length && isObjectOfTask(clause, start - from, end - from)
}

/** 按照《资源综合利用产品增值税优惠目录》, 参照《抽水蓄能容量电价核定办法》: a title that only says where something is laid down. */
function notImplemented({ earlier, policy }: RuleContext): readonly Span[] {
  const title = policy.title?.span
  return earlier.citations.flatMap(({ span, relation }) =>
    relation === 'implements' || (title && title.start <= span.start && span.end <= title.end) ? [] : [span],
  )
}

/** The words of the title, of the measures, and of passages about the whole document (总体要求, 发展目标). */
function* wordsToRead(context: RuleContext): Iterable<WordRead> {
  const title = context.policy.title?.span
  if (title) for (const found of industryWordsIn(context.folded, title.start, title.end)) yield { ...found, measure: null }
  for (const span of passagesOfTheWhole(context))
    for (const found of industryWordsIn(context.folded, span.start, span.end)) yield { ...found, measure: null }
  for (const { id, span } of context.outline.measures)
    for (const found of industryWordsIn(context.folded, span.start, span.end)) yield { ...found, measure: id }
}

/** 为进一步加强招商引资工作，推动先进材料、现代物流等主导产业建圈强链，制定以下措施。 */
const PURPOSE = /(?<=^|[。\n])[^。\n]*(?:制定(?:本|以下|如下|该|此)|特制定|提出(?:以下|如下|本))[^。\n]*/gu

/** Words that are named as sectors where the document says what it is for. */
function sectorsOfPurpose(context: RuleContext): readonly WordRead[] {
  return purposesIn(context)
    .flatMap(({ start, end }) => [...industryWordsIn(context.folded, start, end)])
    .filter(({ start, end }) => isNamedAsSector(context.folded, start, end))
    .map((found) => ({ ...found, measure: null }))
}

/** The sentences above the first heading that say what the document is for. */
function purposesIn({ outline, folded }: RuleContext): readonly Span[] {
  return outline.parts
    .filter(({ kind }) => kind !== 'notice')
    .flatMap(({ children, span }) => {
      const heading = children.find(({ kind }) => kind !== 'paragraph')
      const opening = folded.slice(span.start, heading?.span.start ?? span.start)
      return [...opening.matchAll(PURPOSE)].map(({ 0: words, index }) => ({
        start: span.start + index,
        end: span.start + index + words.length,
      }))
    })
}
