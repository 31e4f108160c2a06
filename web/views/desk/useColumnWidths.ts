import { type CSSProperties, useCallback, useState } from 'react'
import { remember, remembered } from '../../state/remembered.ts'
import { type ColumnName, USUAL_WIDTHS } from './columns.ts'

const KEY = 'deskWidths'
const LEAST_WIDTH = 70
const MOST_WIDTH = 900

/** Widths set by the reader, in pixels. */
type Widths = Readonly<Partial<Record<ColumnName, number>>>

/** Reads the widths stored by an earlier visit; unreadable ones fall back to the defaults. */
export function widthsFrom(stored: string | null): Widths {
  const pairs = (stored ?? '').split(',').map((each) => each.split('='))
  const known = pairs.flatMap(([name = '', width]) => (name in USUAL_WIDTHS && Number(width) > 0 ? [[name, within(Number(width))]] : []))
  return Object.fromEntries(known)
}

const within = (width: number): number => Math.round(Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, width)))

/** The grid's column template. Columns have the reader's widths; the others share the remaining width, so that the list fits the screen. */
export const gridOf = (columns: readonly ColumnName[], widths: Widths): string =>
  columns.map((name) => (widths[name] === undefined ? `minmax(0, ${USUAL_WIDTHS[name]}fr)` : `${widths[name]}px`)).join(' ')

export interface ColumnWidths {
  readonly style: CSSProperties
  readonly widthOf: (column: ColumnName) => number
  readonly widen: (column: ColumnName, width: number) => void
}

/** The column widths, kept for the next visit. */
export function useColumnWidths(columns: readonly ColumnName[]): ColumnWidths {
  const [widths, setWidths] = useState(() => widthsFrom(remembered(KEY)))
  const widen = useCallback((column: ColumnName, width: number) => {
    setWidths((before) => {
      const after = { ...before, [column]: within(width) }
      remember(
        KEY,
        Object.entries(after)
          .map(([name, each]) => `${name}=${each}`)
          .join(','),
      )
      return after
    })
  }, [])
  return {
    style: { '--desk-columns': gridOf(columns, widths) } as CSSProperties,
    widthOf: (column) => widths[column] ?? USUAL_WIDTHS[column],
    widen,
  }
}
