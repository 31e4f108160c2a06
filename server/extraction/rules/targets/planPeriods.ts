import { numberOf } from '../../../text/numerals.ts'
import { datesWhatWas } from '../../figures/deadline.ts'
import { deadlinesIn, type Time } from '../../figures/deadlinesIn.ts'
import { IN_QUOTED_NAME } from '../../figures/excluded.ts'
import type { Rule } from '../../rule.ts'

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
  find: (context) =>
    deadlinesIn(context, planPeriods.name, context.folded.matchAll(PLAN), (time) => {
      const plan = numberOf(time.match.groups?.count ?? '')
      if (plan === null) return null
      const first = FIRST_YEAR_OF_TENTH + (plan - 10) * 5
      const ends = time.match[0].includes('末')
      const reason = (time.excluded === IN_QUOTED_NAME ? null : time.excluded) ?? reasonAgainst(ends, time)
      return reason ?? { from: ends ? null : `${first}-01-01`, to: `${first + 4}-12-31` }
    }),
}

function reasonAgainst(ends: boolean, { before, behind }: Time): string | null {
  if (datesWhatWas(before, behind)) return 'dates something past'
  return ends || (before === '' && GOAL_BEHIND.test(behind)) ? null : 'no figure for the period follows'
}
