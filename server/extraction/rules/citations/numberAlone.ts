import type { Span } from '../../../text/span.ts'
import { sentenceBefore, sentenceBehind } from '../../citation/candidates.ts'
import { governingVerb, relationOf, statementOf } from '../../citation/governing.ts'
import { documentNumbersOf, type NumberFound } from '../../documentNumber.ts'
import type { CitationMention } from '../../findings.ts'
import type { Refusal, Rule, RuleContext } from '../../rule.ts'

/** Document numbers without a title. */
export const numberAlone: Rule = {
  name: 'number-alone',
  does: 'Reads a document number without a title as a citation, unless it is the number of the document itself or of a standard.',
  doesInChinese: '把没有标题的文号读作引用，文件自身的文号和标准号除外。',
  examples: ['评审优惠按照皖财购〔2020〕1668号文件的规定执行', '严格执行国办函〔2020〕129号及皖发改价格〔2021〕543号等文件要求'],
  find(context) {
    const citations: CitationMention[] = []
    const refused: Refusal[] = []
    for (const found of documentNumbersOf(context.outline.text)) {
      const reason = reasonAgainst(found, context)
      if (reason) refused.push({ span: found.span, reason })
      else citations.push(mentionOf(found, context))
    }
    return { citations, refused }
  },
}

function reasonAgainst({ span, number }: NumberFound, context: RuleContext): string | null {
  if (number === context.policy.documentNumber?.value) return 'the number of this document'
  if (context.outline.metadata.some((field) => field.span.start < span.end && span.start < field.span.end))
    return 'in the record of the site'
  if (/^[A-Z]{2}/u.test(number)) return 'the number of a standard, without its title'
  const { folded } = context
  if (isOfHistory(span, folded)) return 'says when this document was issued before'
  const lineStart = folded.charAt(span.start - 1) === '\n' || span.start === 0
  const lineEnd = folded.charAt(span.end) === '\n' || span.end === folded.length
  return lineStart && lineEnd ? 'a number on a separate line is the head of a document' : null
}

/** （1991年3月4日中华人民共和国国务院令第76号发布 …）: the history of a regulation, printed under its title. */
function isOfHistory({ start, end }: Span, text: string): boolean {
  return (
    /[（(\n]\s*\d{4}年\d{1,2}月\d{1,2}日[^，。；\n]{0,16}$/u.test(text.slice(Math.max(0, start - 36), start)) &&
    /^\s*(?:发布|公布|修订|修正)/u.test(text.slice(end, end + 6))
  )
}

function mentionOf({ span, number }: NumberFound, context: RuleContext): CitationMention {
  const governing = governingVerb(sentenceBefore(context.folded, span.start))
  const behind = sentenceBehind(context.folded, span.end)
  return {
    span,
    statement: statementOf(governing, span, behind),
    rule: 'number-alone',
    measure: context.measureAt(span.start)?.id ?? null,
    surface: context.text.slice(span.start, span.end),
    title: null,
    number,
    relation: relationOf(governing, behind),
  }
}
