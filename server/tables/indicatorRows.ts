import { min, sort } from 'd3-array'
import type { PlacedCell } from '../text/layout.ts'
import type { Span } from '../text/span.ts'
import { isAim, isNamedAim, unitBehind, unitColumn } from './aimColumns.ts'
import type { ColumnKinds } from './columnsByCells.ts'
import type { Row, Words } from './taskRow.ts'

/** What an indicator is to reach: the cell below 目标值 or 2025年. */
export interface IndicatorGoal {
  readonly value: Span
  /** 亿元, from a column of units or from brackets after the name of the indicator; empty if neither has one. */
  readonly unit: string
  /** 2025年目标值: the header of the column, which may name a year. */
  readonly header: string
  /** Whether no column of a later year is beside it. */
  readonly isLast: boolean
  /** Whether it may show what has been reached: the column of the first of several years, unless it is named as an aim. */
  readonly mayBeReached: boolean
}

/** The goals of a table of indicators, row by row: one for each year to come that has a column. */
export function indicatorGoals(
  rows: readonly Row[],
  kinds: ColumnKinds,
  names: ReadonlyMap<number, string>,
  words: Words,
): readonly IndicatorGoal[] {
  const units = unitColumn(kinds, names)
  const figures = [...kinds].flatMap(([column, kind]) => (kind === 'figure' ? [{ column, header: names.get(column) ?? '' }] : []))
  const aims = goalColumns(figures)
  return rows.flatMap((row) => {
    const name = row.cells.findLast((cell) => kinds.get(cell.column) === 'indicator' && words(cell.span) !== '')
    const unit = units === undefined ? undefined : cellAt(row, units)
    return aims.flatMap(({ column, ...aim }) => {
      const value = cellAt(row, column)
      if (!value || !name || value === name || !/\d/u.test(words(value.span))) return []
      return [{ ...aim, value: value.span, unit: (unit && words(unit.span)) || unitBehind(words(name.span)) }]
    })
  })
}

interface Figures {
  readonly column: number
  readonly header: string
}

/** 2025年 | 2026年 | 2028年: the columns of goals, from the first year to the last; without years there is one. */
function goalColumns(figures: readonly Figures[]): readonly (Figures & Pick<IndicatorGoal, 'isLast' | 'mayBeReached'>)[] {
  const aims = sort(
    figures.filter(({ header }) => isAim(header)),
    ({ header }) => yearOf(header),
  )
  const first = min(figures, ({ header }) => yearOf(header) || Number.POSITIVE_INFINITY)
  const last = aims.at(-1)
  if (last === undefined || yearOf(last.header) === 0) return aims.slice(0, 1).map((aim) => ({ ...aim, isLast: true, mayBeReached: false }))
  const isFirst = ({ header }: Figures) => yearOf(header) <= (first ?? 0)
  return aims.map((aim) => ({ ...aim, isLast: aim === last, mayBeReached: aim !== last && !isNamedAim(aim.header) && isFirst(aim) }))
}

const yearOf = (header: string): number => Number(/20\d{2}/u.exec(header)?.[0] ?? 0)

const cellAt = ({ cells }: Row, column: number): PlacedCell | undefined => cells.find((cell) => cell.column === column)
