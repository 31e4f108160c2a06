import { max, mean } from 'd3-array'
import { folded } from '../text/folded.ts'
import type { PlacedCell, PlacedTable } from '../text/layout.ts'
import type { Span } from '../text/span.ts'
import { type ColumnKind, columnKindOf } from './headers.ts'
import { groupRowOf } from './rowKinds.ts'

/** The role that a column gives to the departments in its cells. */
export type CellRole = 'lead' | 'responsible' | 'support' | 'guide'

/** One task of a table: the cells of its row, with merged cells and 同上 resolved. Spans refer to the text that contains the table. */
export interface TaskRow {
  readonly number: Span | null
  /** The text of the task: its cells that say what to do, from the first to the last. */
  readonly task: Span
  /** The shorter name of the task, if another cell says more: 改革举措 beside 主要内容. */
  readonly heading: Span | null
  /** Group rows and merged cells above it, outermost first. */
  readonly groups: readonly Span[]
  readonly departments: readonly { readonly role: CellRole; readonly span: Span }[]
  readonly deadlines: readonly Span[]
  /** Its cells below 一季度目标, 二季度目标 …: what is to be reached in each period. */
  readonly periods: readonly PeriodCell[]
}

/** A cell with what a task has to reach in a period, and the header that names the period. */
export interface PeriodCell {
  readonly span: Span
  readonly period: string
}

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

/** The columns of a task table, for its continuation on the next page. */
export interface Columns {
  readonly count: number
  readonly kinds: ReadonlyMap<number, ColumnKind>
  readonly names: ReadonlyMap<number, string>
  readonly groups: readonly Span[]
}

interface Row {
  readonly index: number
  readonly cells: readonly PlacedCell[]
}

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
  const kinds = withLongestTask(head.kinds, below, words)
  const kind = kindOf(kinds, head.names)
  if (kind !== 'tasks') return { table: { kind, header }, columns: null }
  const unread = [...head.names].filter(
    ([column, name]) => !kinds.has(column) && (NAMES_DEPARTMENTS.test(name) || lengthIn(column, below, words) >= LEAST_OF_TASK),
  )
  const named = { header, unread: unread.map(([, name]) => name) }
  return taskTable(below, { count, kinds, names: head.names, groups: [] }, words, named)
}

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

type Words = (span: Span) => string

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
    const filled = row.cells.filter((cell) => words(cell.span) !== '')
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
  const head = { kinds, names, end: at + (second ? 2 : 1) }
  return { ...head, kinds: withPlainTask(withProject(head)) }
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

/** How long the cells of a column are on average. */
function lengthIn(column: number, rows: readonly Row[], words: Words): number {
  const own = rows.flatMap(({ cells }) => cells.filter((cell) => cell.column === column && cell.columnSpan === 1))
  return mean(own, ({ span }) => words(span).length) ?? 0
}

