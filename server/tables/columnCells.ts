import { mean } from 'd3-array'
import { endsAsName } from '../lexicon/names.ts'
import type { Row, Words } from './taskRow.ts'

/** The words of the cells of one column; cells that span several columns are left out. */
export function cellsIn(column: number, rows: readonly Row[], words: Words): readonly string[] {
  return rows.flatMap(({ cells }) => cells.filter((cell) => cell.column === column && cell.columnSpan === 1)).map(({ span }) => words(span))
}

/** How long the cells of a column are on average. */
export function lengthIn(column: number, rows: readonly Row[], words: Words): number {
  return mean(cellsIn(column, rows, words), (cell) => cell.length) ?? 0
}

/** Share of the cells that must be names; the others may be classes or people. */
const MOSTLY = 0.6

/** Whether most filled cells of a column are lists of departments. */
export function holdsNames(column: number, rows: readonly Row[], words: Words): boolean {
  const filled = cellsIn(column, rows, words).filter((cell) => cell !== '')
  return filled.length > 0 && filled.filter((cell) => cell.split(/[、,，;；]/).every(endsAsName)).length >= filled.length * MOSTLY
}
