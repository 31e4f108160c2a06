import type { ColumnKind } from '../../lexicon/columnHeaders.ts'
import { folded } from '../../text/folded.ts'
import type { Span } from '../../text/span.ts'
import { isRole, isTask } from '../columnKinds.ts'
import { MOST_COLUMNS } from '../columnNames.ts'
import { DUTIES, PLAIN_DEPARTMENTS } from '../dutyColumns.ts'
import { columnKindOf, listedKindOf } from '../headers.ts'
import type { PastedTables } from '../pasted.ts'
import { groupRowOf, plainGroupOf, rowNumberOf } from '../rowKinds.ts'
import { type LineCell, mergedRows } from './mergedRows.ts'
import { cellsOfRow, hasCellEach, mayBe } from './rowCells.ts'
import { linesOf, rowsAndGroups, type TextLine, tableOf, trimmed } from './rows.ts'
import { isWholeCell } from './shapes.ts'

/**
 * `序号` / `工作任务` / `牵头单位` / `1` / `新增…` / `市教育局`: a table copied with each cell on a separate line. Its header is a run of column names, the
 * first of them 序号. A row starts with the next number, and its lines are its cells. If no column numbers the rows, each row has one line
 * for each column.
 */
export const cellLines: PastedTables = (text) => {
  const lines = linesOf(text)
    .map(withoutRule)
    .filter(({ words }) => words.trim() !== '')
  const found: (readonly (readonly (Span | null)[])[])[] = []
  for (let index = 0; index < lines.length; ) {
    const { kinds: header, cells: names } = headerAt(lines, index)
    const below = index + names.flat().length
    const { rows, unnamed } = header.length === 0 ? NO_ROWS : rowsOf(lines, below, header)
    if (rows.length === 0) {
      index += 1
      continue
    }
    const all = [unnamed === null ? names : [...names.slice(0, unnamed), [], ...names.slice(unnamed)], ...rows]
    found.push(all.map((row) => spansOf(text, row)))
    index = below + linesIn(rows)
  }
  return found.map(tableOf)
}

/** The rows below a header, and the place of a column of numbers that has no name. */
interface Rows {
  readonly rows: readonly (readonly LineCell[])[]
  readonly unnamed: number | null
}

const NO_ROWS: Rows = { rows: [], unnamed: null }

/**
 * The rows below a header: with a cell of each column, or where that reaches fewer lines, with cells merged or left out, or with numbers in a
 * column whose name is an empty cell.
 */
function rowsOf(lines: readonly TextLine[], below: number, header: readonly ColumnKind[]): Rows {
  const whole = header.length < 3 ? [] : header[0] === 'number' ? rowsBelow(lines, below, header) : plainRows(lines, below, header)
  const merged = mergedRows(lines, below, header)
  const rows = linesIn(merged) > linesIn(whole) ? merged : whole
  return rows.length > 0 || header.includes('number') ? { rows, unnamed: null } : numberedRows(lines, below, header)
}

/** `工作任务` / `具体要求` / `责任科室` above `强化公开` / `1` / `公布目录。` / `办公室`: the numbers may be left of any column up to the task. */
function numberedRows(lines: readonly TextLine[], below: number, header: readonly ColumnKind[]): Rows {
  const task = header.findLastIndex(isTask)
  const found = Array.from({ length: task + 1 }, (_, unnamed): Rows => {
    const kinds = [...header.slice(0, unnamed), 'number' as const, ...header.slice(unnamed)]
    return { rows: mergedRows(lines, below, kinds), unnamed }
  }).filter(({ rows }) => rows.length > 0)
  return found.length === 1 ? (found[0] ?? NO_ROWS) : NO_ROWS
}

const linesIn = (rows: readonly (readonly LineCell[])[]): number => rows.flat(2).filter((line) => line !== null).length

/** `牵头责任单位 |`: the bar after a cell is not part of it. */
function withoutRule(line: TextLine): TextLine {
  const whole = line.words.trimEnd()
  const words = (whole.endsWith('|') ? whole.slice(0, -1).trimEnd() : line.words).replace(/^\s*\|\s*/u, (rule) => ' '.repeat(rule.length))
  return { ...line, end: line.start + words.length, words }
}

