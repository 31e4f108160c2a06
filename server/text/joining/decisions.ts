import { type Line, linesOf } from '../lines.ts'
import { type Conventions, conventionsOf } from './conventions.ts'
import type { LineAnswer, LineRule, LineView } from './lineRule.ts'
import { LINE_RULES } from './lineRules.ts'
import { isFull } from './printedLine.ts'
import { BEGINNING, newParagraph, type ParagraphState, withLine } from './state.ts'

/** The decision for a line, and the rule that made it; null if no rule applied, so that the line starts a paragraph. */
export interface LineDecision {
  readonly line: Line
  readonly answer: LineAnswer
  readonly rule: LineRule | null
}

/** Decides for each line of a text whether it continues the paragraph above. The first line starts one. */
export function lineDecisions(text: string): readonly LineDecision[] {
  const lines = linesOf(text)
  return decided(lines, conventionsOf(lines))
}

/** The decisions for lines of a document with these conventions. */
export function decided(lines: readonly Line[], conventions: Conventions): readonly LineDecision[] {
  const { wrap } = conventions
  let state = BEGINNING
  return lines.map((line, index) => {
    const decision = decisionOf(lines, index, state, conventions)
    state = decision.answer === 'joins' ? withLine(state, line, wrap) : newParagraph(line, state, wrap)
    return decision
  })
}

function decisionOf(lines: readonly Line[], index: number, state: ParagraphState, conventions: Conventions): LineDecision {
  const before = lines[index - 1]
  const line = lines[index] as Line
  if (!before) return { line, answer: 'opens', rule: null }
  const view: LineView = { ...conventions, lines, index, before, line, state, opener: line.opener, full: isFull(state.fill, conventions) }
  for (const rule of LINE_RULES) {
    const answer = rule.answer(view)
    if (answer !== null) return { line, answer, rule }
  }
  return { line, answer: 'opens', rule: null }
}
