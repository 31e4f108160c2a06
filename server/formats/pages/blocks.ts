import { markOf } from '../../text/marks.ts'
import type { Grid } from '../grid.ts'
import type { DocumentWriter } from '../writer.ts'
import { withoutFurniture } from './furniture.ts'
import { linesOf, type PrintedLine, type PrintedPage } from './page.ts'
import { recordBoxOf } from './recordBox.ts'
import { type DrawnTable, drawnTables } from './tables.ts'

interface PageContent {
  readonly lines: readonly PrintedLine[]
  readonly tables: readonly DrawnTable[]
}

/** Writes the paragraphs and tables of printed pages; a paragraph may continue on the next page. */
export function writePages(pages: readonly PrintedPage[], writer: DocumentWriter): void {
  const contents = pages.map(contentOf)
  const kept = withoutFurniture(
    contents.map(({ lines }) => lines),
    pages.map(({ height }) => height),
  )
  const margins = marginsOf(kept.flat(), pages[0]?.width ?? 0)
  const open = new OpenParagraph(writer, margins)
  contents.forEach(({ tables }, index) => {
    const blocks = [...(kept[index] ?? []).map((line) => ({ at: line.y, line })), ...tables.map((table) => ({ at: table.top, table }))]
    open.turnPage()
    for (const block of blocks.sort((a, b) => a.at - b.at)) {
      if ('line' in block) open.add(block.line)
      else {
        open.close()
        writeTable(block.table.grid, writer)
      }
    }
  })
  open.close()
}

/** A box with the record of the document becomes fields; any other table stays a table. */
function writeTable(grid: Grid, writer: DocumentWriter): void {
  const box = recordBoxOf(grid)
  if (box === null) writer.table(grid)
  for (const words of box?.heading ?? []) writer.paragraph(words)
  for (const { key, value } of box?.fields ?? []) writer.field(key, value)
}

function contentOf(page: PrintedPage): PageContent {
  const tables = drawnTables(page)
  const outside = page.pieces.filter(
    ({ x, y }) => !tables.some((table) => x >= table.left - 2 && x < table.right && y > table.top && y <= table.bottom + 2),
  )
  return { tables, lines: columnsOf(outside, page.width).flatMap(linesOf) }
}

/** Two columns with a gap in the middle of the page are read one after the other. */
function columnsOf(pieces: PrintedPage['pieces'], width: number): readonly PrintedPage['pieces'][] {
  const middle = width / 2
  const crossing = pieces.filter((piece) => piece.x < middle - 4 && piece.x + piece.width > middle + 4)
  const left = pieces.filter((piece) => piece.x + piece.width <= middle + 4)
  const right = pieces.filter((piece) => piece.x >= middle - 4)
  const reaching = left.filter((piece) => piece.x + piece.width > middle - 3 * piece.size)
  const two = crossing.length === 0 && reaching.length >= 8 && right.length >= 8
  return two ? [left, right] : [pieces]
}

interface Margins {
  readonly left: number
  readonly right: number
}

/** The left margin where most lines start, and the right margin where the longest ends; further right on a page of short lines. */
function marginsOf(lines: readonly PrintedLine[], width: number): Margins {
  const long = lines.filter(({ words }) => words.length >= 12)
  const lefts = [...(long.length > 0 ? long : lines)].map(({ left }) => left).sort((a, b) => a - b)
  const right = lines.reduce((most, line) => Math.max(most, line.right), 0)
  return { left: lefts[Math.floor(lefts.length * 0.1)] ?? 0, right: Math.max(right, width * 0.7) }
}

/** Minimum share of the width that a line broken before its end fills, where the right edge is ragged. */
const RAGGED = 0.85

/**
 * A paragraph whose lines are still being collected: a full line continues on the next, unless that is indented, and so does the broken
 * sentence of a paragraph that is itself indented.
 */
class OpenParagraph {
  private readonly writer: DocumentWriter
  private readonly margins: Margins
  private words = ''
  private last: PrintedLine | null = null
  private isIndented = false
  private turned = false

  constructor(writer: DocumentWriter, margins: Margins) {
    this.writer = writer
    this.margins = margins
  }

  turnPage(): void {
    this.turned = true
  }

  add(line: PrintedLine): void {
    if (this.last && !this.goesOn(this.last, line)) this.close()
    if (this.turned) {
      if (this.words === '') this.writer.page()
      this.turned = false
    }
    if (this.last === null) this.isIndented = this.indents(line)
    this.words += joins(this.words, line.words) + line.words
    this.last = line
  }

  close(): void {
    this.writer.paragraph(this.words)
    this.words = ''
    this.last = null
  }

  private goesOn(last: PrintedLine, line: PrintedLine): boolean {
    const full = last.right >= this.margins.right - 1.6 * last.size
    const broken = this.isIndented && !/[。；：:！？）)”》]$/.test(last.words) && last.right >= this.margins.left + RAGGED * this.width
    const sameSize = Math.abs(last.size - line.size) < 0.15 * line.size
    const near = this.turned || line.y < last.y || line.y - last.y < 2.6 * line.size
    const opensUnit = markOf(line.words) !== null && /[。；：:）)]$/.test(last.words)
    return (full || broken) && !this.indents(line) && sameSize && near && !opensUnit
  }

  private indents({ left, size }: PrintedLine): boolean {
    return left > this.margins.left + 1.2 * size
  }

  private get width(): number {
    return this.margins.right - this.margins.left
  }
}

function joins(before: string, after: string): string {
  return /[A-Za-z0-9]$/.test(before) && /^[A-Za-z]/.test(after) ? ' ' : ''
}
