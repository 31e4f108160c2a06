import type { Span } from './span.ts'

/** What the file format says beyond the text. All spans refer to the text of the document. */
export interface Layout {
  /** `docx`, `html`, `txt` …: the name of the format in `formats/`. */
  readonly format: string
  /** true if each line is a whole paragraph or cell, so that no lines are joined. */
  readonly wholeLines: boolean
  readonly tables: readonly PlacedTable[]
  /** Paragraphs that the format marks as headings. */
  readonly headings: readonly PlacedHeading[]
  /** The website record printed at the head of the text: 索引号, 标题, 发文字号 …. */
  readonly record: readonly RecordField[]
  /** Offsets of page starts; empty if the format has no pages. */
  readonly pages: readonly number[]
  readonly links: readonly PlacedLink[]
  /** URL of the page, if stated. */
  readonly sourceUrl: string | null
  /** What the file contains but the text does not: `3 pictures`. */
  readonly losses: readonly string[]
}

export interface PlacedHeading {
  readonly level: number
  readonly span: Span
}

export interface PlacedLink {
  readonly span: Span
  readonly address: string
}

export interface RecordField {
  readonly key: string
  readonly value: string
  /** The whole line `发文字号：国发〔2019〕5号`. */
  readonly line: Span
  /** The value alone. */
  readonly span: Span
}

/** A table: its cells in reading order, and the text lines that it occupies. */
export interface PlacedTable {
  readonly span: Span
  readonly cells: readonly PlacedCell[]
  /** true if only blanks part the cells, so that it is a guess which of them are empty. */
  readonly byBlanks?: boolean
  /** true if each row is a block of lines with the names of the columns, so that its cells are one text: 案由：…, 主办单位：…, 办理要求：… */
  readonly inBlocks?: boolean
}

/** A cell at its position in the grid, counted from 0; a merged cell occurs once, at its upper left corner. */
export interface PlacedCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  /** Empty cells have an empty span. */
  readonly span: Span
  /** For a drawn table, whose lines interleave neighbouring cells: the lines of the cell, each as its pieces. */
  readonly lines?: readonly (readonly Span[])[]
}

/** The layout of a part of a text, with offsets relative to the start of the part. */
export function layoutWithin(layout: Layout, part: Span): Layout {
  const inside = (span: Span) => part.start <= span.start && span.end <= part.end
  const moved = (span: Span): Span => ({ start: span.start - part.start, end: span.end - part.start })
  const movedTo = <T extends { readonly span: Span }>(all: readonly T[]): readonly T[] =>
    all.filter(({ span }) => inside(span)).map((one) => ({ ...one, span: moved(one.span) }))
  return {
    ...layout,
    tables: movedTo(layout.tables).map((table) => ({ ...table, cells: table.cells.map((cell) => movedCell(cell, moved)) })),
    headings: movedTo(layout.headings),
    links: movedTo(layout.links),
    record: movedTo(layout.record).map((field) => ({ ...field, line: moved(field.line) })),
    pages: layout.pages.filter((page) => part.start <= page && page < part.end).map((page) => page - part.start),
  }
}

function movedCell({ lines, ...cell }: PlacedCell, moved: (span: Span) => Span): PlacedCell {
  const own = { ...cell, span: moved(cell.span) }
  return lines === undefined ? own : { ...own, lines: lines.map((pieces) => pieces.map(moved)) }
}
