import type { PlacedCell, PlacedTable } from '../../text/layout.ts'
import type { Span } from '../../text/span.ts'

/** A line of the text, its line feed left out. */
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

/** A table of rows, each the spans of its cells; a row of one cell among wider ones goes over all columns. */
export function tableOf(rows: readonly (readonly Span[])[]): PlacedTable {
  const width = Math.max(...rows.map((row) => row.length))
  const cells = rows.flatMap((row, index) =>
    row.map(
      (span, column): PlacedCell => ({ row: index, column, rowSpan: 1, columnSpan: row.length === 1 && width > 1 ? width : 1, span }),
    ),
  )
  return { cells, span: { start: cells[0]?.span.start ?? 0, end: cells.at(-1)?.span.end ?? 0 } }
}

/** A span without the blanks at its ends; an empty one stays where it begins. */
export function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const lead = words.length - words.trimStart().length
  return lead === words.length ? { start, end: start } : { start: start + lead, end: start + words.trimEnd().length }
}

/** Cells of a line at the places of its separators. */
export function cellsBetween(text: string, line: Span, separators: readonly number[]): readonly Span[] {
  const edges = [line.start - 1, ...separators, line.end]
  return edges.slice(1).map((edge, index) => trimmed(text, { start: (edges[index] ?? 0) + 1, end: edge }))
}
