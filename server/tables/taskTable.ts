import { mean } from 'd3-array'
import { folded } from '../text/folded.ts'
import type { PlacedCell, PlacedTable } from '../text/layout.ts'
import type { Span } from '../text/span.ts'
import { type ColumnKind, columnKindOf } from './headers.ts'
import { groupRowOf } from './rowKinds.ts'

/** A role that a column gives to the departments in its cells. */
export type CellRole = 'lead' | 'responsible' | 'support' | 'guide'

/** One task of a table: the cells of its row, merged cells and 同上 resolved. Spans are those of the text that the table lies in. */
export interface TaskRow {
  readonly number: Span | null
  /** The words of the task: its own cells that say what is to be done, from the first to the last. */
  readonly task: Span
  /** The shorter name of the task, where another cell says more: 改革举措 beside 主要内容. */
  readonly heading: Span | null
  /** Group rows and merged cells above it, outermost first. */
  readonly groups: readonly Span[]
  readonly departments: readonly { readonly role: CellRole; readonly span: Span }[]
  readonly deadlines: readonly Span[]
}

/** What a table is. Only a task table gives measures; what was not understood is shown with its header. */
export type ReadTable =
  | { readonly kind: 'tasks'; readonly rows: readonly TaskRow[]; readonly header: string }
  | { readonly kind: 'indicators' | 'persons' | 'catalogue' | 'form' | 'unknown'; readonly header: string }

/** The columns of a task table, to be carried on to its next page. */
export interface Columns {
  readonly count: number
  readonly kinds: ReadonlyMap<number, ColumnKind>
  readonly groups: readonly Span[]
}

interface Row {
  readonly index: number
  readonly cells: readonly PlacedCell[]
}

/** Reads a table of a text; `before` are the columns of the table that it may go on from. */
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
    return taskTable(rows, before, words, '')
  }
  const header = [...head.names.values()].join(' ')
  const below = rows.slice(head.end)
  const kinds = withLongestTask(head.kinds, below, words)
  const kind = kindOf(kinds, head.names)
  if (kind !== 'tasks') return { table: { kind, header }, columns: null }
  return taskTable(below, { count, kinds, groups: [] }, words, header)
}

function taskTable(rows: readonly Row[], columns: Columns, words: Words, header: string): { table: ReadTable; columns: Columns } {
  const reader = new RowReader(columns, words)
  for (const row of rows) reader.read(row)
  return { table: { kind: 'tasks', rows: reader.tasks, header }, columns: { ...columns, groups: reader.groups } }
}

type Words = (span: Span) => string

/** The words of a span, folded, without blanks. */
function bare(text: string, { start, end }: Span): string {
  return folded(text.slice(start, end)).replaceAll(/\s+/g, '')
}

/** The rows, each with all cells that reach into it, those merged from above included. */
function rowsOf({ cells }: PlacedTable): readonly Row[] {
  const rows = new Map<number, PlacedCell[]>()
  for (const cell of cells)
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) rows.set(row, [...(rows.get(row) ?? []), cell])
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([index, own]) => ({ index, cells: own.sort((a, b) => a.column - b.column) }))
    .filter((row) => row.cells.some((cell) => cell.row === row.index && cell.span.end > cell.span.start))
}

function columnCount({ cells }: PlacedTable): number {
  return Math.max(0, ...cells.map(({ column, columnSpan }) => column + columnSpan))
}

interface Head {
  readonly kinds: ReadonlyMap<number, ColumnKind>
  readonly names: ReadonlyMap<number, string>
  /** Index of the first row below the header. */
  readonly end: number
}

/** Rows that may stand above the header: the title of the table, its unit or date. */
const ABOVE_HEADER = 4

