import type { Span } from '../../text/span.ts'
import type { ColumnKind } from '../headers.ts'
import type { PastedTables } from '../pasted.ts'
import { isRole, mayBe } from './rowCells.ts'
import { kindsOf, linesOf, rowsAndGroups, type TextLine, tableOf, trimmed } from './rows.ts'

/**
 * `类别   工作任务   牵头单位` / `稳增长   新增企业50家。   市工业和信息化局`: a table of lines with two or more spaces between the cells, as many in each row as in
 * the header. Group lines may occur between rows.
 */
export const evenCells: PastedTables = (text) => {
  const lines = linesOf(text).filter(({ words }) => words.trim() !== '')
  const found: (readonly (readonly Span[])[])[] = []
  for (let index = 0; index < lines.length; index += 1) {
    const header = cellsOf(lines[index])
    // nearly every line is one cell
    const kinds = header.length < FEWEST_COLUMNS ? [] : kindsOf(text, header)
    if (!isHeader(kinds)) continue
    const rows = rowsBelow(text, lines, index + 1, kinds)
    if (rows.some((row) => row.length > 1)) found.push([header, ...rows])
    index += rows.length
  }
  return found.map(tableOf)
}

const FEWEST_COLUMNS = 3

function isHeader(kinds: readonly (ColumnKind | null)[]): kinds is readonly ColumnKind[] {
  return (
    kinds.length >= FEWEST_COLUMNS &&
    kinds.every((kind) => kind !== null) &&
    kinds.some(isRole) &&
    kinds.some((kind) => kind === 'task' || kind === 'content')
  )
}

function rowsBelow(text: string, lines: readonly TextLine[], from: number, kinds: readonly ColumnKind[]): readonly (readonly Span[])[] {
  const rowAt = (index: number) => {
    const cells = cellsOf(lines[index])
    const fits = (cell: Span, column: number) => mayBe(kinds[column], { ...cell, words: text.slice(cell.start, cell.end) })
    return cells.length === kinds.length && cells.every(fits) ? cells : null
  }
  return rowsAndGroups(lines, { from, height: 1 }, rowAt, (line) => trimmed(text, line))
}

/** The runs of words between two or more spaces, or one of full width. */
function cellsOf(line: TextLine | undefined): readonly Span[] {
  if (line === undefined || line.words.includes('\t')) return []
  return [...line.words.matchAll(/[^\s\u3000]+(?: [^\s\u3000]+)*/gu)].map(({ 0: words, index }) => ({
    start: line.start + index,
    end: line.start + index + words.length,
  }))
}
