import type { Span } from '../../text/span.ts'
import type { Fact } from '../findings.ts'
import type { RuleContext } from '../rule.ts'

/** A fact printed at `span`, with blanks inside the words taken out. */
export function printedFact(context: RuleContext, span: Span, rule: string): Fact | null {
  const value = context.text.slice(span.start, span.end).replace(/\s+/gu, '')
  return value ? { value, span, rule } : null
}

/** A fact of which the words at `span` tell, in its normal form. */
export function readFact(value: string | null, span: Span | null, rule: string): Fact | null {
  return value ? { value, span, rule } : null
}
