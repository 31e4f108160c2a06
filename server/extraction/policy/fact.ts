import type { Span } from '../../text/span.ts'
import type { Fact } from '../findings.ts'
import type { RuleContext } from '../rule.ts'

/** A fact printed at `span`, without spaces inside the words. */
export function printedFact(context: RuleContext, span: Span, rule: string): Fact | null {
  const value = context.text.slice(span.start, span.end).replace(/\s+/gu, '')
  return value ? { value, span, rule } : null
}

/** A normalised fact derived from the words at `span`. */
export function readFact(value: string | null, span: Span | null, rule: string): Fact | null {
  return value ? { value, span, rule } : null
}
