import { decisionsIn } from '../text/clean.ts'
import type { LineAnswer } from '../text/joining/lineRule.ts'
import type { Span } from '../text/span.ts'
import type { CleanText } from '../text/types.ts'

const SAYS: Readonly<Record<LineAnswer, string>> = {
  joins: 'goes on with the line above',
  opens: 'opens a paragraph',
  title: 'opens a paragraph, at a title',
  boundary: 'stands alone',
}

/** The line rule that decided each source line of a passage. Lines without a rule are left out. */
export function lineRulesText(text: CleanText, place: Span, lineOf: (offset: number) => number): string[] {
  const { start, end } = text.toSource(place)
  const first = lineOf(place.start)
  const touched = decisionsIn(text.source).filter(({ span }) => span.start < end && start < span.end)
  return touched.flatMap(({ rule, answer }, index) => (rule ? [`  line ${first + index} ${SAYS[answer]}: ${rule.name}. ${rule.does}`] : []))
}
