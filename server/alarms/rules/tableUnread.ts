import { tablesRead } from '../../structure/tables.ts'
import { columnNamesAt } from '../../tables/columnNames.ts'
import type { ColumnKind } from '../../tables/headers.ts'
import type { PlacedTable } from '../../text/layout.ts'
import type { Span } from '../../text/span.ts'
import type { CleanText } from '../../text/types.ts'
import type { AlarmRule } from '../alarm.ts'

export const tableUnread: AlarmRule = {
  kind: 'TABLE_UNREAD',
  does: 'A table has columns that were not understood, so nothing in it was read. The alarm is on its first row, which names the columns.',
  examples: ['人员类别 | 参保缴费渠道, over ten rows', '序号工作任务牵头单位 in running text'],
  find: ({ outline: { text } }) => [
    ...tablesRead(text).flatMap(({ table, read }) => (read.kind === 'unknown' && rowsOf(table) >= FEWEST_ROWS ? [firstRow(table)] : [])),
    ...headersOutsideTables(text),
  ],
}

/** Consecutive column names outside tables, starting with 序号 and including departments. */
function headersOutsideTables({ text, tables }: CleanText): readonly Span[] {
  return Array.from(text.matchAll(/序\s?号/gu), ({ index }) => index)
    .filter((at) => tables.every(({ span }) => at < span.start || span.end <= at))
    .flatMap((at) => {
      const names = columnNamesAt(text, at)
      const isHeader = names.length >= FEWEST_COLUMNS && names.some(({ kind }) => ROLES.includes(kind))
      return isHeader ? [{ start: at, end: names.at(-1)?.span.end ?? at }] : []
    })
}

const FEWEST_COLUMNS = 3
const ROLES: readonly ColumnKind[] = ['lead', 'responsible', 'support', 'guide']

/** A header and two rows; smaller tables are usually page layout. */
const FEWEST_ROWS = 3

function rowsOf({ cells }: PlacedTable): number {
  return new Set(cells.map(({ row }) => row)).size
}

function firstRow({ span, cells }: PlacedTable): Span {
  const first = cells.filter(({ row }) => row === cells[0]?.row)
  return { start: first[0]?.span.start ?? span.start, end: first.at(-1)?.span.end ?? span.end }
}
