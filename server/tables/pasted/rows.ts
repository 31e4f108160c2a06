import { max } from 'd3-array'
import type { ColumnKind } from '../../lexicon/columnHeaders.ts'
import { folded } from '../../lexicon/folded.ts'
import type { PlacedCell, PlacedTable } from '../../text/layout.ts'
import type { Span } from '../../text/span.ts'
import { isPageLine } from '../../text/steps/pageFurniture.ts'
import { columnKindOf } from '../headers.ts'
import { groupRowOf, plainGroupOf, rowNumberOf } from '../rowKinds.ts'

/** A line of the text without its line feed. */
export interface TextLine extends Span {
  readonly words: string
}

export function linesOf(text: string): readonly TextLine[] {
  const lines: TextLine[] = []
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    lines.push({ start, end, words: text.slice(start, end).replace(/\r$/, '') })
    start = end + 1
  }
  return lines
}

/** Whether a line has no words of a table: an empty one, or `— 5 —` and `续表` between two pages. */
export const isEmptyLine = ({ words }: TextLine): boolean => words.trim() === '' || isPageLine(words.trim()) || CONTINUED.test(words.trim())

const CONTINUED = /^[（(]?(?:续\s?表\s?\d{0,2}|(?:上|接上|续上)[页表])[）)]?$/u

/** Maximum number of lines in the cells of a row. */
export const LONGEST_ROW = 24

/**
 * The lines, with those of a row joined whose cells are in quotation marks: `1⇥"新增学位；` / `新建学校"⇥市教育局`, as a spreadsheet copies a cell of
 * several lines.
 */
export function rowLinesOf(text: string, separator: string): readonly TextLine[] {
  const lines = linesOf(text)
  if (!text.includes('"')) return lines
  const rows: TextLine[] = []
  for (let index = 0; index < lines.length; ) {
    const height = heightOf(lines.slice(index, index + LONGEST_ROW), separator)
    const [first, last] = [lines[index], lines[index + height - 1]] as [TextLine, TextLine]
    rows.push(height === 1 ? first : { start: first.start, end: last.end, words: text.slice(first.start, last.start + last.words.length) })
    index += height
  }
  return rows
}

/** Number of lines up to the one that closes the quotation marks of the first; 1 if none are open, or nothing closes them. */
function heightOf([first, ...below]: readonly TextLine[], separator: string): number {
  if (!first?.words.includes('"')) return 1
  const whole = new RegExp(`(?<=^|${separator})"(?:[^"]|"")*"(?=${separator}|$)`, 'gu')
  const isOpen = (words: string) => new RegExp(`(?:^|${separator})"`, 'u').test(words.replaceAll(whole, ''))
  let words = first.words
  if (!isOpen(words)) return 1
  for (const [index, line] of below.entries()) {
    words += `\n${line.words}`
    if (!isOpen(words)) return index + 2
  }
  return 1
}

/** The span of a cell without the quotation marks around it. */
export function withoutQuotes(text: string, { start, end }: Span): Span {
  return end - start >= 2 && text.charAt(start) === '"' && text.charAt(end - 1) === '"'
    ? { start: start + 1, end: end - 1 }
    : { start, end }
}

/** ｜ of full width, │ of a drawing, ¦ and 丨: signs used as bars between cells. */
const BARS = /[｜│┃║¦‖∣丨]/gu

/** The text with a plain bar for each of its kinds, of the same length. */
export const withPlainBars = (text: string): string => text.replaceAll(BARS, '|')

/** The number of a row, if it is alone on its line; null otherwise. */
export const numberOn = (line: TextLine | undefined): number | null => rowNumberOf(line?.words ?? '')

/** The span of a cell; if lines of other cells are between its own, those lines as well. */
export type CellSpan = Span & Pick<PlacedCell, 'lines'>

