import { folded } from '../../../lexicon/folded.ts'
import { daysBetween } from '../../../text/days.ts'
import type { Span } from '../../../text/span.ts'
import { DATE_BEFORE_BLANKS, dayOf, isoDay } from '../../dates.ts'
import { type Speaking, speakingOf } from '../../figures/documentYear.ts'
import type { Fact } from '../../findings.ts'
import type { Rule, RuleContext } from '../../rule.ts'
import { type DayOfYear, type FromIssue, inForceWords, namesItself } from '../../validity/inForce.ts'
import { dayBehind, lastDayOf } from '../../validity/points.ts'
import { recordedDays } from './inForceRecord.ts'

/** First and last day in force, by the document's own words. */
export const inForce: Rule = {
  name: 'in-force',
  does: 'Reads the first and last day in force from sentences about the document itself; a duration is counted from the first day.',
  doesInChinese: '从文件说明自身的句子读取施行日期和有效期截止日；有效期从施行之日起算。',
  examples: [
    '本通知自2024年9月1日起施行，有效期5年',
    '该方案于印发之日起正式实施',
    '行动计划自印发之日起施行，有效期三年',
    '第三十条 本办法自发布之日起施行',
    '有效期至2025年12月31日',
    '本次调整的最低工资标准自2019年11月1日起执行',
    '结合我市实际,决定从11月1日起,将我市市区最低月工资标准调整为1860元',
  ],
  find(context) {
    const recorded = recordedDays(context)
    let from: Fact | null = null
    let to: Fact | null = null
    const title = folded(context.policy.title?.value ?? '')
    for (const words of inForceWords(context.folded, { extends: EXTENDS.test(title), title })) {
      if (isOfItsMeasure(words.span, context, title)) continue
      // 自印发之日起施行, 有效期5年: if the day must be derived from the day of issue, the website record is more reliable.
      const counted = typeof words.from === 'object' ? words.from : null
      const named = typeof words.from === 'string' ? words.from : null
      const first = named ?? (counted !== null && recorded.inForceFrom === null ? dayFrom(counted, context) : null)
      from ??= first === null ? null : { value: first, span: words.span, rule: this.name }
      const begins = named ?? from?.value ?? recorded.inForceFrom?.value ?? dayOfIssue(context)
      const isCounted = typeof words.to === 'object' && words.to !== null
      const last = isCounted ? begins && lastDayOf(begins, words.to) : words.to
      const isRecorded = isCounted && named === null && last !== null && agreesWithRecord(last, recorded.inForceTo)
      to ??= last && !isRecorded ? { value: last, span: words.span, rule: this.name } : null
    }
    return { policy: { inForceFrom: from, inForceTo: to } }
  },
}

/** A period counted from the day of issue may end this many days before the record says, which knows that day better. */
const LATEST_RECORD = 31

/**
 * Whether the record's last day may be that of a counted period. It may be earlier, where the document was ended early, but hardly later:
 * 有效期5年 from December 2021 and 失效日期 2029年12月06日 contradict each other.
 */
const agreesWithRecord = (counted: string, recorded: Fact | null): boolean =>
  recorded !== null && daysBetween(counted, recorded.value) <= LATEST_RECORD

/** 关于延长《X》有效期的通知 */
const EXTENDS = /延长.{2,120}(?:有效期|施行期|实施期|执行期|期限)的/u

/** 上述措施中，票据业务执行期限至2024年9月30日: inside a measure the words refer to that measure only. */
function isOfItsMeasure({ start, end }: Span, context: RuleContext, title: string): boolean {
  if (context.measureAt(start) === null) return false
  const words = context.folded.slice(start, end)
  return !/[本该此](?!措施|政策)|^\s*《/u.test(words) && (/措施|政策/u.test(words) || !namesItself(words, title))
}

function dayFrom(counted: FromIssue | DayOfYear, context: RuleContext): string | null {
  return counted.counts === 'year' ? dayWithYear(counted, speakingOf(context)) : dayFromIssue(counted, context)
}

/** A document applies at most this many days before its signature, and starts at most this many after it, if it prints no year. */
const [LONGEST_BEFORE, LONGEST_AFTER] = [92, 184]

/** 从1月1日起施行, signed on 20 December: in the next year. Null if no year is near enough to the signature. */
function dayWithYear({ of, month, day }: DayOfYear, speaking: Pick<Speaking, 'year' | 'day'>): string | null {
  const year = speaking.day === null ? speaking.year : Number(speaking.day.slice(0, 4))
  if (year === null) return null
  if (of !== 'unknown') return isoDay(of === 'next' ? year + 1 : year, month, day)
  // Only the year is known, from the number: the first months may be those of the next year.
  if (speaking.day === null) return month > 6 ? isoDay(year, month, day) : null
  const signed = speaking.day
  const near = [year - 1, year, year + 1].flatMap((own) => isoDay(own, month, day) ?? [])
  return near.find((one) => daysBetween(one, signed) <= LONGEST_BEFORE && daysBetween(signed, one) <= LONGEST_AFTER) ?? null
}

/** 自公布之日起30日后: counted from the day of publication, if it is known, or else of issue. */
function dayFromIssue({ counts, after }: FromIssue, context: RuleContext): string | null {
  const day = counts === 'publication' ? (dayOfPublication(context) ?? dayOfIssue(context)) : dayOfIssue(context)
  return day === null || after === null ? day : dayBehind(day, after)
}

/** A site that puts a document up later than this says nothing about when it was first published. */
const LATEST_PUBLICATION = 31

/** The day meant by 自发布之日起: the publication day in the site's record, if it is soon after the signature. */
function dayOfPublication({ policy }: RuleContext): string | null {
  const [signed, published] = [policy.date?.value, policy.published?.value]
  if (signed === undefined || published === undefined || published < signed) return null
  return daysBetween(signed, published) <= LATEST_PUBLICATION ? published : null
}

/** 市政府办公厅秘书处2022年9月13日印发, after the signature. */
const PRINTED_LINE = new RegExp(`(?<=\\n)[^\\n，。；]{0,40}?(?<day>${DATE_BEFORE_BLANKS})\\s*印发\\s*(?=\\n|$)`, 'gu')

/** The day meant by 自印发之日起: the day in the printing line, or else of the signature, or else of publication. */
function dayOfIssue({ policy, folded }: RuleContext): string | null {
  const signed = policy.date?.value ?? policy.published?.value ?? null
  const printed = [...folded.matchAll(PRINTED_LINE)].map(({ groups }) => dayOf(groups?.day ?? '')).at(-1) ?? null
  return printed !== null && signed !== null && printed >= signed && printed.slice(0, 4) <= String(Number(signed.slice(0, 4)) + 1)
    ? printed
    : signed
}
