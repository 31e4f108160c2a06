import type { ColumnKind } from '../../lexicon/columnHeaders.ts'
import { folded } from '../../lexicon/folded.ts'
import type { PlacedCell, PlacedTable } from '../../text/layout.ts'
import { isRole, isTask } from '../columnKinds.ts'
import { columnKindOf } from '../headers.ts'
import type { PastedTables } from '../pasted.ts'
import { groupRowOf, isDigits } from '../rowKinds.ts'
import { isCellOf } from './cellWords.ts'
import { linesOf, type TextLine, trimmed } from './rows.ts'

/**
 * `序号` / `工作任务` / `责任分工` / `完成时限` / `` / `` / `牵头单位` / `责任单位` / `` / `1` / …: a table saved as text by an office program. Each cell is a line, and
 * a cell merged from above or without words is an empty line, so that every row has one line for each column. The table is read only if all
 * rows fit; without empty lines it is left to `cellLines`.
 */
export const emptyLines: PastedTables = (text) => {
  const lines = linesOf(text)
  const found: PlacedTable[] = []
  for (let index = 0; index < lines.length; index += 1) {
    const header = headerAt(lines, index)
    const rows = header === null ? [] : rowsBelow(lines, index + header.lines, header.kinds)
    const end = index + (header?.lines ?? 0) + rows.reduce((sum, row) => sum + row.length, 0)
    // an empty line at the end may as well part the table from the text below
    if (header === null || rows.length === 0 || !lines.slice(index, end - 1).some(isEmpty)) continue
    found.push(placed(text, header, rows))
    index = end - 1
  }
  return found
}

/** A line of a header or row with its place in the grid. */
interface HeaderCell {
  readonly line: TextLine
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
}

interface Header {
  readonly cells: readonly HeaderCell[]
  readonly kinds: readonly ColumnKind[]
  /** Number of rows of the header. */
  readonly rows: number
  /** Number of lines that it takes. */
  readonly lines: number
}

const isEmpty = (line: TextLine | undefined): boolean => line !== undefined && line.words.trim() === ''

/** The header that starts here: one row of names, or two if one of the names is divided into several columns. */
function headerAt(lines: readonly TextLine[], from: number): Header | null {
  if (kindOf(lines[from]) !== 'number') return null
  const names = takenWhile(lines, from, (line) => !isEmpty(line) && line.words.trim().length <= LONGEST_NAME && !isRowStart(line))
  const header = dividedHeader(lines, from, names) ?? plainHeader(names)
  const { kinds } = header
  return kinds.some(isTask) && kinds.some(isRole) ? header : null
}

const LONGEST_NAME = 12
/** More lines than a header has. */
const MOST_LINES = 60

function takenWhile(lines: readonly TextLine[], from: number, fits: (line: TextLine) => boolean): readonly TextLine[] {
  const near = lines.slice(from, from + MOST_LINES)
  const end = near.findIndex((line) => !fits(line))
  return end === -1 ? near : near.slice(0, end)
}

function plainHeader(names: readonly TextLine[]): Header {
  const cells = names.map((line, column) => ({ line, row: 0, column, rowSpan: 1, columnSpan: 1 }))
  return { cells, kinds: names.map(columnOf), rows: 1, lines: names.length }
}

/** 责任分工 over 牵头单位 and 责任单位: the second row has an empty line for each undivided column. */
function dividedHeader(lines: readonly TextLine[], from: number, names: readonly TextLine[]): Header | null {
  const below = from + names.length
  const before = takenWhile(lines, below, isEmpty).length
  const parts = takenWhile(lines, below + before, (line) => kindOf(line) !== null)
  const after = names.length - before - 1
  const end = below + before + parts.length + after
  if (before === 0 || parts.length < 2 || after < 0 || !lines.slice(end - after, end).every(isEmpty)) return null
  const shift = parts.length - 1
  const cells = [
    ...names.map((line, at): HeaderCell => {
      if (at === before) return { line, row: 0, column: at, rowSpan: 1, columnSpan: parts.length }
      return { line, row: 0, column: at < before ? at : at + shift, rowSpan: 2, columnSpan: 1 }
    }),
    ...parts.map((line, at): HeaderCell => ({ line, row: 1, column: before + at, rowSpan: 1, columnSpan: 1 })),
  ]
  const kinds = [...names.slice(0, before), ...parts, ...names.slice(before + 1)].map(columnOf)
  return { cells, kinds, rows: 2, lines: end - from }
}

