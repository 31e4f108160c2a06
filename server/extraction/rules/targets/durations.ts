import { dayAfter } from '../../../text/days.ts'
import { DAYS_COUNTED_BEFORE } from '../../figures/daysCounted.ts'
import { lengthBounds } from '../../figures/deadline.ts'
import { type Figure, figurePattern } from '../../figures/figures.ts'
import { figuresIn } from '../../figures/findFigures.ts'
import { TIME_UNITS } from '../../figures/units.ts'
import type { TargetMention } from '../../findings.ts'
import type { Rule, RuleContext } from '../../rule.ts'
import { lastDayOf } from '../../validity/points.ts'

const PATTERN = figurePattern(TIME_UNITS)

/** 办结, 完成 … right after a duration in days or hours. */
const DONE_BEHIND =
  /^(?:[^，,。；;、]{0,6}(?:办结|完成|完毕|办理|办妥|受理|答复|反馈|响应|出具|作出|审核|审批|审查|拨付|送达|回复|处理|核发|批复|办好|到位|上门|通知|解决|回访|完工|开通))/u
/** 压缩至, 缩短到, 提前 … before it. */
const SHORTENED_BEFORE =
  /(?:压缩|压减|缩短|缩减|减|降|控制|提前|延续实施|延续|延长|连续(?:补贴|补助|奖励|资助|支持|扶持|发放|减免|享受)?|为期|分|时限|时间|期限|有效期|试行期|执行期|服务期|不超过|不得超过|设立|变更|注销|周期|最长|最高|调整|优化|提速)(?:至|到|为|在|是|分别为|约|平均)*$/u
/** 6个月的补贴, 3—6个月欠费不停水: the duration of a grant or grace period. */
const GRANT_BEHIND = /^(?:的)?[^，,。；;]{0,6}(?:缓缴|补贴|补助|宽限|欠费不停|过渡期|免租|贴息)/u
/** 停电时间小于0.6小时 is a measured value, not a deadline. */
const MEASURED_BEFORE = /(?:停电|停水|停气|排队|等候|等待)[^，,。；;]{0,10}$/u
const COUNTED = new RegExp(`${DAYS_COUNTED_BEFORE}$`, 'u')
/** 用3年时间, 经过5年左右的努力 */
const TAKEN = /^(?:左右)?的?(?:时间|努力)/u
/** 租赁期限不低于|5年 */
const TERM_BEFORE = /(?:期限|年限|时限)不(?:低于|少于|得少于|得低于)$/u
const LIMIT = /(?:以内|之内|内)$/u
/** 不得晚于采购活动开始前|30日公开意向 */
const AHEAD = /不(?:得|应)?[晚迟]于[^，,。；;]{0,24}前$/u

/** Durations within which something must be done. */
export const durations: Rule = {
  name: 'durations',
  does: 'Reads a duration followed by 内 or 办结, or preceded by 压缩至, as a deadline relative to each case, without a date.',
  doesInChinese: '把后有“内”、前有“压缩至”或后有“办结”的时长读作期限，从事项起算，没有日期。',
  examples: ['60个工作日以内', '企业设立0.5天', '不超过1个工作日', '24小时办结', '5年内', '延续实施6个月', '提前7天通知'],
  find(context) {
    const { targets = [], refused } = figuresIn(context, { rule: this.name, kind: 'deadline', pattern: PATTERN, refuse })
    return { targets: targets.map((target) => ({ ...target, to: dayFromIssue(target, context) })), refused }
  },
}

/** 本通知印发之日起|30日内, 自本办法公布之日起: the duration starts on the day of the document itself. */
const FROM_ISSUE = /(?:印发|本[^，,。；;]{1,6}(?:发布|公布|下发|施行))之日起?(?:的)?$/u

/** The last day of a duration from the day of issue, or null: working days cannot be counted without a calendar. */
function dayFromIssue({ span, unit, value }: TargetMention, { folded, policy }: RuleContext): string | null {
  const issued = policy.date?.value
  if (!issued || value === null || !FROM_ISSUE.test(folded.slice(Math.max(0, span.start - 16), span.start))) return null
  if (unit === '日' || unit === '天' || unit === '个自然日') return dayAfter(issued, value)
  return unit === '个月' || unit === '年' ? lastDayOf(dayAfter(issued, 1), { count: value, unit: unit === '年' ? '年' : '月' }) : null
}

function refuse(figure: Figure, text: string): string | null {
  const words = text.slice(figure.start, figure.end)
  const before = text.slice(Math.max(0, figure.digits - 14), figure.digits)
  const behind = text.slice(figure.end, figure.end + 14)
  if (/^(?:月|的?[^，,。；;、]{0,5}(?:租金|房租|工资|物业费)|以来|前|来|多来)/u.test(behind) && !/提前$/u.test(before))
    return 'measures something else, or dates something past'
  if (/有效期(?:限)?(?:为|是)?$|试行(?:期)?(?:为)?$/u.test(before)) return 'how long the document is in force'
  if (figure.unit === '天' && COUNTED.test(before)) return 'a number of days'
  if (/周$/u.test(figure.unit) && /^岁/u.test(behind)) return 'an age'
  const bounds = lengthBounds(text.slice(Math.max(0, figure.start - 14), figure.start), words, behind)
  if (bounds) return bounds
  if (AHEAD.test(text.slice(Math.max(0, figure.digits - 36), figure.digits))) return null
  if (/每|近|过去|前|最近|上|满$/u.test(before.slice(-2)) && !/提前|之前/u.test(before.slice(-3)))
    return 'says how often, or dates something past'
  if (/年$/u.test(figure.unit) && figure.value > 100) return 'a year'
  if (figure.value === 24 && /小时/u.test(figure.unit) && !/^[^，。；]{0,3}(?:办结|内|响应|完成)/u.test(behind) && !LIMIT.test(words))
    return 'hours of service'
  if (/小时|分钟/u.test(figure.unit) && MEASURED_BEFORE.test(before)) return 'a measured time, not a deadline'
  if (GRANT_BEHIND.test(behind) || (TAKEN.test(behind) && /(?:用|经过|通过|利用)(?:约)?$/u.test(before))) return null
  if (/^个?(?:工作|自然)?日$|^天$/u.test(figure.unit) && /(?:不少于|至少)$/u.test(before)) return null
  if (LIMIT.test(words) || SHORTENED_BEFORE.test(before) || TERM_BEFORE.test(before)) return null
  if (/^(?:周|年|个月|日)$/u.test(figure.unit)) return 'neither 内 after it nor 延长 before it'
  return DONE_BEHIND.test(behind) || /工作日|天/u.test(figure.unit) ? null : 'a duration that is not a deadline'
}