function kindOf(kinds: ReadonlyMap<number, ColumnKind>, names: ReadonlyMap<number, string>): ReadTable['kind'] {
  const has = (...wanted: ColumnKind[]) => [...kinds.values()].some((kind) => wanted.includes(kind))
  if (has('indicator') && !has('task')) return 'indicators'
  if (has('catalogue') || (has('project') && !hasProjectTasks(kinds))) return 'catalogue'
  if (has('task') && (has('lead', 'responsible', 'support', 'guide') || has('deadline'))) return 'tasks'
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

/** `—`, `/`, 无: no department, no deadline. */
const NOBODY = /^(?:[-—–―/\\·.。*＊]+|无|暂无|不涉及)$/
/** 合计, 小计（3项）: a row of totals, not a task. */
const SUM = /^(?:合计|小计|总计|共计|累计)(?:[（(：:].*)?$/
const DIGITS = /^[0-9]{1,3}[.、]?$/
const ORDINAL = /^[（(]?[一二三四五六七八九十]{1,3}[）)]?[、.]?$/
const SAME_AS_ABOVE = /^(?:同上|″|〃|"|”)$/

/** Reads the rows below a header in order, carrying group rows and 同上 forward. */
class RowReader {
  readonly tasks: TaskRow[] = []
  groups: readonly Span[]
  private readonly columns: Columns
  private readonly words: Words
  /** Whether some rows are numbered with digits, so that a row numbered 一 may be a group of them. */
  private readonly hasDigits: boolean
  private readonly above = new Map<number, Span>()

  constructor(columns: Columns, words: Words, rows: readonly Row[]) {
    this.columns = columns
    this.words = words
    this.hasDigits = rows.some((row) => DIGITS.test(this.numberIn(row)))
    this.groups = columns.groups
  }

  read(row: Row): void {
    if (this.isHeaderAgain(row) || this.isSum(row)) return
    const group = this.groupOf(row)
    if (group !== null) this.groups = [...this.groups.filter((one) => levelOf(this.words(one)) < levelOf(this.words(group))), group]
    else this.readCells(this.filledCells(row), row)
  }

  private isHeaderAgain(row: Row): boolean {
    const own = row.cells.filter((cell) => this.words(cell.span) !== '')
    return own.length >= 2 && own.every((cell) => columnKindOf(this.words(cell.span)) === this.columns.kinds.get(cell.column))
  }

  private numberIn({ cells }: Row): string {
    const number = cells.find(({ column }) => this.columns.kinds.get(column) === 'number')
    return number === undefined ? '' : this.words(number.span)
  }

  /** `一` and `产业发展` in their columns, the others empty, above rows numbered with digits. */
  private isNumberedGroup(number: PlacedCell, name: PlacedCell): boolean {
    const [first, second] = [number, name].map(({ column }) => this.columns.kinds.get(column))
    const isText = second === 'task' || second === 'content' || second === 'group'
    return this.hasDigits && first === 'number' && isText && ORDINAL.test(this.words(number.span)) && !/[。；]/.test(this.words(name.span))
  }

  private isSum({ cells }: Row): boolean {
    const first = cells.find((cell) => this.words(cell.span) !== '')
    return first !== undefined && SUM.test(this.words(first.span))
  }

  /** A group row: one cell over all columns, or one filled cell that starts like a group heading. */
  private groupOf({ cells }: Row): Span | null {
    const filled = cells.filter((cell) => this.words(cell.span) !== '')
    const [only, name] = filled
    if (only && name && filled.length === 2 && this.isNumberedGroup(only, name)) return name.span
    if (!only || filled.length > 1) return null
    const words = this.words(only.span)
    const whole = only.columnSpan >= this.columns.count && only.rowSpan === 1
    return (whole && words.length <= 60 && !/^注[：:]/.test(words)) || groupRowOf(words) ? only.span : null
  }

  /** If the task cell is merged from above, the row adds its departments to the previous task. */
  private readCells(cells: readonly ReadCell[], row: Row): void {
    const of = (...kinds: ColumnKind[]) => cells.filter(({ kind }) => kinds.includes(kind))
    const said = { departments: this.departmentsIn(cells), deadlines: this.deadlinesIn(cells) }
    const main = mainCells(of('task', 'content'), row)
    const periods = of('period').filter(({ span }) => !NOBODY.test(this.words(span)))
    const whole = [...main, ...touching(main.at(-1), of('period'))]
    const first = whole[0]
    const last = whole.at(-1)
    const before = this.tasks.at(-1)
    if (first && last) {
      const around = of('task', 'content', 'group').filter((one) => !main.includes(one) && one.cell.rowSpan > 1)
      this.tasks.push({
        ...said,
        number: of('number')[0]?.span ?? null,
        task: { start: first.span.start, end: last.span.end },
        heading: headingOf(of('task', 'content'), whole, around),
        periods: periods.map(({ cell, span }) => ({ span, period: this.columns.names.get(cell.column) ?? '' })),
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

/** A filled cell with the kind of its column; for 同上 the span that it repeats. */
interface ReadCell {
  readonly cell: PlacedCell
  readonly kind: ColumnKind
  readonly span: Span
}

/** The adjacent cells that contain the task of this row. Of several separate groups the last one is used. */
function mainCells(cells: readonly ReadCell[], row: Row): readonly ReadCell[] {
  const own = cells.filter(({ cell }) => cell.row === row.index)
  const single = own.filter(({ cell }) => cell.rowSpan === 1)
  const main = single.length > 0 ? single : own
  return main.every((one, index) => index === 0 || touches(main[index - 1], one)) ? main : main.slice(-1)
}

/** The cells that follow one another directly behind a cell. */
function touching(last: ReadCell | undefined, cells: readonly ReadCell[]): readonly ReadCell[] {
  const [next, ...rest] = cells
  return next !== undefined && touches(last, next) ? [next, ...touching(next, rest)] : []
}

function touches(one: ReadCell | undefined, next: ReadCell): boolean {
  return one !== undefined && one.cell.column + one.cell.columnSpan === next.cell.column && one.span.end <= next.span.start
}

/** The shorter name of the task: its first cell, if another one follows, either in this row or in the rows above. */
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

/** 一、 is above （一）, which is above 1. and unmarked rows. */
function levelOf(words: string): number {
  if (/^第/.test(words)) return 0
  if (/^[一二三四五六七八九十]{1,3}[、．.]/.test(words)) return 1
  return /^[（(][一二三四五六七八九十]/.test(words) ? 2 : 3
}
