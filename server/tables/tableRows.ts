import { max } from 'd3-array'
import type { PlacedCell, PlacedTable } from '../text/layout.ts'
import type { Row, Words } from './taskRow.ts'

/** The rows with at least one cell that is not merged from above; each with all its cells. */
export function rowsOf({ cells }: PlacedTable): readonly Row[] {
  const rows = new Map<number, PlacedCell[]>()
  for (const cell of cells)
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) {
      const known = rows.get(row)
      if (known) known.push(cell)
      else rows.set(row, [cell])
    }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([index, own]) => ({ index, cells: own.sort((a, b) => a.column - b.column) }))
    .filter((row) => row.cells.some((cell) => cell.row === row.index && cell.span.end > cell.span.start))
}

export function columnCount({ cells }: PlacedTable): number {
  return max(cells, ({ column, columnSpan }) => column + columnSpan) ?? 0
}

/** 合计, 小计（3项） */
const TOTAL = /^(?:合计|小计|总计|共计|累计)(?:[（(：:\t].*)?$/u

/** Whether a row of these words has the totals of others: `合计⇥⇥300`. */
export const isTotalOf = (words: string): boolean => TOTAL.test(words)

/** Whether a row has the totals of others, and no task. */
export function isTotal({ cells }: Row, words: Words): boolean {
  const first = cells.find(({ span }) => words(span) !== '')
  return first !== undefined && isTotalOf(words(first.span))
}

/** Number of characters by which a table without a header is reported. */
const LENGTH_REPORTED = 80

/** The words of the first row, to show which table is meant. */
export function firstRow(rows: readonly Row[], words: Words): string {
  return (rows[0]?.cells ?? [])
    .map((cell) => words(cell.span))
    .join(' ')
    .slice(0, LENGTH_REPORTED)
}