/** Builds a table from rows of cell spans; null is a cell merged from above. A row of one cell among wider ones spans all columns. */
export function tableOf(rows: readonly (readonly (CellSpan | null)[])[]): PlacedTable {
  const width = max(rows, (row) => row.length) ?? 0
  const mergedBelow = (row: number, column: number) => {
    const end = rows.findIndex((cells, below) => below > row && cells[column] !== null)
    return (end === -1 ? rows.length : end) - row - 1
  }
  const cells = rows.flatMap((row, index) =>
    row.flatMap((cell, column): readonly PlacedCell[] => {
      if (cell === null) return []
      const { start, end, lines } = cell
      const columnSpan = row.length === 1 && width > 1 ? width : 1
      const placed = { row: index, column, rowSpan: 1 + mergedBelow(index, column), columnSpan, span: { start, end } }
      return [lines === undefined ? placed : { ...placed, lines }]
    }),
  )
  return { cells, span: { start: cells[0]?.span.start ?? 0, end: max(cells, ({ span }) => span.end) ?? 0 } }
}

export const wordsIn = (text: string, { start, end }: Span): string => text.slice(start, end)

/** A span without leading and trailing spaces; an empty one keeps its start. */
export function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const lead = words.length - words.trimStart().length
  return lead === words.length ? { start, end: start } : { start: start + lead, end: start + words.trimEnd().length }
}

/** The spans of the cells of a row, each from its first part to its last; an empty cell is where the one before it ends. */
export function spansOf(text: string, row: readonly (readonly Span[] | null)[]): readonly (Span | null)[] {
  let end = row.flatMap((cell) => cell ?? [])[0]?.start ?? 0
  return row.map((cell) => {
    if (cell === null) return null
    const [first, last] = [cell[0], cell.at(-1)]
    if (first === undefined || last === undefined) return { start: end, end }
    end = trimmed(text, last).end
    return { start: trimmed(text, first).start, end }
  })
}

/** The runs of characters between spaces. */
export function tokensOf({ start, words }: TextLine): readonly Span[] {
  return [...words.matchAll(/\S+/gu)].map(({ 0: token, index }) => ({ start: start + index, end: start + index + token.length }))
}

/** The runs of words between two or more spaces, or one of full width. */
export function cellsApart({ start, words }: TextLine): readonly Span[] {
  return [...words.matchAll(/[^\s\u3000]+(?: [^\s\u3000]+)*/gu)].map(({ 0: cell, index }) => ({
    start: start + index,
    end: start + index + cell.length,
  }))
}

/** The cells of a line between the separators. */
export function cellsBetween(text: string, line: Span, separators: readonly number[]): readonly Span[] {
  const edges = [line.start - 1, ...separators, line.end]
  return edges.slice(1).map((edge, index) => trimmed(text, { start: (edges[index] ?? 0) + 1, end: edge }))
}

/** The kinds of columns that cells name as their headers; null for words that name none. */
export function kindsOf(text: string, cells: readonly Span[]): readonly (ColumnKind | null)[] {
  return cells.map((cell) => columnKindOf(folded(wordsIn(text, cell))))
}

/** How rows and groups are found among lines. */
interface RowWays<Cell> {
  /** The row that starts at a line, or null. */
  rowAt(index: number): readonly Cell[] | null
  /** Number of lines of the row that starts at a line. */
  heightAt(index: number): number
  /** Whether a line that looks like the name of a group may be one. */
  isGroup(index: number): boolean
  groupCell(line: TextLine): Cell
}

/**
 * The rows from a line on, as long as `rowAt` finds one, and the line after them; a line that may name a group is a row of one cell, if a
 * row follows it.
 */
export function rowsAndGroups<Cell>(
  lines: readonly TextLine[],
  from: number,
  { rowAt, heightAt, isGroup, groupCell }: RowWays<Cell>,
): { readonly rows: readonly (readonly Cell[])[]; readonly end: number } {
  const rows: (readonly Cell[])[] = []
  let index = from
  while (index < lines.length) {
    const line = lines[index] as TextLine
    const words = line.words.trim()
    const isName = (groupRowOf(words) || plainGroupOf(words)) && isGroup(index) && rowAt(index + 1) !== null
    const row = isName ? [groupCell(line)] : rowAt(index)
    if (row === null) break
    rows.push(row)
    index += isName ? 1 : heightAt(index)
  }
  return { rows, end: index }
}

/** Number of the first items that are so. */
export function runOf<Item>(items: readonly Item[], is: (item: Item) => boolean): number {
  const end = items.findIndex((item) => !is(item))
  return end === -1 ? items.length : end
}
