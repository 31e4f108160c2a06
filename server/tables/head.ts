import type { ColumnKind } from '../lexicon/columnHeaders.ts'
import { endsAsName } from '../lexicon/names.ts'
import type { Role } from '../lexicon/roles.ts'
import type { PlacedCell } from '../text/layout.ts'
import type { Span } from '../text/span.ts'
import { isRole } from './columnKinds.ts'
import { columnKindOf } from './headers.ts'
import { holdsMarks } from './markColumns.ts'
import type { Row, Words } from './taskRow.ts'

/** The header of a table. */
export interface Head {
  readonly kinds: ReadonlyMap<number, ColumnKind>
  readonly names: ReadonlyMap<number, string>
  /** Where the names are; of a divided header its second row. */
  readonly spans: ReadonlyMap<number, Span>
  /** The role of the first row of a divided header: 责任部门 above 党政办 and 应急办. */
  readonly role: Role | null
  /** Index of the first row after the header. */
  readonly end: number
}

/** Maximum number of rows above the header: the title of the table, its unit or date. */
const ABOVE_HEADER = 4

/** 填报单位：区住建局, 填报单位（盖章）：, 填报日期：, 单位：万元 */
const LABELLED = /^[（(]?\p{Script=Han}{2,8}(?:[（(]\p{Script=Han}{1,6}[）)])?[：:]/u
/** 2020年3月10日, 2023年2月, 2020.3.10, 截至2021年6月底 */
const DAY = /^(?:截[至止])?20\d{2}[年.\-/]\d{1,2}(?:月(?:\d{1,2}日|底)?|[.\-/]\d{1,2})?$/u
/** 第1页, 共3页 */
const PAGE = /^[第共]\d{1,3}页$/u
const isFact = (words: string): boolean => [LABELLED, DAY, PAGE].some((fact) => fact.test(words))

/** 制表单位：县委农办 | 2020年3月10日, 县水利局 | 2023年6月20日: who made the table and when. */
function saysWhoMadeIt(cells: readonly string[]): boolean {
  return cells.some(isFact) && cells.every((words) => isFact(words) || endsAsName(words))
}

/** The header: the first row with at least two known words, plus the second row of a header that splits its columns. */
export function headOf(rows: readonly Row[], words: Words): Head | null {
  for (let at = 0; at < Math.min(rows.length, ABOVE_HEADER); at += 1) {
    const row = rows[at] as Row
    const known = row.cells.filter((cell) => columnKindOf(words(cell.span)) !== null)
    const filled = row.cells.filter((cell) => words(cell.span) !== '' && !holdsMarks(cell.column, rows.slice(at + 1), words))
    if (known.length >= 2 && known.length >= filled.length * 0.4) return headAt(rows, at, words)
    if (saysWhoMadeIt(filled.map((cell) => words(cell.span)))) continue
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
  return { kinds, names, spans, role, end: at + (second ? 2 : 1) }
}

/** The cells of the second row of a header, if they all name departments above marks; empty otherwise. */
function namesOverMarks(second: Row | undefined, below: readonly Row[], words: Words): readonly PlacedCell[] {
  const own = second?.cells.filter((cell) => cell.row === second.index && words(cell.span) !== '') ?? []
  return own.length > 1 && own.every(({ column, span }) => endsAsName(words(span)) && holdsMarks(column, below, words)) ? own : []
}

/** The role of the header above names of departments. */
function roleAbove(first: Row | undefined, below: readonly PlacedCell[], words: Words): Role | null {
  const from = below[0]?.column ?? -1
  const above = first?.cells.findLast((cell) => cell.column <= from && words(cell.span) !== '')
  const kind = above === undefined ? null : columnKindOf(words(above.span))
  return isRole(kind) ? kind : null
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
  const kind = columnKindOf(name)
  return kind === 'deadline' || kind === 'period' || isRole(kind)
}

function sameAsAbove(first: Row, { column, span }: PlacedCell, words: Words): boolean {
  return first.cells.some((cell) => cell.column === column && words(cell.span) === words(span))
}

function dividesColumn(first: Row, { column }: PlacedCell): boolean {
  return first.cells.some((cell) => cell.columnSpan > 1 && cell.column <= column && column < cell.column + cell.columnSpan)
}
