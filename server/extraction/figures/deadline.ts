import type { Span } from '../../text/span.ts'
import type { TargetMention } from '../findings.ts'
import type { RuleContext } from '../rule.ts'

/** 2025年初 is a time; in 2025年|初步建成 the year ends before 初. */
export const BEGINNING = '初(?![步次始中级赛创])'

/** The period of a deadline: first and last day, or the words of its recurrence. */
export interface Period {
  readonly from: string | null
  readonly to: string | null
  readonly recurring?: string | null
}

/** Only the words of the deadline are known. */
export const UNKNOWN_DAY: Period = { from: null, to: null }

/** A deadline at `span`, of a measure. */
export function deadlineAt(context: RuleContext, span: Span, measure: string, rule: string, period: Period): TargetMention {
  return {
    span,
    rule,
    measure,
    surface: context.text.slice(span.start, span.end),
    kind: 'deadline',
    value: null,
    upper: null,
    unit: null,
    comparator: null,
    from: period.from,
    to: period.to,
    recurring: period.recurring ?? null,
  }
}

/** The rest of the clause after some words, up to its comma or full stop. */
export function clauseBehind(text: string, end: number, length = 60): string {
  return text.slice(end, end + length).replace(/[，,。；;\n][\s\S]*$/u, '')
}

/** The words of the clause before an offset. */
export function clauseBefore(text: string, start: number, length = 40): string {
  return text.slice(Math.max(0, start - length), start).replace(/^[\s\S]*[，,。；;\n]/u, '')
}

/** The rest of the sentence after some words. */
export function sentenceBehind(text: string, end: number, length = 90): string {
  return text.slice(end, end + length).replace(/[。；;\n][\s\S]*$/u, '')
}

/** Whether a time describes the past: 2022年底到期的政策, 2021年四季度实施的政策, 较2013年, 2019年平均, 有效期至2026年. */
export function datesWhatWas(before: string, behind: string): boolean {
  return (
    /(?:有效期|试行期|施行期)(?:限)?(?:暂定)?(?:为|是)?(?:至|到|截至)$/u.test(before) ||
    (/截[至止]$/u.test(before) && /^[^。；]{0,30}(?:已|共有|累计)/u.test(behind)) ||
    /(?:较|比|同比|相比|对比|自|从|以|对标|在?此前|依据|落实|贯彻)$/u.test(before) ||
    /^(?:新(?:开工|招用|参加|签订|入职|出台)|未缴纳|[^，,。；;]{0,4}(?:到期|出台|印发|发布|下发|制定|实施|执行)的|以来|以前年度|度?平均|同期|版|届|以后)/u.test(
      behind,
    )
  )
}

/** 在2019—2021年|试点基础上: the years of what a task builds on. */
export const isFoundation = (behind: string): boolean => /^[^，,。；;\d]{0,14}基础(?:之)?上(?=[，,。；;]|\p{Script=Han})/u.test(behind)

/** 2024年|启动地区须于两年内完成, 2023年|立项项目要加快建设: the year says which ones. */
export const isCohort = (behind: string): boolean =>
  /^(?:启动|立项|入选|认定|获批|备案|入库|在建|新建|签约|开工)的?\p{Script=Han}{0,4}(?:地区|城市|县区?|企业|项目|单位|学校|小区)(?=须|应|必须|要|于|在|均|可|全部)/u.test(
    behind,
  )

/** 1月1日前注册的企业, 2020年底前建成的小区: a description of who or what a measure is for. */
const CONDITION_BEHIND =
  /^[^，,。；;、]{0,4}(?:注册|登记|成立|设立|建成|竣工|开工|毕业|退役|入职|参保|出生|购买|购置|取得|获批|备案)(?:登记|注册|使用)?的(?=[^，,。；;、]{2})/u

/** 2022年底前|到期的贷款 in a notice of 2024: a past time is not a deadline. */
export function cameDue(behind: string): boolean {
  return /^[^，,。；;、]{0,4}(?:到期|届满|期满)的/u.test(behind)
}

/** 届满日在2022年6月15日至2022年12月31日之间的, 在当年9月底前完成的，不予…: a time that only says who the measure is for. */
export function saysForWhom(behind: string): boolean {
  if (CONDITION_BEHIND.test(behind)) return true
  return /^(?:至20\d{2}年\d{1,2}月\d{1,2}日)?(?:之间的|(?:前)?(?:完成|办理|缴纳|补报|提交|申请)的(?=[，,或可不]))/u.test(behind)
}

/** 自2026年1月1日起至12月31日|享受医保待遇: when people have a benefit, not when anything is to be done. */
export const isEnjoyed = (behind: string): boolean => /^(?:期间|止)?[，,]?(?:可以?|按规定|继续|同等|相应)*享受/u.test(behind)

/** 离校|2年内未就业毕业生, 对毕业|两年内初次创业学生: time since an event of the people that a measure is for. */
const SINCE = /(?:毕业|离校|退役|刑满释放)(?:后)?$|(?:成立|注册|开业)$/u
/** 连续3年每年给予资助 is granted, 连续2年考核优秀的单位 describes who it is for. */
const GRANTED = /^(?:每年|给予|予以|按|享受|补助|补贴|支持|奖励|资助|发放|减|免|实施|执行|保存|开展)/u

/** Why a duration is not a deadline (it describes who or what a measure is for), or null if it may be one. */
export function lengthBounds(before: string, words: string, behind: string): string | null {
  if (SINCE.test(before)) return 'says who the measure is for'
  if (/连续$/u.test(before) && !GRANTED.test(behind)) return 'says who the measure is for'
  // 对两年内拟落地项目提前落实资金, 六个月内未领取奖金的，视为放弃, 3年内无违法记录
  if (/内$/u.test(words) && /^(?:拟|未|无|没有)/u.test(behind)) return 'says who the measure is for'
  // 服务期在3年以上的毕业生; 留出不少于30日的适应调整期 asks for it
  if (/以上/u.test(words)) return 'a threshold'
  // 由之前的不得少于25天
  return /由(?:之前|原来|原先|原|以前|过去)的?$/u.test(before) ? 'the starting point, not the goal' : null
}
