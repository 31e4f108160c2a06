import type { IndustryMention } from '../../findings.ts'
import { passagesOfTheWhole } from '../../goals/passages.ts'
import { nameReason } from '../../industry/inName.ts'
import { isSubjectOfTitle, passingReason } from '../../industry/passing.ts'
import { industryWordsIn, type WordFound } from '../../industry/words.ts'
import type { Refusal, Rule, RuleContext } from '../../rule.ts'

/** Industries by the words of the reference list. */
export const industryWords: Rule = {
  name: 'industry-words',
  does: 'Finds the words of the industry list, the longest at each position, in measures, in the title and under 总体要求 or 发展目标; words in names of departments do not count.',
  doesInChinese: '在措施、标题以及“总体要求”“发展目标”中读取行业词表的词，每处取最长的；部门名称中的不算。',
  examples: ['汽车及新能源汽车、高端装备、集成电路、生物医药', '对智能电子产品和家用电器产品消费进行补贴', '聚焦区块链、量子信息等产业'],
  find(context) {
    const title = context.policy.title?.span ?? null
    const inPlan = (start: number, end: number) =>
      title !== null && title.start <= start && end <= title.end && isSubjectOfTitle(context.folded, start, end)
    const industries: IndustryMention[] = []
    const refused: Refusal[] = []
    for (const { start, end, entry, weak, measure } of wordsToRead(context)) {
      const span = { start, end }
      const reason = entry
        ? (nameReason(context, start, end) ?? (weak && !inPlan(start, end) ? passingReason(context.folded, start, end) : null))
        : 'contains the name of an industry but means none'
      if (reason || !entry) {
        refused.push({ span, reason: reason ?? '' })
        continue
      }
      industries.push({
        span,
        rule: this.name,
        measure,
        surface: context.text.slice(start, end),
        name: entry.word,
        code: entry.gb.length === 1 ? (entry.gb[0] ?? null) : null,
        strategic: entry.strategic.length === 1 ? (entry.strategic[0] ?? null) : null,
        sure: entry.sure && entry.gb.length + entry.strategic.length > 0,
      })
    }
    return { industries, refused }
  },
}

/** The words of the title, of the measures, and of passages about the whole document (总体要求, 发展目标). */
function* wordsToRead(context: RuleContext): Iterable<WordFound & { readonly measure: string | null }> {
  const title = context.policy.title?.span
  if (title) for (const found of industryWordsIn(context.folded, title.start, title.end)) yield { ...found, measure: null }
  for (const span of passagesOfTheWhole(context))
    for (const found of industryWordsIn(context.folded, span.start, span.end)) yield { ...found, measure: null }
  for (const { id, span } of context.outline.measures)
    for (const found of industryWordsIn(context.folded, span.start, span.end)) yield { ...found, measure: id }
}
