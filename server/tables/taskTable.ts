import { max, mean } from 'd3-array'
import { endsAsName } from '../lexicon/names.ts'
import { folded } from '../text/folded.ts'
import type { PlacedCell, PlacedTable } from '../text/layout.ts'
import type { Span } from '../text/span.ts'
import { DUTIES, dutiesApart, PLAIN_DEPARTMENTS } from './dutyColumns.ts'
import { type ColumnKind, columnKindOf } from './headers.ts'
import { holdsMarks, markColumns } from './markColumns.ts'
import { rowNumberOf } from './rowKinds.ts'
import { RowReader } from './rowReader.ts'
import type { CellRole, Columns, Row, TaskRow, Words } from './taskRow.ts'

/** Kind of a table. Only a task table gives measures; an unknown table is reported with its header. */
export type ReadTable =
  | {
      readonly kind: 'tasks'
      readonly rows: readonly TaskRow[]
      readonly header: string
      /** Headers of columns with long cells that were not understood and so are missing from the tasks. */
      readonly unread: readonly string[]
    }
  | { readonly kind: 'indicators' | 'persons' | 'catalogue' | 'form' | 'unknown'; readonly header: string }

/** Reads a table of a text; `before` are the columns of the table that it may continue. */
export function readTable(
  table: PlacedTable,
  text: string,
  before: Columns | null,
): { readonly table: ReadTable; readonly columns: Columns | null } {
  const rows = rowsOf(table)
  const words = (span: Span) => bare(text, span)
  const head = headOf(rows, words)
  const count = columnCount(table)
  if (head === null) {
    if (before === null || before.count !== count || !goesOn(rows, before, words))
      return { table: { kind: kindWithoutHeader(rows), header: firstRow(rows, words) }, columns: null }
    return taskTable(rows, before, words, UNNAMED)
  }
  const header = [...head.names.values()].join(' ')
  const below = rows.slice(head.end)
  const kinds = withNumbers(withLongestTask(withPlainDepartments(head, below, words), below, words), head, below, words)
  const unknown = new Map([...head.spans].filter(([column]) => !kinds.has(column)))
  const marks = markColumns(unknown, below, words, { notes: around(text, table.span), above: head.role })
  const kind = kindOf(kinds, head.names, marks.size > 0)
  if (kind !== 'tasks') return { table: { kind, header }, columns: null }
  const unread = [...head.names].filter(
    ([column, name]) =>
      isUnread(kinds.get(column)) &&
      !marks.has(column) &&
      (NAMES_DEPARTMENTS.test(name) || lengthIn(column, below, words) >= LEAST_OF_TASK),
  )
  const named = { header, unread: unread.map(([, name]) => name) }
  const read = taskTable(below, { count, kinds, names: head.names, marks, groups: [] }, words, named)
  return read.table.kind === 'tasks' && ofDuties(kinds, head.names)
    ? { ...read, table: { ...read.table, rows: dutiesApart(read.table.rows, text) } }
    : read
}

/** Whether the tasks are the duties of the departments beside them: 部门 | 事权清单. */
function ofDuties(kinds: ReadonlyMap<number, ColumnKind>, names: ReadonlyMap<number, string>): boolean {
  const named = (wanted: ColumnKind, words: RegExp) =>
    [...kinds].some(([column, kind]) => kind === wanted && words.test(names.get(column) ?? ''))
  return named('responsible', PLAIN_DEPARTMENTS) && named('task', DUTIES)
}

const isUnread = (kind: ColumnKind | undefined): boolean => kind === undefined || kind === 'named'

/** 包保单位: such a column may name departments. */
const NAMES_DEPARTMENTS = /(?:单位|部门)$/

const UNNAMED = { header: '', unread: [] }

function taskTable(
  rows: readonly Row[],
  columns: Columns,
  words: Words,
  named: { readonly header: string; readonly unread: readonly string[] },
): { table: ReadTable; columns: Columns } {
  const reader = new RowReader(columns, words, rows)
  for (const row of rows) reader.read(row)
  return { table: { kind: 'tasks', rows: reader.tasks, ...named }, columns: { ...columns, groups: reader.groups } }
}

/** Maximum distance of a note on the marks of a table from it. */
const NEAR = 160

const around = (text: string, { start, end }: Span): string => text.slice(Math.max(0, start - NEAR), end + NEAR)

/** The text of a span, normalised, without spaces. */
function bare(text: string, { start, end }: Span): string {
  return folded(text.slice(start, end)).replaceAll(/\s+/g, '')
}

