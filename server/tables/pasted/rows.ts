import { max } from 'd3-array'
import type { ColumnKind } from '../../lexicon/columnHeaders.ts'
import { folded } from '../../text/folded.ts'
import type { PlacedCell, PlacedTable } from '../../text/layout.ts'
import type { Span } from '../../text/span.ts'
import { columnKindOf } from '../headers.ts'
import { groupRowOf, plainGroupOf } from '../rowKinds.ts'

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

/** Builds a table from rows of cell spans; null is a cell merged from above. A row of one cell among wider ones spans all columns. */
export function tableOf(rows: readonly (readonly (Span | null)[])[]): PlacedTable {
  const width = max(rows, (row) => row.length) ?? 0
  const mergedBelow = (row: number, column: number) => {
    const end = rows.findIndex((cells, below) => below > row && cells[column] !== null)
    return (end === -1 ? rows.length : end) - row - 1
  }
  const cells = rows.flatMap((row, index) =>
    row.flatMap((span, column): readonly PlacedCell[] => {
      if (span === null) return []
      const columnSpan = row.length === 1 && width > 1 ? width : 1
      return [{ row: index, column, rowSpan: 1 + mergedBelow(index, column), columnSpan, span }]
    }),
  )
  return { cells, span: { start: cells[0]?.span.start ?? 0, end: cells.at(-1)?.span.end ?? 0 } }
}

/** A span without leading and trailing spaces; an empty one keeps its start. */
export function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const lead = words.length - words.trimStart().length
  return lead === words.length ? { start, end: start } : { start: start + lead, end: start + words.trimEnd().length }
}

/** The cells of a line between the separators. */
export function cellsBetween(text: string, line: Span, separators: readonly number[]): readonly Span[] {
  const edges = [line.start - 1, ...separators, line.end]
  return edges.slice(1).map((edge, index) => trimmed(text, { start: (edges[index] ?? 0) + 1, end: edge }))
}

/** The kinds of columns that cells name as their headers; null for words that name none. */
export function kindsOf(text: string, cells: readonly Span[]): readonly (ColumnKind | null)[] {
  return cells.map(({ start, end }) => columnKindOf(folded(text.slice(start, end))))
}

/** How rows and groups are found among lines. */
interface RowWays<Cell> {
  /** The row that starts at a line, or null. */
  rowAt(index: number): readonly Cell[] | null
  /** Whether a line that looks like the name of a group may be one. */
  isGroup(index: number): boolean
  groupCell(line: TextLine): Cell
}

/**
 * The rows from a line on, each of so many lines, as long as `rowAt` finds one; a line that may name a group is a row of one cell, if a row
 * follows it.
 */
export function rowsAndGroups<Cell>(
  lines: readonly TextLine[],
  { from, height }: { readonly from: number; readonly height: number },
  { rowAt, isGroup, groupCell }: RowWays<Cell>,
): readonly (readonly Cell[])[] {
  const rows: (readonly Cell[])[] = []
  for (let index = from; index < lines.length; ) {
    const line = lines[index] as TextLine
    const words = line.words.trim()
    const isName = (groupRowOf(words) || plainGroupOf(words)) && isGroup(index) && rowAt(index + 1) !== null
    const row = isName ? [groupCell(line)] : rowAt(index)
    if (row === null) break
    rows.push(row)
    index += isName ? 1 : height
  }
  return rows
}
