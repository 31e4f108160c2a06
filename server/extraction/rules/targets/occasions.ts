import { OCCASIONS } from '../../../lexicon/occasions.ts'
import { oneOf } from '../../../lexicon/pattern.ts'
import { datesWhatWas, saysForWhom, UNKNOWN_DAY } from '../../figures/deadline.ts'
import { deadlinesIn, recurring, type Time } from '../../figures/deadlinesIn.ts'
import type { Rule } from '../../rule.ts'

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
  find: (context) =>
    deadlinesIn(context, occasions.name, context.folded.matchAll(BEFORE_OCCASION), (time) => {
      const reason = time.excluded ?? reasonAgainst(time)
      return reason ?? (time.match.groups?.each ? recurring(time.match[0]) : UNKNOWN_DAY)
    }),
}

function reasonAgainst({ before, behind }: Time): string | null {
  if (datesWhatWas(before, behind)) return 'dates something past'
  if (saysForWhom(behind) || /^的/u.test(behind)) return 'says what it is about'
  return null
}
