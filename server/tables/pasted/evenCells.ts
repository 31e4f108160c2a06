import type { ColumnKind } from '../../lexicon/columnHeaders.ts'
import type { Span } from '../../text/span.ts'
import { isRole, isTask } from '../columnKinds.ts'
import type { PastedTables } from '../pasted.ts'
import { isWholeCell, mayBe } from './cellWords.ts'
import { kindsOf, linesOf, rowsAndGroups, spansOf, type TextLine, tableOf, trimmed, wordsIn } from './rows.ts'
import { cellsInShape, shapesOf } from './shapes.ts'

/**
 * `类别   工作任务   牵头单位` / `稳增长   新增企业50家。   市工业和信息化局`: a table of lines with two or more spaces between the cells, as many in each row as in
 * the header, less those merged over rows or empty. Group lines may occur between rows.
 */
export const evenCells: PastedTables = (text) => {
  const lines = linesOf(text).filter(({ words }) => words.trim() !== '')
  const found: (readonly Cells[])[] = []
  for (let index = 0; index < lines.length; index += 1) {
    const header = cellsOf(lines[index])
    // nearly every line is one cell
    const kinds = header.length < FEWEST_CELLS ? [] : kindsOf(text, header)
    if (!isHeader(kinds)) continue
    const rows = rowsBelow(
      text,
      lines,
      index + 1,
      kinds.map((kind) => kind ?? 'note'),
    )
    if (rows.filter((row) => row.length > 1).length >= fewestRows(kinds.length)) found.push([header, ...rows])
    index += rows.length
  }
  return found.map(tableOf)
}

/** Columns with tasks and with departments, and at most one unknown name among three or more known ones: 推进路径. */
function isHeader(kinds: readonly (ColumnKind | null)[]): boolean {
  const known = kinds.filter((kind) => kind !== null)
  const isKnown = known.length === kinds.length || (known.length >= 3 && kinds.length - known.length === 1)
  return isKnown && known.some(isRole) && known.some(isTask)
}

type Cells = readonly (Span | null)[]

function rowsBelow(text: string, lines: readonly TextLine[], from: number, kinds: readonly ColumnKind[]): readonly Cells[] {
  const shapes = shapesOf(kinds)
  const rowAt = (index: number): Cells | null => {
    const cells = cellsOf(lines[index])
    const words = cells.map((cell) => wordsIn(text, cell))
    if (words.length === kinds.length && words.every((cell, column) => mayBe(kinds[column], cell))) return cells
    const [shape, other] = shapes.filter(({ places, filled }) => {
      const fits = filled.length === words.length && words.every((cell, at) => isWholeCell(kinds[filled[at] ?? -1], cell))
      return fits && (index > from || !places.includes('merged'))
    })
    if (shape === undefined || cells.length < FEWEST_CELLS || shape.cost === other?.cost) return null
    return spansOf(text, cellsInShape(shape, cells))
  }
  const isOneCell = (index: number) => cellsOf(lines[index]).length === 1
  return rowsAndGroups<Span | null>(lines, { from, height: 1 }, { rowAt, isGroup: isOneCell, groupCell: (line) => trimmed(text, line) })
}

/** Two columns may be words that happen to stand apart, so one row of them is no table. */
const fewestRows = (columns: number): number => (columns > 2 ? 1 : 2)

/** A row with cells merged from above or left out has still a task and a department. */
const FEWEST_CELLS = 2

/** The runs of words between two or more spaces, or one of full width. */
function cellsOf(line: TextLine | undefined): readonly Span[] {
  if (line === undefined || line.words.includes('\t')) return []
  return [...line.words.matchAll(/[^\s\u3000]+(?: [^\s\u3000]+)*/gu)].map(({ 0: words, index }) => ({
    start: line.start + index,
    end: line.start + index + words.length,
  }))
}