const kindOf = (line: TextLine | undefined): ColumnKind | null => columnKindOf(folded(line?.words.trim() ?? ''))

const columnOf = (line: TextLine): ColumnKind => kindOf(line) ?? 'note'

const isRowStart = ({ words }: TextLine): boolean => isDigits(words.trim()) || groupRowOf(words.trim())

/** A row of one line is a group row. */
type Row = readonly TextLine[]

function rowsBelow(lines: readonly TextLine[], from: number, kinds: readonly ColumnKind[]): readonly Row[] {
  const rows: Row[] = []
  for (let index = from; index < lines.length; ) {
    const own = lines[index] as TextLine
    const row = groupRowOf(own.words.trim()) ? [own] : lines.slice(index, index + kinds.length)
    if (row.length > 1 && !fits(row, kinds)) break
    if (row.length === 1 && kinds.length > 1 && !groupRowOf(own.words.trim())) break
    rows.push(row)
    index += row.length
  }
  const last = rows.findLastIndex((row) => row.length > 1)
  const end = from + rows.slice(0, last + 1).reduce((sum, row) => sum + row.length, 0)
  // A further number shows that the rows do not fit the columns: empty lines may stand between the rows.
  return goesOn(lines, end, rows[last]) ? [] : rows.slice(0, last + 1)
}

/** Whether a number, or that of the next row a few lines below, follows the last row. */
function goesOn(lines: readonly TextLine[], end: number, last: Row | undefined): boolean {
  const next = Number(last?.[0]?.words.trim()) + 1
  const below = lines.slice(end, end + NEAR).map(({ words }) => words.trim())
  return /^[0-9]{1,3}$/.test(below[0] ?? '') || below.includes(String(next))
}

const NEAR = 12

/** Whether each line may be a cell of its column. The task has words; the number may be merged from above. */
function fits(row: Row, kinds: readonly ColumnKind[]): boolean {
  return row.every((line, column) => {
    return isEmpty(line) ? kinds[column] !== 'task' : isCellOf(kinds[column], line.words)
  })
}

function placed(text: string, header: Header, rows: readonly Row[]): PlacedTable {
  const cells: PlacedCell[] = header.cells.map(({ line, ...place }) => ({ ...place, span: trimmed(text, line) }))
  const merged = rows.map((row) => mergedColumns(row, header.kinds))
  for (const [index, row] of rows.entries())
    for (const [column, line] of row.entries()) {
      if (merged[index]?.has(column)) continue
      const below = merged.slice(index + 1).findIndex((columns) => !columns.has(column))
      const rowSpan = 1 + (below === -1 ? rows.length - index - 1 : below)
      const columnSpan = row.length === 1 ? header.kinds.length : 1
      cells.push({ row: header.rows + index, column, rowSpan: row.length === 1 ? 1 : rowSpan, columnSpan, span: trimmed(text, line) })
    }
  return { span: { start: Math.min(...cells.map(({ span }) => span.start)), end: Math.max(...cells.map(({ span }) => span.end)) }, cells }
}

/**
 * The columns of a row that are merged from above. An empty line may also be an empty cell. Every task has a lead, so a row without one
 * continues the row above, and with it the deadline; who supports a task may be nobody.
 */
function mergedColumns(row: Row, kinds: readonly ColumnKind[]): ReadonlySet<number> {
  if (row.length === 1) return new Set()
  const lead = kinds.includes('lead') ? kinds.indexOf('lead') : kinds.findIndex(isRole)
  const isMerged = isEmpty(row[lead])
  const columns = kinds.flatMap((kind, column) => {
    if (!isEmpty(row[column])) return []
    return kind === 'number' || kind === 'group' || (isMerged && (column === lead || kind === 'deadline')) ? [column] : []
  })
  return new Set(columns)
}
