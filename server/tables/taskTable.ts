import type { ColumnKind } from '../lexicon/columnHeaders.ts'
import { folded } from '../lexicon/folded.ts'
import type { PlacedTable } from '../text/layout.ts'
import type { Span } from '../text/span.ts'
import { lengthIn } from './columnCells.ts'
import { type ColumnKinds, kindsOfColumns, LEAST_OF_TASK } from './columnsByCells.ts'
import { DUTIES, dutiesApart, PLAIN_DEPARTMENTS } from './dutyColumns.ts'
import { type Head, headOf } from './head.ts'
import { type IndicatorGoal, indicatorGoals } from './indicatorRows.ts'
import { markColumns } from './markColumns.ts'
import { NONE_REPEATED, repeatedCells } from './repeatedCells.ts'
import { isDigits } from './rowKinds.ts'
import { RowReader } from './rowReader.ts'
import { kindWithoutHeader, type TableKind, tableKindOf } from './tableKind.ts'
import { columnCount, firstRow, isTotal, rowsOf } from './tableRows.ts'
import type { Columns, Row, TaskRow, Words } from './taskRow.ts'

/** A table by its kind. Only a task table gives measures, and only one of indicators goals. */
export type ReadTable =
  | {
      readonly kind: 'tasks'
      readonly rows: readonly TaskRow[]
      readonly header: string
      /** Headers of columns with long cells that were not understood and so are missing from the tasks. */
      readonly unread: readonly string[]
    }
  | { readonly kind: 'indicators'; readonly goals: readonly IndicatorGoal[]; readonly header: string }
  | { readonly kind: Exclude<TableKind, 'tasks' | 'indicators'>; readonly header: string }

/** What was read from a table, and its columns, which a continuation may share. */
interface TableReading {
  readonly table: ReadTable
  readonly columns: Columns | null
}

/** Reads a table of a text; `before` are the columns of the table that it may continue. */
export function readTable(table: PlacedTable, text: string, before: Columns | null): TableReading {
  const rows = rowsOf(table)
  const words = (span: Span) => bare(text, span)
  const head = headOf(rows, words)
  const body = {
    count: columnCount(table),
    words,
    isGuessed: table.byBlanks === true,
    inBlocks: table.inBlocks === true,
    text,
    span: table.span,
  }
  if (head !== null) return readBelow(head, { ...body, rows: rows.slice(head.end) })
  if (before !== null && before.count === body.count && goesOn(rows, before, words)) return readTasks({ ...body, rows }, before, UNNAMED)
  return { table: { kind: kindWithoutHeader(rows), header: firstRow(rows, words) }, columns: null }
}

const UNNAMED = { header: '', unread: [] }

/** The rows below a header. */
interface Body {
  readonly rows: readonly Row[]
  /** Number of columns. */
  readonly count: number
  readonly words: Words
  /** Whether it is a guess which cells are empty. */
  readonly isGuessed: boolean
  /** Whether the cells of a row are one text. */
  readonly inBlocks: boolean
  /** The text that contains the table, and where it is. */
  readonly text: string
  readonly span: Span
}

function readBelow(head: Head, body: Body): TableReading {
  const { rows, count, words, text, span } = body
  const { names, role } = head
  const kinds = kindsOfColumns(head, rows, words)
  const unknown = new Map([...head.spans].filter(([column]) => !kinds.has(column)))
  const marks = markColumns(unknown, rows, words, { notes: around(text, span), above: role })
  const header = [...names.values()].join(' ')
  const kind = tableKindOf(kinds, names, marks.size > 0)
  if (kind === 'indicators') return { table: { kind, header, goals: indicatorGoals(rows, kinds, names, words) }, columns: null }
  if (kind !== 'tasks') return { table: { kind, header }, columns: null }
  const unread = [...names].flatMap(([column, name]) =>
    isUnread(kinds.get(column)) && !marks.has(column) && mayBeOfTasks(name, lengthIn(column, rows, words)) ? [name] : [],
  )
  const read = readTasks(body, { count, kinds, names, marks, groups: [] }, { header, unread })
  return read.table.kind === 'tasks' && givesDuties(kinds, names)
    ? { ...read, table: { ...read.table, rows: dutiesApart(read.table.rows, text) } }
    : read
}

function readTasks(
  { rows, words, isGuessed, inBlocks }: Body,
  columns: Columns,
  named: { readonly header: string; readonly unread: readonly string[] },
): TableReading {
  // the empty cells of a total are not merged with those above
  const own = rows.filter((row) => !isTotal(row, words))
  const repeated = isGuessed || inBlocks ? NONE_REPEATED : repeatedCells(own, columns.kinds, words)
  const reader = new RowReader(columns, words, own, { repeated, inBlocks })
  for (const row of own) reader.read(row)
  return { table: { kind: 'tasks', rows: reader.tasks, ...named }, columns: { ...columns, groups: reader.groups } }
}

/** Whether the tasks are the duties of the departments beside them: 部门 | 事权清单. */
function givesDuties(kinds: ColumnKinds, names: ReadonlyMap<number, string>): boolean {
  const isNamed = (wanted: ColumnKind, words: RegExp) =>
    [...kinds].some(([column, kind]) => kind === wanted && words.test(names.get(column) ?? ''))
  return isNamed('responsible', PLAIN_DEPARTMENTS) && isNamed('task', DUTIES)
}

const isUnread = (kind: ColumnKind | undefined): boolean => kind === undefined || kind === 'named'

/** Whether a column may belong to the tasks: its cells are long, or it may name departments, as 包保单位. */
const mayBeOfTasks = (name: string, length: number): boolean => /(?:单位|部门)$/.test(name) || length >= LEAST_OF_TASK

/** Maximum distance, in characters, between a table and a note that explains its marks. */
const NOTE_DISTANCE = 160

const around = (text: string, { start, end }: Span): string => text.slice(Math.max(0, start - NOTE_DISTANCE), end + NOTE_DISTANCE)

/** The text of a span, normalised, without spaces. */
function bare(text: string, { start, end }: Span): string {
  return folded(text.slice(start, end)).replaceAll(/\s+/g, '')
}

/** Whether a table continues the previous page: where its columns include one of numbers, the first row has a number or an empty cell there. */
function goesOn(rows: readonly Row[], { kinds }: Columns, words: Words): boolean {
  const number = [...kinds].find(([, kind]) => kind === 'number')?.[0]
  const first = rows.find((row) => row.cells.length > 1)
  if (!first) return false
  if (number === undefined) return true
  const cell = first.cells.find(({ column }) => column === number)
  return cell !== undefined && (words(cell.span) === '' || isDigits(words(cell.span)))
}