/** The rows, each with all its cells, including those merged from above. */
function rowsOf({ cells }: PlacedTable): readonly Row[] {
  const rows = new Map<number, PlacedCell[]>()
  for (const cell of cells)
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) {
      const known = rows.get(row)
      if (known) known.push(cell)
      else rows.set(row, [cell])
    }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([index, own]) => ({ index, cells: own.sort((a, b) => a.column - b.column) }))
    .filter((row) => row.cells.some((cell) => cell.row === row.index && cell.span.end > cell.span.start))
}

function columnCount({ cells }: PlacedTable): number {
  return max(cells, ({ column, columnSpan }) => column + columnSpan) ?? 0
}

interface Head {
  readonly kinds: ReadonlyMap<number, ColumnKind>
  readonly names: ReadonlyMap<number, string>
  /** Where the names are; of a divided header its second row. */
  readonly spans: ReadonlyMap<number, Span>
  /** The role of the first row of a divided header: 责任部门 above 党政办 and 应急办. */
  readonly role: CellRole | null
  /** Index of the first row after the header. */
  readonly end: number
}

/** Maximum number of rows above the header: the title of the table, its unit or date. */
const ABOVE_HEADER = 4

/** The header: the first row with at least two known words, plus the second row of a header that splits its columns. */
function headOf(rows: readonly Row[], words: Words): Head | null {
  for (let at = 0; at < Math.min(rows.length, ABOVE_HEADER); at += 1) {
    const row = rows[at] as Row
    const known = row.cells.filter((cell) => columnKindOf(words(cell.span)) !== null)
    const filled = row.cells.filter((cell) => words(cell.span) !== '' && !holdsMarks(cell.column, rows.slice(at + 1), words))
    if (known.length >= 2 && known.length >= filled.length * 0.4) return headAt(rows, at, words)
    if (filled.length > 1 && isWholeRow(row)) return headOfTwo(rows, at, words)
  }
  return null
}

/** 责任分工 above 牵头单位 and 配合单位: only the second row says what the columns are. */
function headOfTwo(rows: readonly Row[], at: number, words: Words): Head | null {
  const below = rows[at + 1]
  const known = below?.cells.filter((cell) => columnKindOf(words(cell.span)) !== null) ?? []
  return below && known.length >= 2 ? headAt(rows, at, words) : null
}

function isWholeRow({ cells }: Row): boolean {
  return cells.every(({ span }) => span.end - span.start < 40)
}

function headAt(rows: readonly Row[], at: number, words: Words): Head {
  const overMarks = namesOverMarks(rows[at + 1], rows.slice(at + 2), words)
  const second = overMarks.length > 0 || isSecondOfHeader(rows[at], rows[at + 1], words) ? rows[at + 1] : undefined
  const names = new Map<number, string>()
  const kinds = new Map<number, ColumnKind>()
  const spans = new Map<number, Span>()
  for (const { column, columnSpan, span } of [...(rows[at]?.cells ?? []), ...(second?.cells ?? [])]) {
    const name = words(span)
    if (name === '') continue
    for (let next = column; next < column + columnSpan; next += 1) {
      const kind = columnKindOf(name)
      names.set(next, names.get(next) === undefined || names.get(next) === name ? name : `${names.get(next)}${name}`)
      if (kind !== null) kinds.set(next, kind)
      spans.set(next, span)
    }
  }
  // 责任部门 above 党政办 and 应急办 says nothing of a column alone
  for (const { column } of overMarks) kinds.delete(column)
  const role = roleAbove(rows[at], overMarks, words)
  const head = { kinds, names, spans, role, end: at + (second ? 2 : 1) }
  return { ...head, kinds: withPlainTask(withProject(head)) }
}

/** The cells of the second row of a header, if they all name departments above marks; empty otherwise. */
function namesOverMarks(second: Row | undefined, below: readonly Row[], words: Words): readonly PlacedCell[] {
  const own = second?.cells.filter((cell) => cell.row === second.index && words(cell.span) !== '') ?? []
  return own.length > 1 && own.every(({ column, span }) => endsAsName(words(span)) && holdsMarks(column, below, words)) ? own : []
}

/** The role of the header above names of departments. */
function roleAbove(first: Row | undefined, below: readonly PlacedCell[], words: Words): CellRole | null {
  const from = below[0]?.column ?? -1
  const kind = first?.cells.findLast((cell) => cell.column <= from && words(cell.span) !== '')
  return cellRoleOf(kind === undefined ? null : columnKindOf(words(kind.span)))
}

