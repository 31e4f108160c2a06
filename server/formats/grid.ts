/** A cell as a format gives it, with the paragraphs that it holds. */
export interface CellInput {
  readonly paragraphs: readonly string[]
  readonly rowSpan: number
  readonly columnSpan: number
}

/** A cell at its place in the grid, counted from 0. */
export interface Cell extends CellInput {
  readonly row: number
  readonly column: number
}

export interface Grid {
  readonly cells: readonly Cell[]
}

/** Largest table that is read; one that says it is larger (colspan="100000") is cut. */
const MOST_COLUMNS = 200
const MOST_ROWS = 20_000

/** Places the cells of rows as HTML does: a cell stands in the first column that no merged cell above has taken. */
export function gridOf(rows: readonly (readonly CellInput[])[]): Grid {
  const taken = new Map<number, number>()
  const cells: Cell[] = []
  rows.slice(0, MOST_ROWS).forEach((inputs, row) => {
    let column = 0
    for (const input of inputs) {
      while ((taken.get(column) ?? 0) > row) column += 1
      if (column >= MOST_COLUMNS) break
      const columnSpan = Math.min(Math.max(1, input.columnSpan), MOST_COLUMNS - column)
      const rowSpan = Math.min(Math.max(1, input.rowSpan), rows.length - row)
      cells.push({ ...input, row, column, rowSpan, columnSpan })
      for (let next = column; next < column + columnSpan; next += 1) taken.set(next, row + rowSpan)
      column += columnSpan
    }
  })
  return { cells }
}

/** The largest number of filled cells that stand side by side. */
export function wideness({ cells }: Grid): number {
  const filled = new Map<number, number>()
  for (const { row, paragraphs } of cells) if (paragraphs.some((words) => words.trim() !== '')) filled.set(row, (filled.get(row) ?? 0) + 1)
  return Math.max(0, ...filled.values())
}
