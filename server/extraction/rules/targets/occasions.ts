import { OCCASIONS } from '../../../lexicon/occasions.ts'
import { oneOf } from '../../../lexicon/pattern.ts'
import { clauseBefore, datesWhatWas, deadlineAt, saysForWhom, sentenceBehind } from '../../figures/deadline.ts'
import { figureGuard } from '../../figures/excluded.ts'
import type { TargetMention } from '../../findings.ts'
import type { Refusal, Rule } from '../../rule.ts'

/** 汛期前, 秋季开学前, 2024年春节之前, 每年供暖季来临前; not 春节前后, 高考前夕. */
const BEFORE_OCCASION = new RegExp(
  `(?<each>每年)?(?:(?:20\\d{2}|今|明|当)年)?(?:春季?|秋季?|新学期|[“"])?${oneOf(OCCASIONS)}(?:[”"]|节|假期?|期|季|备耕|放假|到?来临?|开始|来)*(?:之|以)?前(?![后夕期提段者])`,
  'gu',
)

/** A yearly occasion by which a task is due. Its day is unknown. */
export const occasions: Rule = {
  name: 'occasions',
  does: 'Reads the time before a yearly occasion or season as a deadline without a day.',
  doesInChinese: '把某一节令或时节之前读作没有确切日期的期限。',
  examples: ['汛期前完成水毁工程修复', '秋季开学前完成对学校食堂的全覆盖检查'],
  find(context) {
    const guard = figureGuard(context)
    const targets: TargetMention[] = []
    const refused: Refusal[] = []
    for (const match of context.folded.matchAll(BEFORE_OCCASION)) {
      const measure = context.measureAt(match.index)
      if (!measure) continue
      const span = { start: match.index, end: match.index + match[0].length }
      const reason =
        guard(span.start, span.end) ?? reasonAgainst(clauseBefore(context.folded, span.start), sentenceBehind(context.folded, span.end))
      if (reason) refused.push({ span, reason })
      else
        targets.push(
          deadlineAt(context, span, measure.id, this.name, { from: null, to: null, recurring: match.groups?.each ? match[0] : null }),
        )
    }
    return { targets, refused }
  },
}

function reasonAgainst(before: string, behind: string): string | null {
  if (datesWhatWas(before, behind)) return 'dates something past'
  if (saysForWhom(behind) || /^的/u.test(behind)) return 'says what it is about'
  return null
}
