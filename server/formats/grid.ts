import { max } from 'd3-array'

/** A cell as given by a format, with its paragraphs. */
export interface CellInput {
  readonly paragraphs: readonly string[]
  readonly rowSpan: number
  readonly columnSpan: number
}

/** A cell at its position in the grid, counted from 0. */
export interface Cell extends CellInput {
  readonly row: number
  readonly column: number
}

export interface Grid {
  readonly cells: readonly Cell[]
  /** Number of filled cells left out because the table is too large. */
  readonly leftOut: number
}

/** Maximum size of a table; a larger one (colspan="100000") is cut. */
export const MOST_COLUMNS = 200
export const MOST_ROWS = 20_000

/** Places the cells of rows as in HTML: a cell takes the first column not occupied by a merged cell above. */
export function gridOf(rows: readonly (readonly CellInput[])[]): Grid {
  const taken = new Map<number, number>()
  const cells: Cell[] = []
  let leftOut = filledAmong(rows.slice(MOST_ROWS).flat())
  rows.slice(0, MOST_ROWS).forEach((inputs, row) => {
    let column = 0
    for (const [index, input] of inputs.entries()) {
      while ((taken.get(column) ?? 0) > row) column += 1
      if (column >= MOST_COLUMNS) {
        leftOut += filledAmong(inputs.slice(index))
        break
      }
      const columnSpan = Math.min(Math.max(1, input.columnSpan), MOST_COLUMNS - column)
      const rowSpan = Math.min(Math.max(1, input.rowSpan), rows.length - row)
      cells.push({ ...input, row, column, rowSpan, columnSpan })
      for (let next = column; next < column + columnSpan; next += 1) taken.set(next, row + rowSpan)
      column += columnSpan
    }
  })
  return { cells, leftOut }
}

export const hasWords = ({ paragraphs }: CellInput): boolean => paragraphs.some((words) => words.trim() !== '')

const filledAmong = (cells: readonly CellInput[]): number => cells.filter(hasWords).length

/** Maximum number of adjacent filled cells. */
export function wideness({ cells }: Grid): number {
  const filled = new Map<number, number>()
  for (const cell of cells) if (hasWords(cell)) filled.set(cell.row, (filled.get(cell.row) ?? 0) + 1)
  return max(filled.values()) ?? 0
}
