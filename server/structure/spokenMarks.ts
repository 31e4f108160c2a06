import { assignsDepartments } from '../text/lineKinds/assignment.ts'
import { type Mark, spokenMarkOf } from '../text/marks.ts'
import type { Paragraph } from './paragraphs.ts'
import { unmarkedRuns, withMarks } from './unmarkedRuns.ts'

const FEWEST_SPOKEN = 2

/** The paragraphs with the marks that are words, 一是 … 二是 …, 第一， … 第二， …, where they number tasks. */
export function withSpokenMarks(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  return withMarksOfAssigned(withOnlyMarks(paragraphs))
}

/** In a part without real marks, 一是 … 二是 … number the tasks. */
function withOnlyMarks(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  if (paragraphs.some(({ mark }) => mark !== null)) return paragraphs
  const marks = new Map<Paragraph, Mark>()
  for (const paragraph of paragraphs) {
    const mark = spokenMarkOf(paragraph.words)
    if (mark?.alphabet === '一是') marks.set(paragraph, mark)
  }
  return marks.size >= FEWEST_SPOKEN ? withMarks(paragraphs, marks) : paragraphs
}

/** Below a section, 第一， … 第二， … number tasks if each is a paragraph of its own that is followed by its departments. */
function withMarksOfAssigned(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const marks = new Map<Paragraph, Mark>()
  for (const run of unmarkedRuns(paragraphs)) {
    const units = spokenUnits(run.paragraphs)
    if (units.length >= FEWEST_SPOKEN && units.every(({ own }) => own.some(({ words }) => assignsDepartments(words))))
      for (const { mark, own } of units) if (own[0]) marks.set(own[0], mark)
  }
  return withMarks(paragraphs, marks)
}

/** The units of a run of paragraphs that count on by words, each with its paragraphs. */
function spokenUnits(run: readonly Paragraph[]): readonly { readonly mark: Mark; readonly own: readonly Paragraph[] }[] {
  const heads: { readonly mark: Mark; readonly at: number }[] = []
  for (const [at, { words }] of run.entries()) {
    const mark = spokenMarkOf(words)
    if (mark?.number === heads.length + 1 && mark.alphabet === (heads[0]?.mark.alphabet ?? mark.alphabet)) heads.push({ mark, at })
  }
  return heads.map(({ mark, at }, index) => ({ mark, own: run.slice(at, heads[index + 1]?.at) }))
}