function cellRoleOf(kind: ColumnKind | null): CellRole | null {
  return kind === 'lead' || kind === 'responsible' || kind === 'support' || kind === 'guide' ? kind : null
}

/** Whether the second row belongs to the header: it has only known words, and no more cells than the first row left open. */
function isSecondOfHeader(first: Row | undefined, second: Row | undefined, words: Words): boolean {
  if (!first || !second) return false
  const own = second.cells.filter((cell) => cell.row === second.index && words(cell.span) !== '')
  if (own.length === 0 || first.cells.every((cell) => cell.columnSpan === 1 && cell.rowSpan === 1)) {
    return own.length > 0 && own.every((cell) => isRoleHeader(words(cell.span)) && !sameAsAbove(first, cell, words))
  }
  return own.every((cell) => columnKindOf(words(cell.span)) !== null || (words(cell.span).length <= 8 && dividesColumn(first, cell)))
}

function isRoleHeader(name: string): boolean {
  return ['lead', 'responsible', 'support', 'guide', 'deadline', 'period'].includes(columnKindOf(name) ?? '')
}

function sameAsAbove(first: Row, { column, span }: PlacedCell, words: Words): boolean {
  return first.cells.some((cell) => cell.column === column && words(cell.span) === words(span))
}

function dividesColumn(first: Row, { column }: PlacedCell): boolean {
  return first.cells.some((cell) => cell.columnSpan > 1 && cell.column <= column && column < cell.column + cell.columnSpan)
}

/** If there is no task column, the content column is used: 序号, 工作内容, 责任单位. */
function withPlainTask(kinds: ReadonlyMap<number, ColumnKind>): ReadonlyMap<number, ColumnKind> {
  if ([...kinds.values()].includes('task')) return kinds
  const content = [...kinds].find(([, kind]) => kind === 'content')
  return content ? new Map(kinds).set(content[0], 'task') : kinds
}

/** 项目, 重点工程: in a table with goals for each quarter these are the tasks, elsewhere they may be anything. */
const PROJECT = /^(?:重点|重大|主要|年度|20\d{2}年)*(?:项目|工程)(?:[（(]?工程[）)]?)?(?:名称)?$/

function withProject({ kinds, names }: Head): ReadonlyMap<number, ColumnKind> {
  const known = [...kinds.values()]
  if (!hasPeriods(kinds) || known.includes('task')) return kinds
  const project = [...names].find(([column, name]) => !kinds.has(column) && PROJECT.test(name))
  return project ? new Map(kinds).set(project[0], 'task') : kinds
}

function hasPeriods(kinds: ReadonlyMap<number, ColumnKind>): boolean {
  return [...kinds.values()].filter((kind) => kind === 'period').length >= 2
}

/** Minimum length of a duty on average. */
const LEAST_OF_DUTY = 6
/** Share of the cells that must be names; the others may be classes or people. */
const MOSTLY = 0.6

/** 单位 beside 任务, 部门 beside 职责分工: if no other header says who is responsible, a column of plain departments does, where its cells are names. */
function withPlainDepartments({ kinds, names }: Head, rows: readonly Row[], words: Words): ReadonlyMap<number, ColumnKind> {
  const column = [...names].find(([at, name]) => PLAIN_DEPARTMENTS.test(name) && holdsNames(at, rows, words))?.[0]
  const duties = [...names].find(
    ([at, name]) => DUTIES.test(name) && !holdsNames(at, rows, words) && lengthIn(at, rows, words) >= LEAST_OF_DUTY,
  )?.[0]
  if (column === undefined || [...kinds.values()].includes('indicator')) return kinds
  const tasks = duties === undefined ? kinds : new Map(kinds).set(duties, 'task')
  const known = [...tasks.values()]
  if (known.includes('lead') || known.includes('responsible') || !known.includes('task')) return kinds
  return new Map(tasks).set(column, 'responsible')
}

function holdsNames(column: number, rows: readonly Row[], words: Words): boolean {
  const cells = rows.flatMap(({ cells }) => cells.filter((cell) => cell.column === column)).map(({ span }) => words(span))
  const filled = cells.filter((cell) => cell !== '')
  return filled.length > 0 && filled.filter((cell) => cell.split(/[、,，;；]/).every(endsAsName)).length >= filled.length * MOSTLY
}

/** Minimum length of a task, about a sentence; names of things are shorter. */
const LEAST_OF_TASK = 12

