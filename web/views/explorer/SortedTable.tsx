import {
  type ColumnDef,
  flexRender,
  getCoreRowModel,
  getSortedRowModel,
  type Header,
  type SortingState,
  useReactTable,
} from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { SortButton } from '../../components/SortButton.tsx'
import type { Point } from '../../drawing/drawing.ts'

interface Props<Row extends { readonly id: string }> {
  readonly rows: readonly Row[]
  readonly columns: ColumnDef<Row>[]
  /** The column whose text selects the row. */
  readonly nameColumn: string
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
  readonly onMenu: (id: string, at: Point) => void
  /** Called for a key pressed on a row that the table does not use itself; returns true if it was handled. */
  readonly onKey?: (id: string, key: string) => boolean
  /** Ids of the rows selected together. */
  readonly picked?: ReadonlySet<string>
  readonly onOrder?: (ids: readonly string[]) => void
}

const ROW_HEIGHT = 32

/**
 * A table with sortable columns. Only visible rows are rendered, and the selected row is scrolled into view. The rows are one stop of the
 * Tab key; arrow keys, Home and End go from row to row.
 */
export function SortedTable<Row extends { readonly id: string }>(props: Props<Row>) {
  const { rows, columns, nameColumn, chosen, onChoose, onMenu, onKey, onOrder, picked } = props
  const [sorting, setSorting] = useState<SortingState>([])
  const scroller = useRef<HTMLDivElement>(null)
  const table = useReactTable({
    data: rows as Row[],
    columns,
    state: { sorting },
    onSortingChange: setSorting,
    getRowId: ({ id }) => id,
    getCoreRowModel: getCoreRowModel(),
    getSortedRowModel: getSortedRowModel(),
  })
  const sorted = table.getRowModel().rows
  useEffect(() => onOrder?.(sorted.map(({ id }) => id)), [sorted, onOrder])
  const virtual = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
  })
  const at = sorted.findIndex(({ id }) => id === chosen)
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' })
  }, [at, virtual])
  const [reached, setReached] = useState(0)
  const shown = virtual.getVirtualItems()
  const tabStop = shown.some(({ index }) => index === reached) ? reached : (shown[0]?.index ?? 0)
  // The row that gets the focus once it is rendered. A key that comes before counts from there.
  const awaited = useRef<number | null>(null)
  const goTo = (index: number) => {
    if (index < 0 || index >= sorted.length) return
    setReached(index)
    virtual.scrollToIndex(index, { align: 'auto' })
    awaited.current = focusRow(scroller.current, index) ? null : index
  }
  useLayoutEffect(() => {
    if (awaited.current !== null && focusRow(scroller.current, awaited.current)) awaited.current = null
  })
  const onRowKey = (event: KeyboardEvent<HTMLElement>, focused: number, id: string) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const index = awaited.current ?? focused
    const next = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: sorted.length - 1 }[event.key]
    const { left, bottom } = event.currentTarget.getBoundingClientRect()
    if (next !== undefined) goTo(next)
    else if (event.key === 'm' || event.key === 'ContextMenu') onMenu(id, { x: left, y: bottom })
    else if (onKey?.(id, event.key))
      requestAnimationFrame(() => document.activeElement === document.body && goTo(Math.min(index, sorted.length - 2)))
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const widths = table.getAllLeafColumns().map((column) => `minmax(${column.columnDef.minSize}px, ${column.getSize()}fr)`)
  const shape = { gridTemplateColumns: widths.join(' ') }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <div className="graph-table-body" ref={scroller} tabIndex={0}>
      <table aria-rowcount={sorted.length + 1}>
        <thead>
          <tr style={shape}>
            {table.getFlatHeaders().map((header) => (
              <Head key={header.id} header={header} />
            ))}
          </tr>
        </thead>
        <tbody style={{ height: virtual.getTotalSize() }}>
          {shown.map(({ index, start }) => {
            const row = sorted[index]
            if (!row) return null
            return (
              <tr
                key={row.id}
                aria-rowindex={index + 2}
                aria-current={row.id === chosen}
                data-picked={picked?.has(row.id)}
                style={{ ...shape, height: ROW_HEIGHT, transform: `translateY(${start}px)` }}
                onContextMenu={(event) => {
                  event.preventDefault()
                  onMenu(row.id, { x: event.clientX, y: event.clientY })
                }}
              >
                {row.getVisibleCells().map((cell) => (
                  <td key={cell.id}>
                    {cell.column.id === nameColumn ? (
                      <button
                        type="button"
                        tabIndex={index === tabStop ? 0 : -1}
                        onClick={() => onChoose(row.id)}
                        onFocus={() => {
                          awaited.current = null
                          setReached(index)
                        }}
                        onKeyDown={(event) => onRowKey(event, index, row.id)}
                      >
                        {picked?.has(row.id) && '✓ '}
                        {String(cell.getValue())}
                      </button>
                    ) : (
                      flexRender(cell.column.columnDef.cell, cell.getContext())
                    )}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** Returns false if the row is not rendered. */
function focusRow(scroller: HTMLElement | null, index: number): boolean {
  const row = scroller?.querySelector<HTMLElement>(`[aria-rowindex="${index + 2}"] button`)
  row?.focus()
  return row != null
}

function Head<Row>({ header }: { readonly header: Header<Row, unknown> }) {
  const order = header.column.getIsSorted()
  const sorted = order === 'asc' ? 'ascending' : order === 'desc' ? 'descending' : null
  const name = String(header.column.columnDef.header)
  return (
    <th scope="col" aria-sort={sorted ?? 'none'}>
      <SortButton name={name} sorted={sorted} onSort={header.column.getToggleSortingHandler()} />
    </th>
  )
}
