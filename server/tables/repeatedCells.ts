import type { ColumnKind } from '../lexicon/columnHeaders.ts'
import type { PlacedCell } from '../text/layout.ts'
import { isTask } from './columnKinds.ts'
import type { Row, Words } from './taskRow.ts'

/** Cells that hold for several rows of a table that cannot merge cells, and for the empty ones the cell above that holds for them. */
export interface RepeatedCells {
  readonly cells: ReadonlySet<PlacedCell>
  readonly filledBy: ReadonlyMap<PlacedCell, PlacedCell>
}

export const NONE_REPEATED: RepeatedCells = { cells: new Set(), filledBy: new Map() }

/**
 * Cells that repeat the cell above or below, or are empty because they would repeat it: `强化算力保障 | 优化布局 | 建设平台。` above
 * `强化算力保障 | 优化布局 | 发放算力券。` or `| | 发放算力券。`. They are left of the last column of text, and all columns left of them repeat too.
 */
export function repeatedCells(rows: readonly Row[], kinds: ReadonlyMap<number, ColumnKind>, words: Words): RepeatedCells {
  if (rows.some(({ cells }) => cells.some(({ rowSpan }) => rowSpan > 1))) return NONE_REPEATED
  const columns = [...kinds].flatMap(([column, kind]) => (isTask(kind) || kind === 'group' ? [column] : [])).sort((a, b) => a - b)
  const cells = new Set<PlacedCell>()
  const filledBy = new Map<PlacedCell, PlacedCell>()
  for (const [index, row] of rows.entries()) {
    const above = rows[index - 1]
    for (const column of above === undefined ? [] : columns.slice(0, -1)) {
      const [own, before] = [cellAt(row, column), cellAt(above, column)]
      const source = before && (filledBy.get(before) ?? before)
      if (own === undefined || before === undefined || source === undefined || words(source.span) === '') break
      if (words(own.span) === '') filledBy.set(own, source)
      else if (words(own.span) !== words(source.span)) break
      for (const cell of [source, before, own]) cells.add(cell)
    }
  }
  return { cells, filledBy }
}

const cellAt = (row: Row | undefined, column: number) => row?.cells.find((cell) => cell.column === column)