/** The header: the first row of which two cells or more are known words, with the second row of a header that divides its columns. */
function headOf(rows: readonly Row[], words: Words): Head | null {
  for (let at = 0; at < Math.min(rows.length, ABOVE_HEADER); at += 1) {
    const row = rows[at] as Row
    const known = row.cells.filter((cell) => columnKindOf(words(cell.span)) !== null)
    const filled = row.cells.filter((cell) => words(cell.span) !== '')
    if (known.length >= 2 && known.length >= filled.length * 0.4) return headAt(rows, at, words)
    if (filled.length > 1 && isWholeRow(row)) return headOfTwo(rows, at, words)
  }
  return null
}

/** 责任分工 over 牵头单位 and 配合单位: only the second row says what the columns are. */
function headOfTwo(rows: readonly Row[], at: number, words: Words): Head | null {
  const below = rows[at + 1]
  const known = below?.cells.filter((cell) => columnKindOf(words(cell.span)) !== null) ?? []
  return below && known.length >= 2 ? headAt(rows, at, words) : null
}

function isWholeRow({ cells }: Row): boolean {
  return cells.every(({ span }) => span.end - span.start < 40)
}

function headAt(rows: readonly Row[], at: number, words: Words): Head {
  const second = isSecondOfHeader(rows[at], rows[at + 1], words) ? rows[at + 1] : undefined
  const names = new Map<number, string>()
  const kinds = new Map<number, ColumnKind>()
  for (const { column, columnSpan, span } of [...(rows[at]?.cells ?? []), ...(second?.cells ?? [])]) {
    const name = words(span)
    if (name === '') continue
    for (let next = column; next < column + columnSpan; next += 1) {
      const kind = columnKindOf(name)
      names.set(next, names.get(next) === undefined || names.get(next) === name ? name : `${names.get(next)}${name}`)
      if (kind !== null) kinds.set(next, kind)
    }
  }
  return { kinds: withPlainTask(kinds), names, end: at + (second ? 2 : 1) }
}

/** The second row of a header has known words only, and no more cells than those that the first left open. */
function isSecondOfHeader(first: Row | undefined, second: Row | undefined, words: Words): boolean {
  if (!first || !second) return false
  const own = second.cells.filter((cell) => cell.row === second.index && words(cell.span) !== '')
  if (own.length === 0 || first.cells.every((cell) => cell.columnSpan === 1 && cell.rowSpan === 1)) {
    return own.length > 0 && own.every((cell) => isRoleHeader(words(cell.span)) && !sameAsAbove(first, cell, words))
  }
  return own.every((cell) => columnKindOf(words(cell.span)) !== null || (words(cell.span).length <= 8 && dividesColumn(first, cell)))
}

function isRoleHeader(name: string): boolean {
  return ['lead', 'responsible', 'support', 'guide', 'deadline'].includes(columnKindOf(name) ?? '')
}

function sameAsAbove(first: Row, { column, span }: PlacedCell, words: Words): boolean {
  return first.cells.some((cell) => cell.column === column && words(cell.span) === words(span))
}

function dividesColumn(first: Row, { column }: PlacedCell): boolean {
  return first.cells.some((cell) => cell.columnSpan > 1 && cell.column <= column && column < cell.column + cell.columnSpan)
}

/** Where no column is the task's, that of the contents is: 序号, 工作内容, 责任单位. */
function withPlainTask(kinds: ReadonlyMap<number, ColumnKind>): ReadonlyMap<number, ColumnKind> {
  if ([...kinds.values()].includes('task')) return kinds
  const content = [...kinds].find(([, kind]) => kind === 'content')
  return content ? new Map(kinds).set(content[0], 'task') : kinds
}

/** A sentence, more or less; names of things are shorter. */
const LEAST_OF_TASK = 12

