import type { Layout } from '../../text/layout.ts'
import type { Span } from '../../text/span.ts'
import type { Session } from './session.ts'

/** A cell at its place in the grid, counted from 0, with its words in the text; an empty cell has an empty span. */
export interface TextCell extends Span {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
}

/** A table of a source text. */
export interface TextTable extends Span {
  readonly cells: readonly TextCell[]
}

/** The tables of policies, by id, in text order. */
export async function textTables(session: Session, ids: readonly string[]): Promise<ReadonlyMap<string, readonly TextTable[]>> {
  const rows = await session.read('Policy.tables', { ids })
  return new Map(rows.map((row) => [String(row.id), tablesIn(JSON.parse(String(row.layout)) as Layout)]))
}

/** Omits tables drawn with characters: a cell of such a table is not one continuous passage, and the text already shows the table as drawn. */
function tablesIn({ tables }: Layout): readonly TextTable[] {
  return tables
    .filter(({ cells }) => cells.every(({ lines }) => lines === undefined))
    .map(({ span, cells }) => ({
      ...span,
      cells: cells.map(({ row, column, rowSpan, columnSpan, span }) => ({ row, column, rowSpan, columnSpan, ...span })),
    }))
}
