import { numberOf } from '../../../text/numerals.ts'
import { clauseBefore, datesWhatWas, deadlineAt, sentenceBehind } from '../../figures/deadline.ts'
import { figureGuard, IN_QUOTED_NAME } from '../../figures/excluded.ts'
import type { TargetMention } from '../../findings.ts'
import type { Refusal, Rule } from '../../rule.ts'

/** “十四五”期末, 到“十四五”末, 十四五期间 */
const PLAN =
  /(?<to>到|至)?[“"]?(?<count>十[三四五六七八九])五[”"]?(?:规划)?(?<part>期?末(?:期)?|时期末|期间|时期|规划期)(?:末|内)?(?:前)?/gu
/** The first five-year plan started in 1953; since the tenth (2001) they have been contiguous. */
const FIRST_YEAR_OF_TENTH = 2001
/** A goal for the period must follow: “十四五”期间新增学位2万个, but not 落实好“十四五”时期补贴政策. */
const GOAL_BEHIND = /^[^。；]{0,50}\d/u

/** The end of a five-year plan, or its years. */
export const planPeriods: Rule = {
  name: 'plan-periods',
  does: 'Reads the end of a five-year plan as its last day, and its period, if a figure follows, as its years.',
  doesInChinese: '把“五年规划期末”读作其最后一天；后有指标的规划期读作其各年。',
  examples: ['到“十四五”末，建成省级产业园区', '“十四五”期间新增托位'],
  find(context) {
    const guard = figureGuard(context)
    const targets: TargetMention[] = []
    const refused: Refusal[] = []
    for (const match of context.folded.matchAll(PLAN)) {
      const measure = context.measureAt(match.index)
      const plan = numberOf(match.groups?.count ?? '')
      if (!measure || plan === null) continue
      const span = { start: match.index, end: match.index + match[0].length }
      const first = FIRST_YEAR_OF_TENTH + (plan - 10) * 5
      const ends = match[0].includes('末')
      const guarded = guard(span.start, span.end)
      const reason =
        (guarded === IN_QUOTED_NAME ? null : guarded) ??
        reasonAgainst(ends, clauseBefore(context.folded, span.start), sentenceBehind(context.folded, span.end))
      if (reason) refused.push({ span, reason })
      else
        targets.push(deadlineAt(context, span, measure.id, this.name, { from: ends ? null : `${first}-01-01`, to: `${first + 4}-12-31` }))
    }
    return { targets, refused }
  },
}

function reasonAgainst(ends: boolean, before: string, behind: string): string | null {
  if (datesWhatWas(before, behind)) return 'dates something past'
  return ends || (before === '' && GOAL_BEHIND.test(behind)) ? null : 'no figure for the period follows'
}
