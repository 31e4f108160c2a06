import type { Span } from '../../text/span.ts'
import type { TextLine } from './rows.ts'

/** How a format writes rows that start with a number. */
interface NumberedFormat<Cell> {
  /** The number of the row that starts at a line, or null. */
  numberAt(index: number): number | null
  /** Whether a line without a number is the name of a group. */
  isGroup(index: number): boolean
  groupCell(line: TextLine): Cell
  /** The cells of the row in this span; null if the words do not fit the columns. */
  cellsIn(span: Span): readonly Cell[] | null
  /** The line after a row below which no other starts. */
  lastEnd(index: number): number
}

/** The rows below a header; `isBroken` if the words of a numbered one did not fit, which ends them. */
interface NumberedRows<Cell> {
  readonly rows: readonly (readonly Cell[])[]
  readonly isBroken: boolean
}

/** Maximum number of lines in a row. */
const LONGEST_ROW = 16

/** The rows from a line on, with consecutive numbers and names of groups between them; below a group they may restart. */
export function numberedRows<Cell>(lines: readonly TextLine[], from: number, format: NumberedFormat<Cell>): NumberedRows<Cell> {
  const rows: (readonly Cell[])[] = []
  let last: number | null = null
  for (let index = from; index < lines.length; ) {
    const line = lines[index] as TextLine
    const number = format.numberAt(index)
    if (number === null && format.isGroup(index)) {
      rows.push([format.groupCell(line)])
      last = null
      index += 1
      continue
    }
    if (number === null || (last !== null && number !== last + 1 && number !== 1)) break
    const end = nextRow(lines, index, number, format) ?? format.lastEnd(index)
    const cells = format.cellsIn({ start: line.start, end: lines[end - 1]?.end ?? line.end })
    if (cells === null) return { rows: withoutLastGroups(rows), isBroken: true }
    rows.push(cells)
    last = number
    index = end
  }
  return { rows: withoutLastGroups(rows), isBroken: false }
}

/** The line where the next row or group starts; null if none does nearby. */
function nextRow(lines: readonly TextLine[], from: number, number: number, { numberAt, isGroup }: NumberedFormat<unknown>): number | null {
  for (let index = from + 1; index < Math.min(lines.length, from + LONGEST_ROW); index += 1) {
    const other = numberAt(index)
    if (other === number + 1 || other === 1 || (other === null && isGroup(index))) return index
  }
  return null
}

const withoutLastGroups = <Cell>(rows: readonly (readonly Cell[])[]) => rows.slice(0, rows.findLastIndex((row) => row.length > 1) + 1)
