import type { Span } from '../../domain/span.ts'
import { lineSpans } from './segments.ts'

/** A table cell with its position in the grid. */
export interface CellInText extends Span {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
}

export interface TableInText extends Span {
  readonly cells: readonly CellInText[]
}

/** A cell with its lines. */
export interface CellBlock extends CellInText {
  readonly lines: readonly Span[]
}

/** A block of the text: a line, or a table whose cells contain lines. */
export type Block =
  | { readonly kind: 'line'; readonly line: Span }
  | { readonly kind: 'table'; readonly start: number; readonly rows: readonly (readonly CellBlock[])[] }

/** Splits a text into lines and tables. Lines are slices of the unchanged text. */
export function blocksOf(text: string, tables: readonly TableInText[]): readonly Block[] {
  const blocks: Block[] = []
  let at = 0
  for (const table of tables) {
    blocks.push(...linesWithin(text, { start: at, end: table.start }))
    blocks.push({ kind: 'table', start: table.start, rows: rowsOf(text, table) })
    at = table.end
  }
  return [...blocks, ...linesWithin(text, { start: at, end: text.length })]
}

function linesWithin(text: string, span: Span): readonly Block[] {
  return cut(text, span).map((line) => ({ kind: 'line', line }))
}

function cut(text: string, { start, end }: Span): readonly Span[] {
  return lineSpans(text.slice(start, end)).map((line) => ({ start: start + line.start, end: start + line.end }))
}

/** The rows of a table. Merged cells span rows without cells, which become empty rows. */
function rowsOf(text: string, { cells }: TableInText): readonly (readonly CellBlock[])[] {
  const last = cells.reduce((most, { row }) => Math.max(most, row), -1)
  const rows: CellBlock[][] = Array.from({ length: last + 1 }, () => [])
  for (const cell of cells) rows[cell.row]?.push({ ...cell, lines: cut(text, cell) })
  return rows
}

/** All lines of the blocks, in text order. */
export function linesIn(blocks: readonly Block[]): readonly Span[] {
  const lines = blocks.flatMap((block) => (block.kind === 'line' ? [block.line] : block.rows.flat().flatMap((cell) => cell.lines)))
  return lines.toSorted((a, b) => a.start - b.start)
}
