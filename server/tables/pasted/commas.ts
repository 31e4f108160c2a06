import type { Span } from '../../text/span.ts'
import { isRole, isTask } from '../columnKinds.ts'
import type { PastedTables } from '../pasted.ts'
import { groupRowOf, plainGroupOf } from '../rowKinds.ts'
import { cellsBetween, kindsOf, rowLinesOf, type TextLine, tableOf, withoutQuotes, wordsIn } from './rows.ts'

/**
 * `序号,工作任务,牵头单位`: a table with commas within a text; a file of such a table alone is a spreadsheet. Rows have as many cells as the header, in
 * which most names are known, one of tasks and one of departments. A cell in quotation marks may contain commas.
 */
export const commas: PastedTables = (text) => {
  if (!text.includes(',')) return []
  const lines = rowLinesOf(text, ',')
  const tables: (readonly (readonly Span[])[])[] = []
  for (let index = 0; index < lines.length; index += 1) {
    const header = cellsOf(text, lines[index] as TextLine)
    if (!isHeader(text, header)) continue
    const rows = rowsBelow(text, lines, index + 1, header.length)
    if (rows.length > 0) tables.push([header, ...rows])
    index += rows.length
  }
  return tables.map(tableOf)
}

/** The rows from a line on, as long as they have this many cells. */
function rowsBelow(text: string, lines: readonly TextLine[], from: number, width: number): readonly (readonly Span[])[] {
  const rows: (readonly Span[])[] = []
  for (let line = lines[from]; line !== undefined; line = lines[from + rows.length]) {
    const cells = cellsOf(text, line)
    if (cells.length !== width) break
    rows.push(groupOrRow(text, cells))
  }
  return rows
}

const FEWEST_CELLS = 3

function isHeader(text: string, cells: readonly Span[]): boolean {
  if (cells.length < FEWEST_CELLS) return false
  const known = kindsOf(text, cells).filter((kind) => kind !== null)
  return known.length * 2 > cells.length && known.some(isTask) && known.some(isRole)
}

/** 稳增长,,,, is the name of a group. */
function groupOrRow(text: string, [first, ...others]: readonly Span[]): readonly Span[] {
  if (first === undefined) return others
  const words = wordsIn(text, first)
  const isAlone = others.every(({ start, end }) => start === end)
  return isAlone && (groupRowOf(words) || plainGroupOf(words)) ? [first] : [first, ...others]
}

/** Commas that are not within quotation marks. */
const SEPARATOR = /"(?:[^"]|"")*"|,/g

function cellsOf(text: string, line: TextLine): readonly Span[] {
  const separators = [...line.words.matchAll(SEPARATOR)].flatMap(({ index, 0: found }) => (found === ',' ? line.start + index : []))
  return cellsBetween(text, { start: line.start, end: line.start + line.words.length }, separators).map((cell) => withoutQuotes(text, cell))
}