/** The spans of the cells of a row; an empty cell is where the one before it ends. */
function spansOf(text: string, row: readonly LineCell[]): readonly (Span | null)[] {
  let end = row.flatMap((cell) => cell ?? [])[0]?.start ?? 0
  return row.map((cell) => {
    if (cell === null) return null
    const [first, last] = [cell[0], cell.at(-1)]
    if (first === undefined || last === undefined) return { start: end, end }
    end = trimmed(text, last).end
    return { start: trimmed(text, startOf(first)).start, end }
  })
}

/** A line without the leading bar, which was replaced by spaces. */
function startOf({ start, end, words }: TextLine): Span {
  return { start: start + words.length - words.trimStart().length, end }
}

/** The columns of the header that starts here; empty if there is none. Unknown names may occur among the others: 存在问题. */
function headerAt(lines: readonly TextLine[], from: number): Header {
  const kinds: ColumnKind[] = []
  const cells: (readonly TextLine[])[] = []
  for (let index = from; index < lines.length && kinds.length < MOST_COLUMNS; ) {
    const cell = lines.slice(index, index + (isBrokenColumn(lines, index) ? 2 : 1))
    const kind = columnKindOf(folded(cell.map(({ words }) => words).join('')))
    if (kind === null && !(kinds.length > 0 && isUnknownName(lines, index))) break
    kinds.push(kind ?? 'note')
    cells.push(cell)
    index += cell.length
  }
  const own = columnsOf(lines, from, kinds)
  return { kinds: own, cells: cells.slice(0, own.length) }
}

/** The kinds of the columns, and the lines that name each. */
interface Header {
  readonly kinds: readonly ColumnKind[]
  readonly cells: readonly (readonly TextLine[])[]
}

/** First words of a column name that goes on on the next line: 牵头 / 单位, 市政府 / 分管领导. */
const OPENS_COLUMN = /^(?:[省市区县州镇乡](?:委|政府)|牵头|配合|协办|主办|承办|落实|责任|主要|完成|分管|序|备)$/u

function isBrokenColumn(lines: readonly TextLine[], index: number): boolean {
  const [first, next] = [lines[index], lines[index + 1]].map((line) => folded(line?.words.trim() ?? ''))
  return first !== undefined && OPENS_COLUMN.test(first) && listedKindOf(`${first}${next}`) !== null
}

/** The columns of a table of tasks or duties; empty if these are not its columns. The last name may be that of the first group. */
function columnsOf(lines: readonly TextLine[], from: number, found: readonly ColumnKind[]): readonly ColumnKind[] {
  const kinds = [...found]
  // 类别 above 序号 is merged over rows, so its cells stand between them as names of groups
  if (kinds[0] === 'group' && kinds[1] === 'number') return []
  if (namesFirstGroup(lines, from, kinds.length)) kinds.pop()
  const names = lines.slice(from, from + kinds.length).map(({ words }) => folded(words).trim())
  const duties = asDuties(kinds, names)
  if (duties !== null) return duties
  const isTasks = kinds.some(isTask) && kinds.some(isRole)
  return kinds[0] === 'number' || isTasks ? kinds : []
}

/** 部门 beside 职责分工: the departments, and what each has to do. */
function asDuties(kinds: readonly ColumnKind[], names: readonly string[]): readonly ColumnKind[] | null {
  const [department, duties] = [names.findIndex((name) => PLAIN_DEPARTMENTS.test(name)), names.findIndex((name) => DUTIES.test(name))]
  if (department === -1 || duties !== kinds.length - 1 || kinds.includes('task')) return null
  return kinds.map((kind, column) => (column === department ? 'responsible' : column === duties ? 'task' : kind))
}

/** Whether the last line before the first number is no column but the name of a group: the first row has one line less. */
function namesFirstGroup(lines: readonly TextLine[], from: number, width: number): boolean {
  const [last, first] = [lines[from + width - 1], lines[from + width]]
  const isUnknown = last !== undefined && columnKindOf(folded(last.words)) === null && plainGroupOf(last.words.trim())
  return isUnknown && numberOf(first) === 1 && numberOf(lines[from + width + width - 1]) === 2
}