/** Where departments have a column, and none that is known holds their tasks, the unknown column with the longest cells does. */
function withLongestTask(kinds: ReadonlyMap<number, ColumnKind>, rows: readonly Row[], words: Words): ReadonlyMap<number, ColumnKind> {
  const known = [...kinds.values()]
  if (!known.includes('lead') && !known.includes('responsible')) return kinds
  if (known.some((kind) => ['task', 'content', 'indicator', 'catalogue'].includes(kind))) return kinds
  const lengths = new Map<number, number[]>()
  for (const { cells } of rows)
    for (const { column, columnSpan, span } of cells)
      if (columnSpan === 1 && !kinds.has(column)) lengths.set(column, [...(lengths.get(column) ?? []), words(span).length])
  const [longest] = [...lengths].map(([column, all]) => [column, mean(all) ?? 0] as const).sort(([, one], [, other]) => other - one)
  return longest && longest[1] >= LEAST_OF_TASK ? new Map(kinds).set(longest[0], 'task') : kinds
}

function kindOf(kinds: ReadonlyMap<number, ColumnKind>, names: ReadonlyMap<number, string>): ReadTable['kind'] {
  const has = (...wanted: ColumnKind[]) => [...kinds.values()].some((kind) => wanted.includes(kind))
  if (has('indicator') && !has('task')) return 'indicators'
  if (has('catalogue')) return 'catalogue'
  if (has('task') && (has('lead', 'responsible', 'support', 'guide') || has('deadline'))) return 'tasks'
  if (has('person')) return 'persons'
  return [...names.values()].some((name) => CATALOGUE_NAMES.test(name)) ? 'catalogue' : 'unknown'
}

const CATALOGUE_NAMES = /标准|金额|费|价格|等级|类别|名称|对象|条件|材料|比例|档次|人员/

/** A table without a header that has known words: a form has its labels beside empty cells. */
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

/** A table goes on over the page where its rows are numbered, or its column of departments holds names. */
function goesOn(rows: readonly Row[], { kinds }: Columns, words: Words): boolean {
  const number = [...kinds].find(([, kind]) => kind === 'number')?.[0]
  const first = rows.find((row) => row.cells.length > 1)
  if (!first) return false
  if (number === undefined) return true
  const cell = first.cells.find(({ column }) => column === number)
  return cell !== undefined && (words(cell.span) === '' || /^[0-9]{1,3}[.、]?$/.test(words(cell.span)))
}

