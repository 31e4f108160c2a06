import { range } from 'd3-array'
import type { ColumnKind } from '../lexicon/columnHeaders.ts'
import { oneOf } from '../lexicon/pattern.ts'
import { AS_ABOVE, LABEL_NOUNS } from '../lexicon/roleWords.ts'
import type { PlacedCell } from '../text/layout.ts'
import type { Span } from '../text/span.ts'
import { isAim, isSum, unitBehind, unitColumn } from './aimColumns.ts'
import { isRole, isTask } from './columnKinds.ts'
import { columnKindOf, leadsAndSupports } from './headers.ts'
import type { RepeatedCells } from './repeatedCells.ts'
import { groupRowOf, isDigits, isOrdinal } from './rowKinds.ts'
import type { Columns, Row, TaskRow, Words } from './taskRow.ts'

/** `—`, `/`, 无: no department, no deadline. */
const NOBODY = /^(?:[-—–―/\\·.。*＊]+|无|暂无|不涉及)$/
/** 责任单位及责任人, 牵头部门/负责人 */
const NAMES_PERSONS = new RegExp(`${oneOf(LABEL_NOUNS)}.*(?:责任人员?|负责人|联系人|领导|人员)$`)
/** 注：, 市教育局, 说明; not 任务三, 3-1 */
const COUNTS_NOTHING = /^(?!.*[一二三四五六七八九十])\p{Script=Han}{1,8}[：:]?$/u
const SAME_AS_ABOVE = new RegExp(`^(?:${AS_ABOVE}|″|〃|"|”)$`)

/** How a table shows which of its cells belong together. */
interface TableForm {
  readonly repeated: RepeatedCells
  /** Whether the cells of a row are one text. */
  readonly inBlocks: boolean
}

/** Reads the rows below a header in order, carrying group rows and 同上 forward. */
export class RowReader {
  readonly tasks: TaskRow[] = []
  groups: readonly Span[]
  private readonly columns: Columns
  private readonly words: Words
  /** Whether some rows are numbered with digits, so that a row numbered 一 may be a group of them. */
  private readonly hasDigits: boolean
  /** The first column that says what to do. */
  private readonly task: number
  /** For each column the last filled cell, and the groups of its row. */
  private readonly above = new Map<number, { readonly span: Span; readonly groups: readonly Span[] }>()
  /** Whether the table cannot say, or does not say, which cells are merged. */
  private readonly isEven: boolean
  private readonly repeated: RepeatedCells
  private readonly inBlocks: boolean
  /** Whether cells of the first column of text hold for several rows, so that its other cells name groups of one row. */
  private readonly hasGroups: boolean

  constructor(columns: Columns, words: Words, rows: readonly Row[], { repeated, inBlocks }: TableForm) {
    this.columns = columns
    this.repeated = repeated
    this.inBlocks = inBlocks
    this.words = words
    this.isEven = rows.every(({ cells }) => cells.every(({ rowSpan }) => rowSpan === 1))
    this.hasDigits = rows.some((row) => isDigits(this.numberIn(row)))
    this.task = Math.min(...[...columns.kinds].flatMap(([column, kind]) => (isTask(kind) ? [column] : [])))
    this.hasGroups = rows.some(({ cells }) => cells.some((cell) => cell.column === this.task && holdsForRows(cell, repeated)))
    this.groups = columns.groups
  }

