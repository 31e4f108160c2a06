import { BEGINNING, continues, type JoinState, newParagraph, withLine } from '../continuation.ts'
import type { CleaningStep, Edit } from '../draft.ts'
import { linesOf, wrapWidthOf } from '../lines.ts'

/**
 * Line breaks inside a paragraph: text from a PDF page breaks anywhere, within words (`审\n批`), after a mark (`（一）\n进一步`), before
 * a bracket (`\n（责任部门：`). A break that ends a paragraph stays as one line feed, blank lines go.
 */
export const lineBreaks: CleaningStep = {
  name: 'line breaks',
  edits: (text) => {
    const lines = linesOf(text)
    const edits: Edit[] = []
    const first = lines[0]
    if (!first) return edits
    if (first.start > 0) edits.push({ start: 0, end: first.start })
    const wrap = wrapWidthOf(lines)
    let state: JoinState = newParagraph(first, BEGINNING, wrap)
    for (let index = 1; index < lines.length; index += 1) {
      const before = lines[index - 1]
      const line = lines[index]
      if (!before || !line) continue
      const joined = continues(lines, index, state, wrap)
      if (joined) edits.push({ start: before.end, end: line.start, ...(latinWords(before.words, line.words) ? { put: ' ' } : {}) })
      else edits.push({ start: before.end, end: line.start, put: '\n' })
      state = joined ? withLine(state, line, wrap) : newParagraph(line, state, wrap)
    }
    const last = lines[lines.length - 1]
    if (last && last.end < text.length) edits.push({ start: last.end, end: text.length })
    return edits
  },
}

function latinWords(before: string, after: string): boolean {
  return /[A-Za-z]$/.test(before) && /^[A-Za-z]/.test(after)
}
