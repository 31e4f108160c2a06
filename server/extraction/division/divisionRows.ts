import { DEPARTMENTS } from '../../reference/departments.ts'
import type { Measure } from '../../structure/outline.ts'
import type { Span } from '../../text/span.ts'
import { type Assigned, assignmentsIn } from '../departments/assignments.ts'
import { bracketsIn } from '../departments/brackets.ts'
import { groupingOf } from '../departments/groups.ts'
import type { Script } from '../departments/nameList.ts'
import { endsAsDepartment, isSurelyDepartment, mayBeName } from '../departments/ownNames.ts'
import type { TextIndex } from './alignment.ts'
import { rowsIn, type TableRow } from './tableRows.ts'

/** A row of a division-of-work table, split into its cells. */
export interface DivisionRow {
  readonly number: number
  readonly span: Span
  /** 一、统筹推进…: for a merged cell the last one printed. */
  readonly area: Span | null
  /** The task of the upstream document, with its number; null for a task set by the place itself. */
  readonly task: Span | null
  readonly ministries: readonly Span[]
  /** The measure that the row repeats, and its position in the row. */
  readonly measure: { readonly id: string; readonly span: Span } | null
  /** The departments that carry out the measure. */
  readonly departments: readonly Assigned[]
  /** Departments of the higher level whose help is requested; they are not assigned to the measure. */
  readonly help: readonly Assigned[]
}

const OPTIONS = { role: 'responsible', trusted: true } as const
const AREA = /^[一二三四五六七八九十]+、[^。]*?(?=\d+[.．、])/u
const TASK_NUMBER = /^\d+[.．、]/u

/** The rows of a table with the measures that they repeat; `index` contains the texts of the measures. */
export function divisionRowsIn(script: Script, table: Span, measures: readonly Measure[], index: TextIndex): readonly DivisionRow[] {
  let area: Span | null = null
  const known = new Set<string>()
  return rowsIn(script.plain, table).map((row) => {
    const parts = cellsOf(script, row, index, known)
    area = parts.area ?? area
    const measure = measures[parts.index ?? -1]
    for (const one of parts.departments) known.add(one.surface)
    return {
      number: row.number,
      span: row.span,
      area,
      task: parts.task,
      ministries: parts.ministries,
      measure: measure === undefined || parts.copy === null ? null : { id: measure.id, span: parts.copy },
      departments: parts.departments,
      help: parts.help,
    }
  })
}

interface Cells {
  readonly area: Span | null
  readonly task: Span | null
  readonly ministries: readonly Span[]
  readonly index: number | null
  readonly copy: Span | null
  readonly departments: readonly Assigned[]
  readonly help: readonly Assigned[]
}

function cellsOf(script: Script, row: TableRow, index: TextIndex, known: ReadonlySet<string>): Cells {
  const words = script.plain.slice(row.span.start, row.span.end)
  const areaLength = AREA.exec(words)?.[0].length ?? 0
  const from = row.span.start + areaLength
  const area = areaLength === 0 ? null : { start: row.span.start, end: from }
  const found = index.find(script.plain.slice(from, row.span.end))
  const copy = found === null ? null : { start: from + found.span.start, end: from + found.span.end }
  const upper = upperTask(script.plain, { start: from, end: copy?.start ?? row.span.end }, copy !== null)
  if (copy === null) return { ...upper, area, index: null, copy, departments: [], help: [] }
  const cell = departmentsCell(script.plain, { start: copy.end, end: row.span.end }, known)
  return {
    ...upper,
    area,
    index: found?.index ?? null,
    copy,
    departments: assignmentsIn(script, cell, OPTIONS),
    help: helpIn(script, { start: cell.end, end: row.span.end }),
  }
}

/** The upstream task up to its last full stop, and the ministries after it. */
function upperTask(plain: string, within: Span, joined: boolean): Pick<Cells, 'task' | 'ministries'> {
  const words = plain.slice(within.start, within.end)
  if (!TASK_NUMBER.test(words)) return { task: null, ministries: [] }
  const stop = joined ? words.lastIndexOf('。') + 1 : lastStopBeforeMinistry(words)
  const task = { start: within.start, end: within.start + (stop === 0 ? words.length : stop) }
  return { task, ministries: ministriesAt(plain, task.end, within.end) }
}

/** Without a measure as reference, the task ends at the full stop before a ministry. */
function lastStopBeforeMinistry(words: string): number {
  const stops = [...words.matchAll(/。/g)].map((match) => match.index + 1)
  return stops.findLast((stop) => ministryAt(words.slice(stop)) !== null) ?? 0
}

function ministriesAt(plain: string, start: number, end: number): readonly Span[] {
  const found: Span[] = []
  let at = start
  while (at < end) {
    const name = ministryAt(plain.slice(at, end))
    if (name === null) break
    found.push({ start: at, end: at + name.length })
    at += name.length
    if (!/[、，,;；]/.test(plain.charAt(at))) break
    at += 1
  }
  return found
}

/** 有关省级人民政府, 各国家级新区, 各省（区、市）. */
const GROUP_OF_PLACES =
  /^(?:各|有关|相关)(?:国家级新区|省级人民政府|省（区、市）(?:人民政府)?|省级政府|地方(?:人民政府)?|地区|有关部门|省(?:人民政府)?)/u
const MINISTRIES = DEPARTMENTS.national
  .flatMap((body) => [body.name, ...body.short, body.name.replace(/^国家/, '')])
  .concat(['环境部', '国家发改委', '人社部'])
  .filter((name) => name.length >= 3)
  .sort((one, other) => other.length - one.length)

function ministryAt(words: string): string | null {
  return GROUP_OF_PLACES.exec(words)?.[0] ?? MINISTRIES.find((name) => words.startsWith(name)) ?? null
}

/**
 * The cell of names after the copied measure. The next cell follows without a separator (区财政局推动滨铁3号线规划选址…), so the last name ends at a
 * known name, or at the shortest one with a department's ending.
 */
function departmentsCell(plain: string, within: Span, known: ReadonlySet<string>): Span {
  const words = plain.slice(within.start, within.end)
  let end = 0
  for (const match of words.matchAll(/[^、，,;；。（()）]+/g)) {
    const piece = match[0].trimEnd()
    const isLast = match.index + match[0].length >= words.length
    if (isWholeName(piece, isLast)) {
      end = match.index + piece.length
      continue
    }
    end = Math.max(end, match.index + nameLength(piece, known))
    break
  }
  return { start: within.start, end: within.start + end }
}

function isWholeName(piece: string, isLast: boolean): boolean {
  if (!mayBeName(piece) || piece.length > 14) return false
  return endsAsDepartment(piece) || groupingOf(piece) !== 'none' || isLast
}

function nameLength(piece: string, known: ReadonlySet<string>): number {
  const words = piece.slice(0, piece.search(/\d|$/))
  if (words.length < piece.length && isWholeName(words, false)) return words.length
  for (let length = Math.min(20, words.length); length >= 2; length -= 1) if (known.has(words.slice(0, length))) return length
  for (let length = 3; length <= Math.min(20, words.length); length += 1) {
    const name = words.slice(0, length)
    if (isSurelyDepartment(name) && !/^(?:会|员会|公室)/.test(words.slice(length))) return length
  }
  return 0
}

/** Names in brackets after the departments: (市发展改革委、市财政局). */
function helpIn(script: Script, within: Span): readonly Assigned[] {
  return bracketsIn(script.plain, within).flatMap(({ inner }) =>
    assignmentsIn(script, inner, { ...OPTIONS, role: 'support', trusted: false }),
  )
}
