import { max, min } from 'd3-array'
import { type Cell, type Grid, wideness } from '../grid.ts'
import { linesOf, type PrintedPage, type Rule } from './page.ts'

/** A table drawn on a page. */
export interface DrawnTable {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
  readonly grid: Grid
}

/** Lines closer than this are one border, drawn as a thin box or for each cell. */
const BORDER_WIDTH = 3

/** The tables of a page by their borders: lines separate cells, and cells without a line between them are merged. */
export function drawnTables(page: PrintedPage): readonly DrawnTable[] {
  return regionsOf(page.rules).flatMap((rules) => {
    const xs = places(rules.filter(({ kind }) => kind === 'down'))
    const ys = places(rules.filter(({ kind }) => kind === 'across'))
    if (xs.length < 3 || ys.length < 3 || xs.length > 60) return []
    const box = { left: xs[0] ?? 0, right: xs.at(-1) ?? 0 }
    return partsOf(cellsOf(page, rules, xs, ys))
      .map((cells) => ({ ...box, ...heightOf(cells, ys), grid: { cells, leftOut: 0 } }))
      .filter(({ grid }) => wideness(grid) >= 2)
  })
}

/** A box over several columns, alone in its rows, with more characters than this is a frame around text, not a group row. */
const LONGEST_GROUP = 200

/** The cells between frames around text, each part as a separate table. */
function partsOf(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const frames = cells.filter((cell) => isFrame(cell, cells))
  const parts: Cell[][] = [[]]
  for (const cell of cells) {
    if (frames.includes(cell)) parts.push([])
    // the empty margins beside a frame belong to no table
    else if (!frames.some((frame) => shareRows(frame, cell))) parts.at(-1)?.push(cell)
  }
  return parts.filter((part) => part.length > 0)
}

function isFrame(cell: Cell, cells: readonly Cell[]): boolean {
  if (cell.columnSpan < 2 || lengthOf(cell) <= LONGEST_GROUP) return false
  return cells.every((other) => other === cell || lengthOf(other) === 0 || !shareRows(cell, other))
}

function lengthOf({ paragraphs }: Cell): number {
  return paragraphs.join('').length
}

function shareRows(a: Cell, b: Cell): boolean {
  return a.row < b.row + b.rowSpan && b.row < a.row + a.rowSpan
}

function heightOf(cells: readonly Cell[], ys: readonly number[]): { readonly top: number; readonly bottom: number } {
  const first = min(cells, ({ row }) => row) ?? 0
  const last = max(cells, ({ row, rowSpan }) => row + rowSpan) ?? 0
  return { top: ys[first] ?? 0, bottom: ys[last] ?? 0 }
}

/** Groups of lines that are below one another without touching. */
function regionsOf(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const down = rules.filter(({ kind }) => kind === 'down').sort((a, b) => a.from - b.from)
  const regions: { from: number; to: number }[] = []
  for (const { from, to } of down) {
    const last = regions.at(-1)
    if (last && from <= last.to + BORDER_WIDTH) last.to = Math.max(last.to, to)
    else regions.push({ from, to })
  }
  return regions.map(({ from, to }) =>
    rules.filter((rule) =>
      rule.kind === 'across'
        ? rule.at >= from - BORDER_WIDTH && rule.at <= to + BORDER_WIDTH
        : rule.from >= from - BORDER_WIDTH && rule.to <= to + BORDER_WIDTH,
    ),
  )
}

function places(rules: readonly Rule[]): readonly number[] {
  const found: number[] = []
  for (const { at } of [...rules].sort((a, b) => a.at - b.at))
    if (found.length === 0 || at - (found.at(-1) ?? 0) > BORDER_WIDTH) found.push(at)
  return found
}

function cellsOf(page: PrintedPage, rules: readonly Rule[], xs: readonly number[], ys: readonly number[]): readonly Cell[] {
  const parts = (kind: Rule['kind'], at: number, middle: number) =>
    rules.some(
      (rule) =>
        rule.kind === kind &&
        Math.abs(rule.at - at) <= BORDER_WIDTH &&
        rule.from - BORDER_WIDTH <= middle &&
        middle <= rule.to + BORDER_WIDTH,
    )
  const middle = (all: readonly number[], index: number) => ((all[index] ?? 0) + (all[index + 1] ?? 0)) / 2
  const taken = new Set<string>()
  const cells: Cell[] = []
  for (let row = 0; row + 1 < ys.length; row += 1)
    for (let column = 0; column + 1 < xs.length; column += 1) {
      if (taken.has(`${row} ${column}`)) continue
      let columnSpan = 1
      while (column + columnSpan + 1 < xs.length && !parts('down', xs[column + columnSpan] ?? 0, middle(ys, row))) columnSpan += 1
      let rowSpan = 1
      while (row + rowSpan + 1 < ys.length && !parts('across', ys[row + rowSpan] ?? 0, middle(xs, column))) rowSpan += 1
      for (let r = row; r < row + rowSpan; r += 1) for (let c = column; c < column + columnSpan; c += 1) taken.add(`${r} ${c}`)
      const box = { left: xs[column] ?? 0, right: xs[column + columnSpan] ?? 0, top: ys[row] ?? 0, bottom: ys[row + rowSpan] ?? 0 }
      cells.push({ row, column, rowSpan, columnSpan, paragraphs: wordsIn(page, box) })
    }
  return cells
}

/** The paragraphs in a box: a line that leaves less space than a few characters continues on the next. */
function wordsIn({ pieces }: PrintedPage, { left, right, top, bottom }: Omit<DrawnTable, 'grid'>): readonly string[] {
  const own = pieces.filter(({ x, y, width, size }) => {
    const centre = x + Math.min(width, 2 * size) / 2
    return centre >= left && centre < right && y - size * 0.3 >= top && y - size * 0.3 < bottom
  })
  const paragraphs: string[] = []
  let full = false
  for (const line of linesOf(own)) {
    if (full) paragraphs.push(`${paragraphs.pop() ?? ''}${line.words}`)
    else paragraphs.push(line.words)
    full = line.right - line.left >= right - left - 2.8 * line.size
  }
  return paragraphs
}
