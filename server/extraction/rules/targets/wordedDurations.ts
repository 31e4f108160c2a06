import { numberOf } from '../../../text/numerals.ts'
import { lengthBounds } from '../../figures/deadline.ts'
import { figureGuard } from '../../figures/excluded.ts'
import type { Comparator, TargetMention } from '../../findings.ts'
import type { Refusal, Rule } from '../../rule.ts'

/** 一天办结, 半天办结, 两个工作日内, 三日内, 两周内, 五年内, 不超过十五个工作日, 不少于三十日 */
const WORDED =
  /(?<before>不少于|不得少于|不低于|不得低于|至少|不超过|不得超过|不多于|最长不得超过|最长不超过|最长)?(?<![第每几百千这那同今当近前])(?<figure>半|[一两二三四五六七八九十]{1,3})(?<unit>个工作日|工作日|个自然日|天|日|个小时|小时|个星期|星期|周|个月|年)(?<limit>以内|之内|内)?/gu
/** Words which show that a duration without 内 or 不超过 is a deadline. */
const DONE_BEHIND = /^(?:办结(?!率)|办成|办好|内办结)/u
/** 经过三年的创新示范: how long it takes to get there. */
const LASTING_BEFORE = /(?:保存|延长|连续|为期|有效期为?|经过|历时)$/u
/** 力争用三年时间, 利用两年左右时间, 通过两年的创新实践 */
const SPENT_BEFORE = /(?:用|利用|通过)$/u
const SPENT_BEHIND = /^(?:左右)?的?(?:时间|努力|建设|创新|实践|攻坚|改革|试点|行动)/u

/** Durations in Chinese numerals. */
export const wordedDurations: Rule = {
  name: 'worded-durations',
  does: 'Reads a duration in Chinese numerals with 内, 不超过 or 办结 as a deadline without a date.',
  doesInChinese: '把用汉字数字写的、带“内”“不超过”或“办结”的时长读作没有日期的期限。',
  examples: ['企业开办全流程一天办结', '两个工作日内', '三日内', '全流程审批时间不超过十五个工作日', '征求意见期限一般不少于三十日'],
  find(context) {
    const guard = figureGuard(context)
    const targets: TargetMention[] = []
    const refused: Refusal[] = []
    for (const match of context.folded.matchAll(WORDED)) {
      const { before, figure = '', unit, limit } = match.groups ?? {}
      const span = { start: match.index, end: match.index + match[0].length }
      const left = context.folded.slice(Math.max(0, span.start - 14), span.start)
      const right = context.folded.slice(span.end, span.end + 14)
      if (!before && !limit && !DONE_BEHIND.test(right) && !isLasting(left, right)) continue
      const measure = context.measureAt(span.start)
      if (!measure || guard(span.start, span.end) !== null) continue
      const bounds = lengthBounds(left, match[0], right)
      if (bounds) refused.push({ span, reason: bounds })
      else
        targets.push({
          span,
          rule: this.name,
          measure: measure.id,
          surface: context.text.slice(span.start, span.end),
          kind: 'deadline',
          value: numberOf(figure),
          upper: null,
          unit: unit ?? null,
          comparator: comparatorOf(before, limit),
          from: null,
          to: null,
          recurring: null,
        })
    }
    return { targets, refused }
  },
}

function isLasting(before: string, behind: string): boolean {
  return LASTING_BEFORE.test(before) || (SPENT_BEFORE.test(before) && SPENT_BEHIND.test(behind))
}

function comparatorOf(before: string | undefined, limit: string | undefined): Comparator | null {
  if (before && /少|低/u.test(before)) return 'at-least'
  return before || limit ? 'at-most' : null
}
