import { endsAsName } from '../../lexicon/names.ts'
import type { CleaningStep, Edit } from '../draft.ts'
import { lineDecisions } from '../joining/decisions.ts'
import { isNameInList } from './namesApart.ts'

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
      else edits.push(latinWords(before.words, line.words) || namesByBlanks(before.words, line.words) ? { ...between, put: ' ' } : between)
      before = line
    }
    if (before.end < text.length) edits.push({ start: before.end, end: text.length })
    return edits
  },
}

const BLANKS = /[ \t\u3000]+/u
/** `…　民政部` over `国务院办公厅　财政部`: where blanks part the names of a list, the break between two names is one; never `黑龙江省` over `农科院`. */
function namesByBlanks(before: string, after: string): boolean {
  const [above, below] = [before.split(BLANKS), after.split(BLANKS)]
  const [last, next] = [above.at(-1) ?? '', below[0] ?? '']
  if (!endsAsName(last.replace(GLOSS, '')) || last.length < LEAST || !isNameInList(next) || PLACE.test(last)) return false
  return (above.length > 1 && isNameInList(above.at(-2)?.replace(LABEL, '') ?? '')) || (below.length > 1 && isNameInList(below[1] ?? ''))
}

const LABEL = /^.*[：:]/u
const GLOSS = /[（(][^（()）]*[）)]$/u
const LEAST = 3
/** 黑龙江省, 各乡镇: the next line may go on with the name, 农科院, 人民政府. */
const PLACE = /[省市区县州镇乡村街]$/u

function latinWords(before: string, after: string): boolean {
  return /[A-Za-z]$/.test(before) && /^[A-Za-z]/.test(after)
}