/** Whether the line precedes the first number, or another column name. */
function isUnknownName(lines: readonly TextLine[], index: number): boolean {
  const [own, next] = [lines[index]?.words.trim() ?? '', lines[index + 1]]
  if (!/^[\p{Script=Han}（）()]{2,10}$/u.test(own) || groupRowOf(own)) return false
  return numberOf(next) === 1 || columnKindOf(folded(next?.words ?? '')) !== null
}

type Cells = readonly (readonly TextLine[])[]

/** Rows without numbers: as many lines as columns, each plausible for its column, with names of groups between them. */
function plainRows(lines: readonly TextLine[], from: number, header: readonly ColumnKind[]): readonly Cells[] {
  const rowAt = (index: number) => {
    const row = lines.slice(index, index + header.length)
    return row.length === header.length && row.every((line, column) => isWholeCell(header[column], line)) ? row.map((line) => [line]) : null
  }
  const rows = rowsAndGroups(lines, { from, height: header.length }, { rowAt, isGroup: () => true, groupCell: (line) => [line] })
  return rows.some((row) => row.length > 1) ? rows : []
}

/** The following rows, each from its number to the next one, with group rows between them. */
function rowsBelow(lines: readonly TextLine[], from: number, header: readonly ColumnKind[]): readonly Cells[] {
  const rows: Cells[] = []
  let last: number | null = null
  for (let index = from; index < lines.length; ) {
    if (isGroupAbove(lines, index) || (index === from && isPlainGroupAbove(lines, index))) {
      rows.push([lines.slice(index, index + 1)])
      last = null
      index += 1
      continue
    }
    const number = numberOf(lines[index])
    if (number === null || (last !== null && number !== last + 1 && number !== 1)) break
    if (isPlainGroupBelow(lines, index, header)) {
      const group = index + header.length
      rows.push(
        lines.slice(index, group).map((line) => [line]),
        [lines.slice(group, group + 1)],
      )
      last = null
      index = group + 1
      continue
    }
    const next = nextRow(lines, index, number, header.length)
    const cells = cellsOfRow(lines.slice(index, next ?? Math.min(lines.length, index + header.length * 2)), header, next === null)
    if (cells.length === 0) break
    rows.push(...cells)
    last = number
    index = next ?? lines.length
    if (next === null) break
  }
  return rows.some((row) => row.length > 1) ? rows : []
}

/** Index of the next row: at its number, or at a group row above a number; null after the last row. */
function nextRow(lines: readonly TextLine[], from: number, number: number, width: number): number | null {
  for (let index = from + 1; index <= Math.min(lines.length - 1, from + LONGEST_ROW); index += 1) {
    if (numberOf(lines[index]) === number + 1) return index
    // numbers start again, directly behind a row of one line for each column
    if (numberOf(lines[index]) === 1 && index - from === width) return index
    if (isGroupAbove(lines, index)) return index
  }
  return null
}

/** 稳增长 above a number; 市水利局 there is the second department of the row above. */
function isPlainGroupAbove(lines: readonly TextLine[], index: number): boolean {
  const line = lines[index]
  return line !== undefined && plainGroupOf(line.words.trim()) && !mayBe('responsible', line) && numberOf(lines[index + 1]) !== null
}

/** Whether a row with one line for each column is followed by the name of a group, without a mark, and by the number of the next row. */
function isPlainGroupBelow(lines: readonly TextLine[], from: number, header: readonly ColumnKind[]): boolean {
  const below = from + header.length
  const next = (numberOf(lines[from]) ?? 0) + 1
  const isWhole = lines.slice(from + 1, below).every((line) => numberOf(line) !== next)
  return isWhole && isPlainGroupAbove(lines, below) && hasCellEach(lines.slice(from, below), header)
}

/** Whether a line is a group row above a number, possibly with further group rows without rows of their own in between. */
function isGroupAbove(lines: readonly TextLine[], index: number): boolean {
  const isGroup = (line: TextLine | undefined) => line !== undefined && groupRowOf(line.words.trim())
  const below = lines.slice(index, index + MOST_GROUPS).findIndex((line) => !isGroup(line))
  return isGroup(lines[index]) && below !== -1 && numberOf(lines[index + below]) !== null
}

const MOST_GROUPS = 12

/** Maximum number of lines in a row. */
const LONGEST_ROW = 24

const numberOf = (line: TextLine | undefined): number | null => rowNumberOf(line?.words ?? '')
