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
import { useEffect, useRef, useState } from 'react'
import { SortButton } from '../../components/SortButton.tsx'
import type { Point } from '../../drawing/drawing.ts'

interface Props<Row extends { readonly id: string }> {
  readonly rows: readonly Row[]
  readonly columns: ColumnDef<Row>[]
  /** The column whose words choose the row. */
  readonly nameColumn: string
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
  readonly onMenu?: (id: string, at: Point) => void
  readonly onOrder?: (ids: readonly string[]) => void
}

const ROW_HEIGHT = 32

/** A table whose heads sort it. Only the rows in sight are in the page; the chosen row is brought into sight. */
export function SortedTable<Row extends { readonly id: string }>(props: Props<Row>) {
  const { rows, columns, nameColumn, chosen, onChoose, onMenu, onOrder } = props
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
  const widths = table.getAllLeafColumns().map((column) => `minmax(${column.getSize() / 2}px, ${column.getSize()}fr)`)
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
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = sorted[index]
            if (!row) return null
            return (
              <tr
                key={row.id}
                aria-rowindex={index + 2}
                aria-current={row.id === chosen}
                style={{ ...shape, height: ROW_HEIGHT, transform: `translateY(${start}px)` }}
                onContextMenu={(event) => {
                  // Without a menu of ours, that of the browser opens.
                  if (!onMenu) return
                  event.preventDefault()
                  onMenu(row.id, { x: event.clientX, y: event.clientY })
                }}
              >
                {row.getVisibleCells().map((cell) => (
                  <td key={cell.id}>
                    {cell.column.id === nameColumn ? (
                      <button type="button" onClick={() => onChoose(row.id)}>
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