/** `—`, `/`, 无: nobody, no day. */
const NOBODY = /^(?:[-—–―/\\·.。*＊]+|无|暂无|不涉及)$/
const SAME_AS_ABOVE = /^(?:同上|″|〃|"|”)$/

/** Reads the rows below a header one by one and carries group rows and 同上 on. */
class RowReader {
  readonly tasks: TaskRow[] = []
  groups: readonly Span[]
  private readonly columns: Columns
  private readonly words: Words
  private readonly above = new Map<number, Span>()

  constructor(columns: Columns, words: Words) {
    this.columns = columns
    this.words = words
    this.groups = columns.groups
  }

  read(row: Row): void {
    if (this.isHeaderAgain(row)) return
    const group = this.groupOf(row)
    if (group !== null) this.groups = [...this.groups.filter((one) => levelOf(this.words(one)) < levelOf(this.words(group))), group]
    else this.readCells(this.filledCells(row), row)
  }

  private isHeaderAgain(row: Row): boolean {
    const own = row.cells.filter((cell) => this.words(cell.span) !== '')
    return own.length >= 2 && own.every((cell) => columnKindOf(this.words(cell.span)) === this.columns.kinds.get(cell.column))
  }

  /** A row of one cell over all columns, or of one filled cell that opens as a group does. */
  private groupOf({ cells }: Row): Span | null {
    const filled = cells.filter((cell) => this.words(cell.span) !== '')
    const [only] = filled
    if (!only || filled.length > 1) return null
    const words = this.words(only.span)
    const whole = only.columnSpan >= this.columns.count && only.rowSpan === 1
    return (whole && words.length <= 60 && !/^注[：:]/.test(words)) || groupRowOf(words) ? only.span : null
  }

  /** A row whose task is merged from above adds its departments to the task before it. */
  private readCells(cells: readonly ReadCell[], row: Row): void {
    const of = (...kinds: ColumnKind[]) => cells.filter(({ kind }) => kinds.includes(kind))
    const said = { departments: this.departmentsIn(cells), deadlines: this.deadlinesIn(cells) }
    const main = mainCells(of('task', 'content'), row)
    const first = main[0]
    const last = main.at(-1)
    const before = this.tasks.at(-1)
    if (first && last) {
      const around = of('task', 'content', 'group').filter((one) => !main.includes(one) && one.cell.rowSpan > 1)
      this.tasks.push({
        ...said,
        number: of('number')[0]?.span ?? null,
        task: { start: first.span.start, end: last.span.end },
        heading: headingOf(of('task', 'content'), main, around),
        groups: [...this.groups, ...around.map(({ span }) => span)],
      })
    } else if (before && of('task', 'content').length > 0) this.tasks[this.tasks.length - 1] = withMore(before, said)
  }

  private departmentsIn(cells: readonly ReadCell[]): TaskRow['departments'] {
    return cells.flatMap(({ kind, span }) => (isRole(kind) && !NOBODY.test(this.words(span)) ? [{ role: kind, span }] : []))
  }

  private deadlinesIn(cells: readonly ReadCell[]): readonly Span[] {
    return cells.flatMap(({ kind, span }) => (kind === 'deadline' && !NOBODY.test(this.words(span)) ? [span] : []))
  }

  /** The filled cells of a row with the kind of their column; for 同上 the cell above. */
  private filledCells(row: Row): readonly ReadCell[] {
    return row.cells.flatMap((cell) => {
      const kind = this.columns.kinds.get(cell.column)
      const words = this.words(cell.span)
      if (kind === undefined || words === '') return []
      const same = SAME_AS_ABOVE.test(words) ? this.above.get(cell.column) : undefined
      const span = same ?? cell.span
      this.above.set(cell.column, span)
      return [{ cell, kind, span }]
    })
  }
}

/** A filled cell with the kind of its column; of 同上 the span of what it repeats. */
interface ReadCell {
  readonly cell: PlacedCell
  readonly kind: ColumnKind
  readonly span: Span
}

/** The cells that say what this row alone asks for: side by side, with nothing else between them. Of several apart the last says most. */
function mainCells(cells: readonly ReadCell[], row: Row): readonly ReadCell[] {
  const own = cells.filter(({ cell }) => cell.row === row.index)
  const single = own.filter(({ cell }) => cell.rowSpan === 1)
  const main = single.length > 0 ? single : own
  return main.every((one, index) => index === 0 || touches(main[index - 1], one)) ? main : main.slice(-1)
}

function touches(one: ReadCell | undefined, next: ReadCell): boolean {
  return one !== undefined && one.cell.column + one.cell.columnSpan === next.cell.column && one.span.end <= next.span.start
}

/** The shorter name of the task: its first cell where another one follows, be it apart or in the rows above. */
function headingOf(cells: readonly ReadCell[], main: readonly ReadCell[], around: readonly ReadCell[]): Span | null {
  const first = cells.find((one) => !around.includes(one))
  return first && (main.length > 1 || !main.includes(first)) ? first.span : null
}

function withMore(task: TaskRow, { departments, deadlines }: Pick<TaskRow, 'departments' | 'deadlines'>): TaskRow {
  const isNew = (known: readonly Span[]) => (span: Span) => known.every(({ start }) => start !== span.start)
  const added = departments.filter(({ span }) => isNew(task.departments.map((one) => one.span))(span))
  return {
    ...task,
    departments: [...task.departments, ...added],
    deadlines: [...task.deadlines, ...deadlines.filter(isNew(task.deadlines))],
  }
}

function isRole(kind: ColumnKind): kind is CellRole {
  return kind === 'lead' || kind === 'responsible' || kind === 'support' || kind === 'guide'
}

/** 一、 is above （一）, which is above 1. and what has no mark. */
function levelOf(words: string): number {
  if (/^第/.test(words)) return 0
  if (/^[一二三四五六七八九十]{1,3}[、．.]/.test(words)) return 1
  return /^[（(][一二三四五六七八九十]/.test(words) ? 2 : 3
}
