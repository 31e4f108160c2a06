import { folded } from '../../text/folded.ts'
import type { Span } from '../../text/span.ts'
import { type ColumnKind, columnKindOf } from '../headers.ts'
import type { PastedTables } from '../pasted.ts'
import { groupRowOf, plainGroupOf } from '../rowKinds.ts'
import { isRole, mayBe } from './rowCells.ts'
import { linesOf, type TextLine, tableOf, trimmed } from './rows.ts'

/**
 * `类别   工作任务   牵头单位` / `稳增长   新增企业50家。   市工业和信息化局`: a table of lines with two or more spaces between the cells, as many in each row as in
 * the header. Group lines may occur between rows.
 */
export const evenCells: PastedTables = (text) => {
  const lines = linesOf(text).filter(({ words }) => words.trim() !== '')
  const found: (readonly (readonly Span[])[])[] = []
  for (let index = 0; index < lines.length; index += 1) {
    const header = cellsOf(lines[index])
    const kinds = header.map((cell) => columnKindOf(folded(text.slice(cell.start, cell.end))))
    if (!isHeader(kinds)) continue
    const rows = rowsBelow(text, lines, index + 1, kinds)
    if (rows.some((row) => row.length > 1)) found.push([header, ...rows])
    index += rows.length
  }
  return found.map(tableOf)
}

function isHeader(kinds: readonly (ColumnKind | null)[]): kinds is readonly ColumnKind[] {
  return (
    kinds.length >= 3 &&
    kinds.every((kind) => kind !== null) &&
    kinds.some(isRole) &&
    kinds.some((kind) => kind === 'task' || kind === 'content')
  )
}

function rowsBelow(text: string, lines: readonly TextLine[], from: number, kinds: readonly ColumnKind[]): readonly (readonly Span[])[] {
  const rows: (readonly Span[])[] = []
  const cellsAt = (index: number) => {
    const cells = cellsOf(lines[index])
    return cells.length === kinds.length &&
      cells.every((cell, column) => mayBe(kinds[column], { ...cell, words: text.slice(cell.start, cell.end) }))
      ? cells
      : null
  }
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index] as TextLine
    const words = line.words.trim()
    const isGroup = (groupRowOf(words) || plainGroupOf(words)) && cellsAt(index + 1) !== null
    const row = isGroup ? [trimmed(text, line)] : cellsAt(index)
    if (row === null) break
    rows.push(row)
  }
  return rows
}

/** The runs of words between two or more spaces, or one of full width. */
function cellsOf(line: TextLine | undefined): readonly Span[] {
  if (line === undefined || line.words.includes('\t')) return []
  return [...line.words.matchAll(/[^\s\u3000]+(?: [^\s\u3000]+)*/gu)].map(({ 0: words, index }) => ({
    start: line.start + index,
    end: line.start + index + words.length,
  }))
}
