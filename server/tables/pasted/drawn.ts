import type { PlacedCell, PlacedTable } from '../../text/layout.ts'
import type { Span } from '../../text/span.ts'
import type { PastedTables } from '../pasted.ts'
import { linesOf, type TextLine, trimmed } from './rows.ts'

/**
 * `┌──┬────┐` / `│序号│工作任务│` / `├──┼────┤`, or `+--+----+` and `|1 |新增…|`: a table drawn with characters. Horizontal rules separate its
 * rows, so a cell may have several lines, with lines of its neighbours between them. A rule that leaves a column out merges its cells.
 */
export const drawn: PastedTables = (text) => {
  const lines = linesOf(text)
  const tables: PlacedTable[] = []
  for (let index = 0; index < lines.length; index += 1) {
    if (!isRule(lines[index]) || !isCells(lines[index + 1])) continue
    let end = index + 2
    while (isRule(lines[end]) || isCells(lines[end])) end += 1
    const table = tableOf(text, lines.slice(index, end))
    if (table !== null) tables.push(table)
    index = end - 1
  }
  return tables
}

const HORIZONTAL = '[─━┄┅┈┉╌╍═=-]'
const VERTICAL = /(?![─━┄┅┈┉╌╍═])[\u2500-\u257f|]/gu
const RULE = /^(?:[┌┏╔╭├┣╠└┗╚╰┠┞┟┡┢][\u2500-\u257f ]*|\+[-=+]*\+)$/u
const CELLS = /^[│┃║|├┣╠┠].*[│┃║|┤┫╣┨]$/u

/** Maximum length of a line in a drawn table. */
const LONGEST_LINE = 2000

function isRule(line: TextLine | undefined): boolean {
  return matches(line, RULE) && new RegExp(HORIZONTAL, 'u').test(line?.words ?? '')
}

/** Whether a line contains cells, possibly merged from above with rules beside them: `│稳增长├────┼───┤`. */
function isCells(line: TextLine | undefined): boolean {
  return matches(line, CELLS) && !isRule(line)
}

function matches(line: TextLine | undefined, pattern: RegExp): boolean {
  return line !== undefined && line.words.length <= LONGEST_LINE && pattern.test(line.words.trim())
}

/** The text between two vertical lines: the columns it covers, and whether it is a rule. */
interface Segment extends Span {
  readonly column: number
  readonly columns: number
  readonly isRule: boolean
  /** true if its text reaches the next vertical line, so that it may continue on the next line. */
  readonly isFull: boolean
}

function tableOf(text: string, lines: readonly TextLine[]): PlacedTable | null {
  const edges = longestOf(lines.map((line) => edgesOf(line)))
  const count = edges.length - 1
  if (count < 2) return null
  const grid = new DrawnGrid(text, count)
  for (const line of lines) grid.add(segmentsOf(line, edges))
  const cells = grid.cells()
  return cells.length < 2 ? null : { cells, span: { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 } }
}

function longestOf(all: readonly (readonly Edge[])[]): readonly Edge[] {
  return all.reduce((longest, one) => (one.length > longest.length ? one : longest), [])
}

/** A vertical line: its offset in the text, and its horizontal position in half-width units. */
interface Edge {
  readonly at: number
  readonly right: number
}

function edgesOf(line: TextLine): readonly Edge[] {
  const pattern = isRule(line) ? /(?![─━┄┅┈┉╌╍═])[\u2500-\u257f+]/gu : VERTICAL
  return Array.from(line.words.matchAll(pattern), ({ index }) => ({ at: line.start + index, right: widthOf(line.words.slice(0, index)) }))
}

/** Width of a text. In the fonts of drawn tables, line characters are as wide as Chinese characters, twice as wide as ASCII. */
function widthOf(words: string): number {
  return [...words].reduce((width, sign) => width + (sign.charCodeAt(0) < 0x2000 ? 1 : 2), 0)
}

/** The segments of a line: one for each column if all vertical lines are present, otherwise by the nearest ones. */
function segmentsOf(line: TextLine, edges: readonly Edge[]): readonly Segment[] {
  const own = edgesOf(line)
  const places = own.map((edge, index) => (own.length === edges.length ? index : nearest(edge, edges)))
  return own.slice(1).map((edge, index): Segment => {
    const start = (own[index]?.at ?? line.start) + 1
    const words = line.words.slice(start - line.start, edge.at - line.start)
    const column = places[index] ?? 0
    return {
      start,
      end: edge.at,
      column,
      columns: Math.max(1, (places[index + 1] ?? 0) - column),
      isRule: new RegExp(`^${HORIZONTAL}+$`, 'u').test(words),
      isFull: widthOf(words) - widthOf(words.trimEnd()) < 2,
    }
  })
}

function nearest({ right }: Edge, edges: readonly Edge[]): number {
  const distances = edges.map((edge) => Math.abs(edge.right - right))
  return distances.indexOf(Math.min(...distances))
}

interface OpenCell {
  readonly row: number
  readonly column: number
  readonly columnSpan: number
  readonly lines: Span[][]
  goesOn: boolean
  end: number
}

/** Collects the lines of each cell until a rule ends it. */
class DrawnGrid {
  private readonly text: string
  private readonly open: (OpenCell | null)[]
  private readonly all: OpenCell[] = []
  private row = 0

  constructor(text: string, count: number) {
    this.text = text
    this.open = Array.from({ length: count }, () => null)
  }

  add(segments: readonly Segment[]): void {
    const rules = segments.filter(({ isRule: closes }) => closes)
    if (rules.length > 0 && this.all.length > 0) this.row += 1
    if (this.beginsRow(segments)) {
      this.row += 1
      this.open.fill(null)
    }
    for (const rule of rules) this.open.fill(null, rule.column, rule.column + rule.columns)
    for (const segment of segments) if (!segment.isRule) this.put(segment)
  }

  cells(): readonly PlacedCell[] {
    return this.all
      .sort((one, other) => one.row - other.row || one.column - other.column)
      .map(({ row, column, columnSpan, lines, end }) => {
        const pieces = lines.flat()
        const first = pieces[0] ?? { start: 0, end: 0 }
        const span = { start: first.start, end: pieces.at(-1)?.end ?? first.end }
        const place = { row, column, columnSpan, rowSpan: end - row + 1, span }
        return pieces.length > 1 ? { ...place, lines } : place
      })
  }

  /** If no rule separates the rows, their numbers do. */
  private beginsRow(segments: readonly Segment[]): boolean {
    const isNumber = ({ start, end }: Span) => /^\s*[0-9]{1,3}\s*$/u.test(this.text.slice(start, end))
    const first = segments[0]
    const above = this.open[0]?.lines.flat()[0]
    return first !== undefined && above !== undefined && isNumber(first) && isNumber(above)
  }

  private put(segment: Segment): void {
    const { column, columns } = segment
    const above = this.open[column]
    const cell = above ?? this.opened(segment)
    cell.end = this.row
    this.open.fill(cell, column, column + columns)
    const words = trimmed(this.text, segment)
    if (words.end <= words.start) return
    if (cell.goesOn) cell.lines.at(-1)?.push(words)
    else cell.lines.push([words])
    cell.goesOn = segment.isFull
  }

  private opened({ column, columns }: Segment): OpenCell {
    const cell: OpenCell = { row: this.row, column, columnSpan: columns, lines: [], goesOn: false, end: this.row }
    this.all.push(cell)
    return cell
  }
}
