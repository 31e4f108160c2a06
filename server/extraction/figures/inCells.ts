import { group, sort } from 'd3-array'
import type { Measure } from '../../structure/outline.ts'
import type { Span } from '../../text/span.ts'
import { contextOf } from '../context.ts'
import type { TargetMention } from '../findings.ts'
import type { RuleContext } from '../rule.ts'
import { bareFigure } from './bareFigure.ts'

/** A cell of figures. `unit` is that of its row, which its number may lack; empty if there is none. */
export interface FigureCell {
  readonly span: Span
  readonly unit: string
}

type Figure = Omit<TargetMention, 'rule' | 'measure'>

/** What `read` finds in each cell; where it finds nothing, the number of the cell with the unit of its row. */
export function figuresOfCells(
  context: RuleContext,
  cells: readonly FigureCell[],
  read: (cells: RuleContext) => readonly TargetMention[],
): (cell: FigureCell) => readonly Figure[] {
  if (cells.length === 0) return () => []
  const found = group(read(inCells(context, cells)), ({ measure }) => measure)
  return ({ span, unit }) => {
    const bare = bareFigure(span, unit, context.text)
    return found.get(cellId(span)) ?? (bare === null ? [] : [bare])
  }
}

const cellId = ({ start }: Span): string => String(start)

/** The context with these cells as its only measures, a merged one once, so that a rule reads all of them in one pass over the text. */
function inCells({ outline, policy, earlier, text }: RuleContext, cells: readonly FigureCell[]): RuleContext {
  const places = [...new Map(cells.map(({ span }) => [span.start, span])).values()]
  const measures = sort(places, ({ start }) => start).map((span) => asMeasure(cellId(span), span, text))
  return contextOf({ ...outline, measures }, policy, earlier)
}

/** A range of the text in the shape of a measure, so that the rules for figures can read it. */
export function asMeasure(id: string, span: Span, text: string): Measure {
  return { id, label: '', path: id, section: null, heading: null, text: text.slice(span.start, span.end), span, part: 0, row: null }
}
