import type { Columns } from '../tables/taskRow.ts'
import { type ReadTable, readTable } from '../tables/taskTable.ts'
import type { PlacedTable } from '../text/layout.ts'
import type { CleanText } from '../text/types.ts'

interface PlacedRead {
  readonly table: PlacedTable
  readonly read: ReadTable
}

/** Maximum length of the text between two pages of one table: `续表`, a page number, or nothing. */
const BETWEEN_PAGES = 20

const READ = new WeakMap<CleanText, readonly PlacedRead[]>()

/** The tables of a text, cached. */
export function tablesRead(text: CleanText): readonly PlacedRead[] {
  const known = READ.get(text)
  if (known !== undefined) return known
  const read = readTables(text)
  READ.set(text, read)
  return read
}

/** A table continued on the next page keeps the columns of the previous one. */
function readTables(text: CleanText): readonly PlacedRead[] {
  let columns: Columns | null = null
  let end = 0
  return text.tables.map((table) => {
    const before = table.span.start - end <= BETWEEN_PAGES ? columns : null
    const read = readTable(table, text.text, before)
    columns = read.columns
    end = table.span.end
    return { table, read: read.table }
  })
}
