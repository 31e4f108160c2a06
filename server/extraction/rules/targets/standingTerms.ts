import { oneOf } from '../../../lexicon/pattern.ts'
import { roleWords, TIME_LABEL } from '../../../lexicon/roles.ts'
import { UNKNOWN_DAY } from '../../figures/deadline.ts'
import { deadlinesIn, recurring } from '../../figures/deadlinesIn.ts'
import type { Rule } from '../../rule.ts'

/** Positions where the time of a task is stated: 完成时限：, 按职责分工负责，, 2023年6月底前并 */
const SLOT = `(?:${TIME_LABEL}[:：]\\s*|${oneOf(roleWords('verb'))}[，,；;]\\s*|(?:[底末前日][，、]?(?:并|且)))`
/** 长期坚持 and similar words instead of a day: the task has no end. */
const ENDLESS = '长期坚持|长期推进|长期开展|长期|持续推进|持续实施|持续开展|持续深化|常态化推进|常态化开展'
/** To be done on the same day. */
const AT_ONCE = '当天|当日|即时办结|即时|立即办理|立即'
const STANDING = new RegExp(`(?<=${SLOT})(?<words>${ENDLESS}|(?<once>${AT_ONCE}))(?=\\s*(?:[。；;，,（(）)〕\\]\\n]|$))`, 'gu')

/** 次月10日前, 次月底前, 翌日12时前: counted from a day of each case. */
const FOLLOWING = /[次翌](?:个)?(?:季度|月|日)(?:\d{1,2}[日时点]|底|末|[上中下]旬)?[之以]?前/gu

/** Words for a time without a date, where the time of a task is stated; and days of the next month anywhere. */
export const standingTerms: Rule = {
  name: 'standing-terms',
  does: 'Reads 长期坚持, 持续推进 or 当天, where the time of a task is stated, as open-ended or undated; and 次月10日前 as undated.',
  doesInChinese: '在写明时限之处，把“长期坚持”“持续推进”“当天”读作任务的时间：持续进行，或没有具体日期；“次月10日前”读作没有日期的期限。',
  examples: [
    '完成时限：2023年6月底前并长期坚持',
    '（省工改办负责，长期坚持）',
    '时限要求：持续推进',
    '目标时限：当天',
    '次月10日前申报医药费用',
  ],
  find(context) {
    const matches = [...context.folded.matchAll(STANDING), ...context.folded.matchAll(FOLLOWING)]
    return deadlinesIn(context, this.name, matches, ({ match, span }) => {
      const comesAgain = match.groups?.words !== undefined && match.groups.once === undefined
      return comesAgain ? recurring(context.text.slice(span.start, span.end)) : UNKNOWN_DAY
    })
  },
}
