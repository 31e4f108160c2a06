import type { ReadTable } from '../tables/taskTable.ts'
import type { PlacedTable } from '../text/layout.ts'
import { type Mark, markOf } from '../text/marks.ts'
import type { Span } from '../text/span.ts'
import type { CleanText } from '../text/types.ts'
import { piecesOf } from './inlineMarks.ts'
import { tablesRead } from './tables.ts'

/** A paragraph of the clean text. */
export interface Paragraph {
  readonly start: number
  readonly end: number
  /** Its words, folded to simplified characters: for matching, of the same length as the text. */
  readonly words: string
  readonly mark: Mark | null
  /** The table that these lines were printed as, in which case `words` holds its first row; null for running text. */
  readonly table: ReadTable | null
}

/**
 * The paragraphs of a clean text: its lines, cut where a further unit was run on, each with the mark that opens it; a table is one
 * paragraph. The record of the site is no part of the document.
 */
export function paragraphsOf(text: CleanText): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let from = text.record.at(-1)?.line.end ?? 0
  for (const { table, read } of tablesRead(text)) {
    addLines(paragraphs, text, { start: from, end: table.span.start })
    paragraphs.push(tableParagraph(text, table, read))
    from = table.span.end
  }
  addLines(paragraphs, text, { start: from, end: text.text.length })
  return withDoubtfulMarks(paragraphs)
}

function addLines(paragraphs: Paragraph[], text: CleanText, { start: first, end: last }: Span): void {
  for (let start = first; start < last; ) {
    const feed = text.text.indexOf('\n', start)
    const end = feed < 0 || feed > last ? last : feed
    for (const piece of piecesOf(text.folded.slice(start, end))) {
      const from = start + piece.start
      const words = text.folded.slice(from, start + piece.end)
      if (words !== '') paragraphs.push({ start: from, end: from + words.length, words, mark: markOf(words), table: null })
    }
    start = end + 1
  }
}

function tableParagraph(text: CleanText, { span, cells }: PlacedTable, table: ReadTable): Paragraph {
  const header = cells.filter(({ row }) => row === 0).at(-1)?.span.end ?? span.start
  return { start: span.start, end: span.end, words: text.folded.slice(span.start, header), mark: null, table }
}

/** `35.5个地级市要组团` opens unit 35 where unit 34 went before; elsewhere it opens with a decimal. */
function withDoubtfulMarks(paragraphs: readonly Paragraph[]): Paragraph[] {
  let last = 0
  return paragraphs.map((paragraph) => {
    const figure = /^([0-9]{1,3})[.．﹒](?=[0-9])/.exec(paragraph.words)
    const mark =
      paragraph.mark ??
      (figure && last > 0 && Number(figure[1]) === last + 1
        ? { alphabet: '1.', number: last + 1, label: figure[0], length: figure[0].length }
        : null)
    if (mark?.alphabet === '1.') last = mark.number
    return { ...paragraph, mark }
  })
}

/** The paragraph's words behind its mark. */
export function departmentWords({ words, mark }: Paragraph): string {
  return mark ? words.slice(mark.length) : words
}
