import type { ColumnKind } from '../../lexicon/columnHeaders.ts'
import { isRole, isTask } from '../columnKinds.ts'
import { isCellOf, mayBe } from './cellWords.ts'
import { runOf, type TextLine } from './rows.ts'

type Cells = readonly (readonly TextLine[])[]

/**
 * Assigns the lines of a row to its columns; empty if the lines do not show their columns. A cell may have several lines (three
 * departments, one on each). If the lines start over after the last column, a row follows whose number, and perhaps departments, are merged
 * from above. In the last row, lines after the table are left out.
 */
export function cellsOfRow(lines: readonly TextLine[], columns: readonly ColumnKind[], isLast: boolean): readonly Cells[] {
  if (hasCellEach(lines, columns)) return [lines.map((line) => [line])]
  const rows: Cells[] = []
  let rest = lines
  while (rest.length > 0) {
    const cells = rows.length === 0 ? inOrder(rest, columns, 'whole') : inOrder(rest, columns.slice(1), 'merged')
    if (cells === null || (rows.length > 0 && cells.flat().length < 2)) return isLast || rows.length > 0 ? rows : []
    rows.push(rows.length === 0 ? cells : [[], ...cells])
    rest = rest.slice(cells.flat().length)
  }
  return rows
}

/** Whether there is one line for each column, and each may be its cell. */
export function hasCellEach(lines: readonly TextLine[], columns: readonly ColumnKind[]): boolean {
  const areWhole = lines.every((line, index) => isCellOf(columns[index], line.words))
  return lines.length === columns.length && areWhole && !lines.some(({ words }) => GOES_ON.test(words.trim()))
}

/** 市住房城乡建设局、 continues on the next line. */
const GOES_ON = /、$|^[、，]/u

/**
 * Assigns lines to columns from left to right: each column takes lines until one that only the next column can hold. Null if a column stays
 * empty.
 */
function inOrder(lines: readonly TextLine[], columns: readonly ColumnKind[], row: 'whole' | 'merged'): Cells | null {
  const cells: (readonly TextLine[])[] = []
  let at = 0
  for (const [index, column] of columns.entries()) {
    const next = columns[index + 1]
    const own = isOneOfSeveral(columns, index) ? lines.slice(at, at + 1) : linesFor(lines.slice(at), column, next)
    // 牵头单位 and 配合单位 side by side look alike, so they can be separated only with one line each
    if (isOneOfSeveral(columns, index) && !isOneEach(lines.slice(at), columns.slice(index))) return null
    if (own.length === 0) {
      if (column === 'task' || (isRole(column) && row === 'whole')) return null
      cells.push([])
      continue
    }
    cells.push(own)
    at += own.length
  }
  return cells
}

/** Whether there are several columns of departments, such as 牵头单位 beside 配合单位. */
function isOneOfSeveral(columns: readonly ColumnKind[], index: number): boolean {
  return [columns[index - 1], columns[index + 1]].some(isRole) && isRole(columns[index])
}

/** Whether there are as many lines of names as columns for them. */
function isOneEach(lines: readonly TextLine[], columns: readonly ColumnKind[]): boolean {
  const wanted = runOf(columns, isRole)
  return runOf(lines, (line) => mayBe(columns[0], line.words)) === wanted
}

function linesFor(lines: readonly TextLine[], column: ColumnKind, next: ColumnKind | undefined): readonly TextLine[] {
  if (column === 'number') return lines.slice(0, 1)
  const own: TextLine[] = []
  for (let index = 0; index < lines.length; ) {
    const line = lines[index] as TextLine
    const broken = isRole(column) && isBrokenName(lines, index)
    const opensNext = isTask(column) && startsCell(next, lines, index)
    if (!(broken || mayBe(column, line.words)) || (own.length > 0 && !goesOn(column, own, opensNext))) break
    own.push(...lines.slice(index, index + (broken ? 2 : 1)))
    index += broken ? 2 : 1
  }
  return own
}

/** 县自然资 / 源局: a name that only its next line completes. */
export function isBrokenName(lines: readonly TextLine[], index: number): boolean {
  const [first, second] = [lines[index]?.words.trim() ?? '', lines[index + 1]?.words.trim() ?? '']
  return (
    OPENS_NAME.test(first) &&
    !OPENS_NAME.test(second) &&
    second !== '' &&
    !mayBe('responsible', first) &&
    mayBe('responsible', `${first}${second}`)
  )
}

const OPENS_NAME = /^[省市区县州镇乡各]\p{Script=Han}[\p{Script=Han}、]{0,28}$/u

/** Whether a cell that already has lines takes the next one too. */
function goesOn(column: ColumnKind, own: readonly TextLine[], opensNext: boolean): boolean {
  if (isRole(column)) return true
  // a continuation line of the task, until the departments start
  return isTask(column) && !opensNext && !/[。；]$/u.test(own.at(-1)?.words.trim() ?? '')
}

/** Whether the cell of a column may start at a line. True after the last column, so that the cell of that column is one line. */
function startsCell(column: ColumnKind | undefined, lines: readonly TextLine[], index: number): boolean {
  const line = lines[index]
  if (column === undefined || line === undefined) return true
  return mayBe(column, line.words) || (isRole(column) && isBrokenName(lines, index))
}
