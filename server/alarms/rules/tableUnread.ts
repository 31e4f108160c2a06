import { tablesRead } from '../../structure/tables.ts'
import type { PlacedTable } from '../../text/layout.ts'
import type { Span } from '../../text/span.ts'
import type { AlarmRule } from '../alarm.ts'

export const tableUnread: AlarmRule = {
  kind: 'TABLE_UNREAD',
  does: 'A table has columns that were not understood, so that nothing of it was read. The place is its first row, which says what the columns are.',
  examples: ['人员类别 | 参保缴费渠道, over ten rows'],
  find: ({ outline }) =>
    tablesRead(outline.text).flatMap(({ table, read }) =>
      read.kind === 'unknown' && rowsOf(table) >= FEWEST_ROWS ? [firstRow(table)] : [],
    ),
}

/** A header and two rows; smaller ones are mostly parts of the layout. */
const FEWEST_ROWS = 3

function rowsOf({ cells }: PlacedTable): number {
  return new Set(cells.map(({ row }) => row)).size
}

function firstRow({ span, cells }: PlacedTable): Span {
  const first = cells.filter(({ row }) => row === cells[0]?.row)
  return { start: first[0]?.span.start ?? span.start, end: first.at(-1)?.span.end ?? span.end }
}
