import { sort } from 'd3-array'
import type { Measure } from '../../structure/outline.ts'
import type { Span } from '../../text/span.ts'
import { contextOf } from '../context.ts'
import type { RuleContext } from '../rule.ts'

/** The id that a cell has among those of `inCells`. */
export const cellId = ({ start }: Span): string => String(start)

/** The context with these cells as its only measures, a merged one once, so that a rule reads all of them in one pass over the text. */
export function inCells({ outline, policy, earlier, text }: RuleContext, cells: readonly Span[]): RuleContext {
  const places = [...new Map(cells.map((span) => [span.start, span])).values()]
  const measures = sort(places, ({ start }) => start).map((span) => asMeasure(cellId(span), span, text))
  return contextOf({ ...outline, measures }, policy, earlier)
}

/** A range of the text in the shape of a measure, so that the rules for figures can read it. */
export function asMeasure(id: string, span: Span, text: string): Measure {
  return { id, label: '', path: id, section: null, heading: null, text: text.slice(span.start, span.end), span, part: 0, row: null }
}
