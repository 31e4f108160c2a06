import { group, max, min } from 'd3-array'
import { groupRowOf } from '../tables/rowKinds.ts'
import type { Layout, PlacedCell, PlacedHeading, PlacedLink, PlacedTable, RecordField } from '../text/layout.ts'
import type { FormattedText } from './format.ts'
import { type Cell, type Grid, hasWords, MOST_COLUMNS, MOST_ROWS, wideness } from './grid.ts'

/** Writes the canonical text of a document, one line for each block, and records the position of each block. */
export class DocumentWriter {
  private readonly lines: string[] = []
  private length = 0
  private readonly tables: PlacedTable[] = []
  private readonly headings: PlacedHeading[] = []
  private readonly record: RecordField[] = []
  private readonly pages: number[] = []
  private readonly links: PlacedLink[] = []
  private readonly losses: string[] = []
  private sourceUrl: string | null = null

  /** Writes a field of the website record above the document. */
  field(key: string, value: string): void {
    const words = oneLine(value)
    if (words === '') return
    const line = this.put(`${key}：${words}`)
    this.record.push({ key, value: words, line, span: { start: line.end - words.length, end: line.end } })
  }

  heading(words: string, level: number): void {
    const span = this.put(oneLine(words))
    if (span.end > span.start) this.headings.push({ level, span })
  }

  paragraph(words: string): void {
    for (const part of sideBySide(words)) this.put(oneLine(part))
  }

  /** Writes a line with its tabs: cells of a table that the format does not mark as one. */
  rawLine(words: string): void {
    this.put(words.replaceAll(/(?!\t)\p{Cc}/gu, ' ').trim())
  }

  /** Writes a link whose words are the end of the last block. */
  link(words: string, address: string): void {
    const last = this.lines.at(-1) ?? ''
    const at = last.lastIndexOf(oneLine(words))
    const start = this.length - last.length - 1 + at
    if (at >= 0 && words !== '') this.links.push({ address, span: { start, end: start + oneLine(words).length } })
  }

  /** Writes a table. One with a single column, or with only isolated filled cells, is a frame around paragraphs. */
  table(grid: Grid): void {
    const { leftOut } = grid
    if (leftOut > 0)
      this.loss(
        `${leftOut} ${leftOut === 1 ? 'cell' : 'cells'} of a table, after its ${MOST_COLUMNS} first columns or ${MOST_ROWS} first rows`,
      )
    if (wideness(grid) < 2) {
      for (const cell of grid.cells) for (const words of cell.paragraphs) this.paragraph(words)
      return
    }
    const titles = this.opens() ? titleRowsIn(grid) : 0
    for (const { paragraphs } of grid.cells.filter(({ row }) => row < titles)) for (const words of paragraphs) this.paragraph(words)
    const cells = grid.cells.filter(({ row }) => row >= titles).map((cell) => this.cell({ ...cell, row: cell.row - titles }))
    this.tables.push({ span: { start: min(cells, ({ span }) => span.start) ?? 0, end: max(cells, ({ span }) => span.end) ?? 0 }, cells })
  }

  page(): void {
    this.pages.push(this.length)
  }

  address(url: string): void {
    this.sourceUrl ??= url
  }

  /** Reports what the file contains but the text does not: `3 pictures`. */
  loss(words: string): void {
    this.losses.push(words)
  }

  finish(format: string, wholeLines = true): FormattedText {
    const { tables, headings, record, pages, links, losses } = this
    const layout: Layout = { format, wholeLines, tables, headings, record, pages, links, sourceUrl: this.sourceUrl, losses }
    return { text: this.lines.join('\n'), layout }
  }

  /** Whether nothing is written yet, or nothing below the last heading. */
  private opens(): boolean {
    return this.length === 0 || this.headings.at(-1)?.span.end === this.length - 1
  }

  private cell({ row, column, rowSpan, columnSpan, paragraphs }: Cell): PlacedCell {
    const start = this.length
    for (const words of paragraphs) this.put(oneLine(words))
    const end = Math.max(0, this.length - 1)
    return { row, column, rowSpan, columnSpan, span: { start: Math.min(start, end), end } }
  }

  private put(words: string): { start: number; end: number } {
    const start = this.length
    if (words === '') return { start, end: start }
    this.lines.push(words)
    this.length += words.length + 1
    return { start, end: start + words.length }
  }
}

/** Number of rows above the table with at most one filled cell: its title, its unit. None if one of them is a group (一、稳增长). */
function titleRowsIn({ cells }: Grid): number {
  const rows = group(cells.filter(hasWords), ({ row }) => row)
  const first = min(rows, ([row, { length }]) => (length > 1 ? row : undefined)) ?? 0
  const above = [...rows].flatMap(([row, own]) => (row < first ? own : []))
  return above.some(({ paragraphs }) => groupRowOf(paragraphs.join(''))) ? 0 : first
}

/** `广州市卫生健康委员会            广州市财政局`: names printed side by side become separate lines. */
function sideBySide(words: string): readonly string[] {
  const parts = words.trim().split(/[\s\u3000]{4,}/)
  return parts.length > 1 && parts.every((part) => /^[\p{Script=Han}（）()]{4,30}$/u.test(part)) ? parts : [words]
}

/** Makes a block one line: line breaks become spaces, control characters are removed. */
function oneLine(words: string): string {
  return words
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll(/[ \u00a0]{2,}/g, ' ')
    .replaceAll(/[\u200b-\u200d\ufeff\u00ad]/g, '')
    .trim()
}
