import { greatest } from 'd3-array'
import type { PlacedCell } from '../text/layout.ts'
import type { Span } from '../text/span.ts'
import { isAim, unitBehind, unitColumn } from './aimColumns.ts'
import type { ColumnKinds } from './columnsByCells.ts'
import type { Row, Words } from './taskRow.ts'

/** What an indicator is to reach: the cell below 目标值 or 2025年. */
export interface IndicatorGoal {
  readonly value: Span
  /** 亿元, from a column of units or from brackets after the name of the indicator; empty if neither has one. */
  readonly unit: string
  /** 2025年目标值: the header of the column, which may name a year. */
  readonly header: string
}

/** The goals of a table of indicators, row by row; of several years the last one is the goal. */
export function indicatorGoals(
  rows: readonly Row[],
  kinds: ColumnKinds,
  names: ReadonlyMap<number, string>,
  words: Words,
): readonly IndicatorGoal[] {
  const columns = [...kinds]
  const units = unitColumn(kinds, names)
  const goal = goalColumn(columns.flatMap(([column, kind]) => (kind === 'figure' ? [[column, names.get(column) ?? ''] as const] : [])))
  if (goal === undefined) return []
  const [column, header] = goal
  return rows.flatMap((row) => {
    const value = cellAt(row, column)
    const name = row.cells.findLast((cell) => kinds.get(cell.column) === 'indicator' && words(cell.span) !== '')
    if (!value || !name || value === name || !/\d/u.test(words(value.span))) return []
    const unit = units === undefined ? undefined : cellAt(row, units)
    return [{ value: value.span, unit: (unit && words(unit.span)) || unitBehind(words(name.span)), header }]
  })
}

function goalColumn(figures: readonly (readonly [column: number, header: string])[]): readonly [number, string] | undefined {
  return greatest(
    figures.filter(([, header]) => isAim(header)),
    ([, header]) => Number(/20\d{2}/u.exec(header)?.[0] ?? 0),
  )
}

const cellAt = ({ cells }: Row, column: number): PlacedCell | undefined => cells.find((cell) => cell.column === column)
