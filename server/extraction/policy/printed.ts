import { folded } from '../../lexicon/folded.ts'
import type { Span } from '../../text/span.ts'
import type { RuleContext } from '../rule.ts'

/** The words at a place in simplified script, including the spaces and line breaks that cleaning removed. */
export function asPrinted({ outline: { text } }: RuleContext, span: Span): string {
  const { start, end } = text.toSource(span)
  return folded(text.source.text.slice(start, end))
}
