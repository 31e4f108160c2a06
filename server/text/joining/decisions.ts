import { type Line, linesOf, wrapWidthOf } from '../lines.ts'
import type { LineAnswer, LineRule, LineView } from './lineRule.ts'
import { LINE_RULES } from './lineRules.ts'
import { openerOf } from './openers.ts'
import { isFull } from './printedLine.ts'
import { BEGINNING, newParagraph, type ParagraphState, withLine } from './state.ts'

/** What was decided of a line, and by which rule; null where none spoke, and the line opens a paragraph. */
export interface LineDecision {
  readonly line: Line
  readonly answer: LineAnswer
  readonly rule: LineRule | null
}

/** For each line of a text whether it goes on with the paragraph above. The first line opens one. */
export function lineDecisions(text: string): readonly LineDecision[] {
  const lines = linesOf(text)
  return decided(lines, wrapWidthOf(lines))
}

/** The decisions for lines that were broken at a width, or, where it is null, of which each is a paragraph. */
export function decided(lines: readonly Line[], wrap: number | null): readonly LineDecision[] {
  let state = BEGINNING
  return lines.map((line, index) => {
    const decision = decisionOf(lines, index, state, wrap)
    state = decision.answer === 'joins' ? withLine(state, line, wrap) : newParagraph(line, state, wrap)
    return decision
  })
}

function decisionOf(lines: readonly Line[], index: number, state: ParagraphState, wrap: number | null): LineDecision {
  const before = lines[index - 1]
  const line = lines[index] as Line
  if (!before) return { line, answer: 'opens', rule: null }
  const view: LineView = { lines, index, before, line, state, wrap, full: isFull(state.fill, wrap), opener: openerOf(line.words) }
  for (const rule of LINE_RULES) {
    const answer = rule.answer(view)
    if (answer !== null) return { line, answer, rule }
  }
  return { line, answer: 'opens', rule: null }
}
