import type { Span } from '../../text/span.ts'
import type { TargetMention } from '../findings.ts'
import type { RuleContext } from '../rule.ts'

/** When a deadline runs: first and last day, or the words of its recurrence. */
export interface Period {
  readonly from: string | null
  readonly to: string | null
  readonly recurring?: string | null
}

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

/** The clause behind some words, up to its comma or stop. */
export function clauseBehind(text: string, end: number, length = 60): string {
  return text.slice(end, end + length).replace(/[，,。；;\n][\s\S]*$/u, '')
}

/** The words of the clause before an offset. */
export function clauseBefore(text: string, start: number, length = 40): string {
  return text.slice(Math.max(0, start - length), start).replace(/^[\s\S]*[，,。；;\n]/u, '')
}

/** The sentence behind some words. */
export function sentenceBehind(text: string, end: number, length = 90): string {
  return text.slice(end, end + length).replace(/[。；;\n][\s\S]*$/u, '')
}

/** 2022年底到期的政策, 2021年四季度实施的政策, 较2013年, 2019年平均: a time that dates what was. */
export function datesWhatWas(before: string, behind: string): boolean {
  return (
    /(?:较|比|同比|相比|对比|自|从|以|对标|在?此前|依据|落实|贯彻)$/u.test(before) ||
    /^(?:新(?:开工|招用|参加|签订|入职|出台)|未缴纳|[^，,。；;]{0,4}(?:到期|出台|印发|发布|下发|制定|实施|执行)的|以来|以前年度|度?平均|同期|版|届|以后)/u.test(
      behind,
    )
  )
}

/** 届满日在2022年6月15日至2022年12月31日之间的, 在当年9月底前完成的，不予…: a time that only says whom the measure is for. */
export function saysForWhom(behind: string): boolean {
  return /^(?:至20\d{2}年\d{1,2}月\d{1,2}日)?(?:之间的|(?:前)?(?:完成|办理|缴纳|补报|提交|申请)的(?=[，,或可不]))/u.test(behind)
}
