import { useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, type ReactNode, useEffect, useRef } from 'react'
import { SortButton } from './SortButton.tsx'
import './virtualTable.css'

export interface VirtualColumn<Row> {
  readonly id: string
  readonly name: string
  /** Share of the table's width, relative to the other columns. */
  readonly width: number
  readonly cell: (row: Row) => ReactNode
  /** Sort state of the column and the action of its head; left out if the list cannot be sorted by it. */
  readonly sort?: { readonly sorted: 'ascending' | 'descending' | null; readonly onSort: () => void }
}

interface Props<Row> {
  readonly label: string
  readonly columns: readonly VirtualColumn<Row>[]
  readonly rows: readonly Row[]
  /** Number of rows in the whole list; `rows` are the first of them. */
  readonly total: number
  /** Called when the reader gets close to the last row. */
  readonly onEnd: () => void
  /** True while the rows are about to be replaced. */
  readonly busy: boolean
}

const ROW_HEIGHT = 96
/** The next page is fetched when at most this many rows are left below the visible ones. */
const AHEAD = 25

/** A table that renders only the visible rows. It requests further rows as the reader gets close to the last one. */
export function VirtualTable<Row extends { readonly id: string }>({ label, columns, rows, total, onEnd, busy }: Props<Row>) {
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 6,
  })
  const inSight = virtual.getVirtualItems()
  const last = inSight.at(-1)?.index ?? -1
  useEffect(() => {
    if (last >= rows.length - AHEAD) onEnd()
  }, [last, rows.length, onEnd])
  const first = rows[0]?.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: another first row is another list, which is read from its beginning
  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 })
  }, [first])
  const shape = { '--columns': columns.map(({ width }) => `minmax(0, ${width}fr)`).join(' ') } as CSSProperties
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="virtual-table" ref={scroller} tabIndex={0} aria-label={label} aria-busy={busy}>
      <table aria-rowcount={total + 1} aria-colcount={columns.length}>
        <thead>
          <tr aria-rowindex={1} style={shape}>
            {columns.map(({ id, name, sort }) => (
              <th key={id} scope="col" aria-sort={sort?.sorted ?? undefined}>
                {sort ? <SortButton name={name} {...sort} /> : name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody style={{ height: virtual.getTotalSize() }}>
          {inSight.map(({ key, index, start }) => {
            const row = rows[index]
            if (!row) return null
            return (
              <tr
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                aria-rowindex={index + 2}
                style={{ ...shape, transform: `translateY(${start}px)` }}
              >
                {columns.map(({ id, cell }) => (
                  <td key={id} className={`cell-${id}`}>
                    {cell(row)}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
