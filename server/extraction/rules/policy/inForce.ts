import type { Span } from '../../../text/span.ts'
import type { Fact } from '../../findings.ts'
import type { Rule, RuleContext } from '../../rule.ts'
import { inForceWords, lastDayOf } from '../../validity/inForce.ts'

/** From when and until when the document is in force, by its own words. */
export const inForce: Rule = {
  name: 'in-force',
  does: 'Reads from when and until when a document is in force from sentences about itself; a length of time runs from the first day.',
  examples: [
    '本通知自2024年9月1日起施行，有效期5年',
    '该方案于印发之日起正式实施',
    '第三十条 本办法自发布之日起施行',
    '有效期至2025年12月31日',
  ],
  find(context) {
    let from: Fact | null = null
    let to: Fact | null = null
    for (const words of inForceWords(context.folded)) {
      if (isOfItsMeasure(words.span, context)) continue
      const first = words.from === 'issue' ? dayOfIssue(context) : words.from
      from ??= first === null ? null : { value: first, span: words.span, rule: this.name }
      const begins = first ?? from?.value ?? dayOfIssue(context)
      const last = typeof words.to === 'object' && words.to !== null ? begins && lastDayOf(begins, words.to) : words.to
      to ??= last ? { value: last, span: words.span, rule: this.name } : null
    }
    return { policy: { inForceFrom: from, inForceTo: to } }
  },
}

/** 上述措施中，票据业务执行期限至2024年9月30日: in a measure the words point at what the measure itself says. */
function isOfItsMeasure({ start, end }: Span, context: RuleContext): boolean {
  return context.measureAt(start) !== null && !/[本该](?!措施|政策)/u.test(context.folded.slice(start, end))
}

/** 自印发之日起: the day of the signature, else that of publication. */
function dayOfIssue({ policy }: RuleContext): string | null {
  return policy.date?.value ?? policy.published?.value ?? null
}