/** If there is a column of departments but no known column of tasks, the unknown column with the longest cells is used. */
function withLongestTask(kinds: ReadonlyMap<number, ColumnKind>, rows: readonly Row[], words: Words): ReadonlyMap<number, ColumnKind> {
  const known = [...kinds.values()]
  if (!known.includes('lead') && !known.includes('responsible')) return kinds
  if (known.some((kind) => ['task', 'content', 'indicator', 'catalogue'].includes(kind))) return kinds
  const unknown = new Set(rows.flatMap(({ cells }) => cells.filter(({ column }) => !kinds.has(column)).map(({ column }) => column)))
  const [longest] = [...unknown].map((column) => [column, lengthIn(column, rows, words)] as const).sort(([, one], [, other]) => other - one)
  return longest && longest[1] >= LEAST_OF_TASK ? new Map(kinds).set(longest[0], 'task') : kinds
}

/** A column without a name that counts the rows. */
function withNumbers(
  kinds: ReadonlyMap<number, ColumnKind>,
  { names }: Head,
  rows: readonly Row[],
  words: Words,
): ReadonlyMap<number, ColumnKind> {
  if ([...kinds.values()].includes('number')) return kinds
  const unnamed = new Set(rows.flatMap(({ cells }) => cells.flatMap(({ column }) => (names.has(column) ? [] : [column]))))
  const numbers = [...unnamed].find((column) => {
    const cells = rows.flatMap(({ cells }) => cells.filter((cell) => cell.column === column && cell.columnSpan === 1))
    return cells.length > 1 && cells.every(({ span }) => rowNumberOf(words(span)) !== null)
  })
  return numbers === undefined ? kinds : new Map(kinds).set(numbers, 'number')
}

/** How long the cells of a column are on average. */
function lengthIn(column: number, rows: readonly Row[], words: Words): number {
  const own = rows.flatMap(({ cells }) => cells.filter((cell) => cell.column === column && cell.columnSpan === 1))
  return mean(own, ({ span }) => words(span).length) ?? 0
}

function kindOf(kinds: ReadonlyMap<number, ColumnKind>, names: ReadonlyMap<number, string>, hasMarks: boolean): ReadTable['kind'] {
  const has = (...wanted: ColumnKind[]) => [...kinds.values()].some((kind) => wanted.includes(kind))
  if (has('indicator') && !has('task')) return 'indicators'
  if (has('catalogue') || (has('project') && !hasProjectTasks(kinds))) return 'catalogue'
  if (has('task') && (hasMarks || has('lead', 'responsible', 'support', 'guide') || has('deadline'))) return 'tasks'
  // A role beside an unknown column may give tasks.
  if (has('person')) return has('lead', 'responsible') && kinds.size < names.size ? 'unknown' : 'persons'
  return [...names.values()].some((name) => CATALOGUE_NAMES.test(name)) ? 'catalogue' : 'unknown'
}

/** 项目名称 建设地点 建设内容 总投资 责任单位: a list of projects gives tasks only if it says what to build and who is responsible. */
function hasProjectTasks(kinds: ReadonlyMap<number, ColumnKind>): boolean {
  const all = [...kinds.values()]
  const texts = all.filter((kind) => kind === 'task' || kind === 'content' || kind === 'period')
  return texts.length >= 2 && (all.includes('lead') || all.includes('responsible'))
}

const CATALOGUE_NAMES = /标准|金额|费|价格|等级|类别|名称|对象|条件|材料|比例|档次|人员/

/** Kind of a table without a header of known words: in a form, labels are next to empty cells. */
function kindWithoutHeader(rows: readonly Row[]): 'form' | 'unknown' {
  const cells = rows.flatMap((row) => row.cells.filter((cell) => cell.row === row.index))
  const empty = cells.filter(({ span }) => span.end <= span.start)
  return empty.length >= cells.length * 0.3 ? 'form' : 'unknown'
}

function firstRow(rows: readonly Row[], words: Words): string {
  return (rows[0]?.cells ?? [])
    .map((cell) => words(cell.span))
    .join(' ')
    .slice(0, 80)
}

/** Whether a table continues the previous page: its rows are numbered, or its column of departments contains names. */
function goesOn(rows: readonly Row[], { kinds }: Columns, words: Words): boolean {
  const number = [...kinds].find(([, kind]) => kind === 'number')?.[0]
  const first = rows.find((row) => row.cells.length > 1)
  if (!first) return false
  if (number === undefined) return true
  const cell = first.cells.find(({ column }) => column === number)
  return cell !== undefined && (words(cell.span) === '' || /^[0-9]{1,3}[.、]?$/.test(words(cell.span)))
}
