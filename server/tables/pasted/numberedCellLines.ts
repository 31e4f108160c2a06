import type { ColumnKind } from '../../lexicon/columnHeaders.ts'
import { isTask } from '../columnKinds.ts'
import { groupRowOf, plainGroupOf } from '../rowKinds.ts'
import { mayBe } from './cellWords.ts'
import type { LineCell } from './mergedRows.ts'
import { cellsOfRow, hasCellEach } from './rowCells.ts'
import { cellsOfParts, leadsAloneIn, type RowWays } from './rowParts.ts'
import { numberOn, type TextLine } from './rows.ts'

type Cells = readonly LineCell[]

/** The rows below a header, each from its number to the next one, with group rows between them. */
export function numberedCellLines(lines: readonly TextLine[], from: number, header: readonly ColumnKind[]): readonly Cells[] {
  const led = rowsBelow(lines, from, header, { leadsAlone: false, isTrial: true }).filter((row) => isFull(row, header))
  const leadsAlone = led.length >= FEWEST_LED && led.every((row) => leadsAloneIn(row, header))
  return rowsBelow(lines, from, header, { leadsAlone, isTrial: false })
}

/** Minimum number of rows that show that one department leads each task. */
const FEWEST_LED = 3

const isFull = (row: Cells, header: readonly ColumnKind[]): boolean =>
  row.length > 1 && row.filter((cell) => cell?.length !== 0).length === header.length

interface Ways extends Pick<RowWays, 'leadsAlone'> {
  /** Whether to go on below a first row that does not fit. */
  readonly isTrial: boolean
}

function rowsBelow(
  lines: readonly TextLine[],
  from: number,
  header: readonly ColumnKind[],
  { leadsAlone, isTrial }: Ways,
): readonly Cells[] {
  const rows: Cells[] = []
  let last: number | null = null
  for (let index = from; index < lines.length; ) {
    if (isGroupAbove(lines, index) || (index === from && isPlainGroupAbove(lines, index))) {
      rows.push([lines.slice(index, index + 1)])
      last = null
      index += 1
      continue
    }
    const number = numberOn(lines[index])
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
    const own = lines.slice(index, next ?? Math.min(lines.length, index + header.length * 2))
    const isFirst = rows.at(-1) === undefined || rows.at(-1)?.length === 1
    const cells = rowsIn(own, header, { isFirst, isLast: next === null, leadsAlone })
    if (cells.length === 0 && rows.length === 0 && !isTrial) break
    rows.push(...(cells.length === 0 ? [taskAlone(lines, index, header)] : cells))
    last = number
    index = next ?? lines.length
    if (next === null) break
  }
  return rows.some((row) => row.length > 1) ? rows : []
}

/** The row of these lines, or the rows that share its number; empty if the lines do not show their columns. */
function rowsIn(lines: readonly TextLine[], header: readonly ColumnKind[], ways: RowWays): readonly Cells[] {
  const isEven = hasCellEach(lines, header)
  if (isEven && !isShifted(lines, header)) return [lines.map((line) => [line])]
  const parts = cellsOfParts(lines, header, ways)
  return parts === null ? cellsOfRow(lines, header, ways.isLast) : [parts]
}

/**
 * `9` / `审判提速` / `压缩审理时间。` / `市法院` / `市司法局` / `市工商联` / `12月底`: as many lines as columns, but a department below 具体举措, because a cell on the left is
 * merged and one of departments has two lines.
 */
const isShifted = (lines: readonly TextLine[], header: readonly ColumnKind[]): boolean =>
  lines.some(({ words }, column) => isTask(header[column]) && mayBe('responsible', words))

/** The number and task of a row whose other lines fit its columns in several ways. */
function taskAlone(lines: readonly TextLine[], index: number, header: readonly ColumnKind[]): Cells {
  const filled = header.findIndex(isTask) === 1 ? 2 : 1
  return header.map((_, column) => (column < filled ? lines.slice(index + column, index + column + 1) : []))
}

/** Index of the next row: at its number, or at a group row above a number; null after the last row. */
function nextRow(lines: readonly TextLine[], from: number, number: number, width: number): number | null {
  for (let index = from + 1; index <= Math.min(lines.length - 1, from + LONGEST_ROW); index += 1) {
    if (numberOn(lines[index]) === number + 1) return index
    // numbers start again, directly after a row of one line for each column
    if (numberOn(lines[index]) === 1 && index - from === width) return index
    if (isGroupAbove(lines, index)) return index
  }
  return null
}

/** 稳增长 above a number; 市水利局 there is the second department of the row above. */
function isPlainGroupAbove(lines: readonly TextLine[], index: number): boolean {
  const line = lines[index]
  return line !== undefined && plainGroupOf(line.words.trim()) && !mayBe('responsible', line.words) && numberOn(lines[index + 1]) !== null
}

/** Whether a row with one line for each column is followed by the name of a group, without a mark, and by the number of the next row. */
function isPlainGroupBelow(lines: readonly TextLine[], from: number, header: readonly ColumnKind[]): boolean {
  const below = from + header.length
  const next = (numberOn(lines[from]) ?? 0) + 1
  const isWhole = lines.slice(from + 1, below).every((line) => numberOn(line) !== next)
  return isWhole && isPlainGroupAbove(lines, below) && hasCellEach(lines.slice(from, below), header)
}

/** Whether a line is a group row above a number, possibly with further group rows, which have no rows, in between. */
function isGroupAbove(lines: readonly TextLine[], index: number): boolean {
  const isGroup = (line: TextLine | undefined) => line !== undefined && groupRowOf(line.words.trim())
  const below = lines.slice(index, index + MOST_GROUPS).findIndex((line) => !isGroup(line))
  return isGroup(lines[index]) && below !== -1 && numberOn(lines[index + below]) !== null
}

const MOST_GROUPS = 12

/** Maximum number of lines in a row. */
const LONGEST_ROW = 24