  read(row: Row): void {
    if (this.isHeaderAgain(row) || this.isBelowRows(row)) return
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

  /** `注：⇥以市教育局报送为准`: words in the column of numbers that count nothing, among rows numbered with digits, and that are no group. */
  private isBelowRows(row: Row): boolean {
    return this.hasDigits && COUNTS_NOTHING.test(this.numberIn(row)) && this.groupOf(row) === null
  }

  /** `一` and `产业发展` in their columns, the others empty, above rows numbered with digits. */
  private isNumberedGroup(number: PlacedCell, name: PlacedCell): boolean {
    const [first, second] = [number, name].map(({ column }) => this.columns.kinds.get(column))
    const isText = isTask(second) || second === 'group'
    return this.hasDigits && first === 'number' && isText && isOrdinal(this.words(number.span)) && !/[。；]/.test(this.words(name.span))
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
    const said = { departments: [...this.departmentsIn(cells), ...this.markedIn(row)], deadlines: this.deadlinesIn(cells) }
    const isMerged = ({ cell }: ReadCell) => this.isGroup(cell) || holdsForRows(cell, this.repeated)
    const main = mainCells(of('task', 'content'), { row, isMerged }, this.gapsIn(row))
    const whole = [...main, ...touching(main.at(-1), of('period'))]
    const first = whole[0]
    const last = whole.at(-1)
    const before = this.tasks.at(-1)
    if (first && last) {
      const around = of('task', 'content', 'group').filter(
        (one) => !main.includes(one) && (one.kind === 'group' || isMerged(one) || isApart(one, main)),
      )
      this.tasks.push({
        ...said,
        number: of('number')[0]?.span ?? null,
        task: { start: first.span.start, end: last.span.end },
        heading: headingOf(of('task', 'content'), whole, around),
        aims: [...this.aimsIn(of('period', 'figure'), row), ...this.sumsIn(of('project'))],
        groups: [...this.groups, ...around.map(({ span }) => span)],
      })
    } else if (before && of('task', 'content').length > 0) this.tasks[this.tasks.length - 1] = withMore(before, said)
  }

  private isGroup({ column }: PlacedCell): boolean {
    return this.hasGroups && column === this.task
  }

  /** Columns between the cells of a task: those that say what to do but are empty, and all others where the cells are one text. */
  private gapsIn({ cells }: Row): ReadonlySet<number> {
    if (this.inBlocks) return new Set(cells.map(({ column }) => column))
    const empty = cells.filter(({ column, span }) => isTask(this.columns.kinds.get(column)) && this.words(span) === '')
    return new Set(empty.map(({ column }) => column))
  }

  private departmentsIn(cells: readonly ReadCell[]): TaskRow['departments'] {
    return cells.flatMap(({ cell, kind, span }) => {
      if (!isRole(kind) || NOBODY.test(this.words(span))) return []
      const header = this.columns.names.get(cell.column) ?? ''
      return [{ role: kind, span, isParted: leadsAndSupports(header), hasPersons: NAMES_PERSONS.test(header) }]
    })
  }

  /** The departments in the header above the marks of the row. */
  private markedIn({ cells }: Row): TaskRow['departments'] {
    return cells.flatMap(({ column, span }) => {
      const marked = this.columns.marks.get(column)
      const role = marked?.roles.get(this.words(span))
      return marked && role ? [{ role, span: marked.name, isParted: false, hasPersons: false }] : []
    })
  }

  private deadlinesIn(cells: readonly ReadCell[]): readonly Span[] {
    return cells.flatMap(({ kind, span }) => (kind === 'deadline' && !NOBODY.test(this.words(span)) ? [span] : []))
  }

  private aimsIn(cells: readonly ReadCell[], row: Row): TaskRow['aims'] {
    const { kinds, names } = this.columns
    const unit = row.cells.find(({ column }) => column === unitColumn(kinds, names))
    return cells.flatMap(({ cell, span }) => {
      const header = names.get(cell.column) ?? ''
      if (NOBODY.test(this.words(span)) || !isAim(header)) return []
      return [{ span, header, unit: (unit && this.words(unit.span)) || unitBehind(header) }]
    })
  }

  /** The sums of a project: 15600 below 总投资（万元）. */
  private sumsIn(cells: readonly ReadCell[]): TaskRow['aims'] {
    return cells.flatMap(({ cell, span }) => {
      const header = this.columns.names.get(cell.column) ?? ''
      return isSum(header) ? [{ span, header, unit: unitBehind(header) }] : []
    })
  }

  /** The filled cells of a row with the kind of their column; for 同上, and for an empty cell that was merged, the cell above. */
  private filledCells(row: Row): readonly ReadCell[] {
    return row.cells.flatMap((cell) => {
      const kind = this.columns.kinds.get(cell.column)
      const words = this.words(cell.span)
      if (kind === undefined) return []
      const isSame = SAME_AS_ABOVE.test(words) || (words === '' && this.wasMerged(cell, row))
      const span = this.repeated.filledBy.get(cell)?.span ?? (isSame ? this.above.get(cell.column)?.span : undefined) ?? cell.span
      if (span.end <= span.start) return []
      this.above.set(cell.column, { span, groups: this.groups })
      return [{ cell, kind, span }]
    })
  }

  /**
   * Whether an empty cell of departments was merged with the one above, in the same group: left of the task, or if it names who leads and
   * others of its row support, which nobody does without a leader. Tabs, bars and commas lose what was merged.
   */
  private wasMerged({ column }: PlacedCell, { cells }: Row): boolean {
    const kind = this.columns.kinds.get(column)
    if (!isRole(kind) || this.above.get(column)?.groups !== this.groups) return false
    const isSupported = cells.some(
      (cell) => this.columns.kinds.get(cell.column) === 'support' && !NOBODY.test(this.words(cell.span)) && this.words(cell.span) !== '',
    )
    return column < this.task || (kind === 'lead' && this.isEven && isSupported)
  }
}

/** A filled cell with the kind of its column; for 同上 the span that it repeats. */
interface ReadCell {
  readonly cell: PlacedCell
  readonly kind: ColumnKind
  readonly span: Span
}

/** A row, and which of its cells hold for other rows, too. */
interface OwnRow {
  readonly row: Row
  readonly isMerged: (one: ReadCell) => boolean
}

/** The adjacent cells that contain the task of this row, with only gaps between them; the last group if there are several. */
function mainCells(cells: readonly ReadCell[], { row, isMerged }: OwnRow, gaps: ReadonlySet<number>): readonly ReadCell[] {
  const own = cells.filter(({ cell }) => cell.row === row.index)
  const single = own.filter((one) => !isMerged(one))
  const main = single.length > 0 ? single : own
  return main.every((one, index) => index === 0 || touches(main[index - 1], one, gaps)) ? main : main.slice(-1)
}

/** The cells directly after a cell, without a gap. */
function touching(last: ReadCell | undefined, cells: readonly ReadCell[]): readonly ReadCell[] {
  const [next, ...rest] = cells
  return next !== undefined && touches(last, next) ? [next, ...touching(next, rest)] : []
}

/** 强化公开 | 1 | 公布目录。: the name of a task left of another column is a separate group. */
function isApart({ cell, kind }: ReadCell, [first]: readonly ReadCell[]): boolean {
  return kind !== 'group' && first !== undefined && cell.column + cell.columnSpan < first.cell.column
}

function touches(one: ReadCell | undefined, next: ReadCell, gaps: ReadonlySet<number> = new Set()): boolean {
  if (one === undefined || one.span.end > next.span.start) return false
  const end = one.cell.column + one.cell.columnSpan
  return end <= next.cell.column && range(end, next.cell.column).every((column) => gaps.has(column))
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

const holdsForRows = (cell: PlacedCell, repeated: RepeatedCells): boolean => cell.rowSpan > 1 || repeated.cells.has(cell)

/** 一、 is above （一）, which is above 1. and unmarked rows. */
function levelOf(words: string): number {
  if (/^第/.test(words)) return 0
  if (/^[一二三四五六七八九十]{1,3}[、．.]/.test(words)) return 1
  return /^[（(][一二三四五六七八九十]/.test(words) ? 2 : 3
}
