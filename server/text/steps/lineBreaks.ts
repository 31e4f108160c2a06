import type { CleaningStep, Edit } from '../draft.ts'
import { lineDecisions } from '../joining/decisions.ts'

/**
 * Joins lines inside a paragraph: text from a PDF breaks anywhere, inside words (`审\n批`), after a mark (`（一）\n进一步`), before a bracket
 * (`\n（责任部门：`). A break that ends a paragraph stays as one line feed; blank lines are removed.
 */
export const lineBreaks: CleaningStep = {
  name: 'line breaks',
  edits: (text) => {
    const decisions = lineDecisions(text)
    const edits: Edit[] = []
    const first = decisions[0]?.line
    if (!first) return edits
    if (first.start > 0) edits.push({ start: 0, end: first.start })
    let before = first
    for (const { line, answer } of decisions.slice(1)) {
      const between = { start: before.end, end: line.start }
      if (answer !== 'joins') edits.push({ ...between, put: '\n' })
      else edits.push(latinWords(before.words, line.words) ? { ...between, put: ' ' } : between)
      before = line
    }
    if (before.end < text.length) edits.push({ start: before.end, end: text.length })
    return edits
  },
}

function latinWords(before: string, after: string): boolean {
  return /[A-Za-z]$/.test(before) && /^[A-Za-z]/.test(after)
}
