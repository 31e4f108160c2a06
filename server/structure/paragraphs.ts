import type { ReadTable } from '../tables/taskTable.ts'
import type { PlacedTable } from '../text/layout.ts'
import { opensWithLabel } from '../text/lineKinds/assignment.ts'
import { type Mark, markOf } from '../text/marks.ts'
import type { Span } from '../text/span.ts'
import type { CleanText } from '../text/types.ts'
import { piecesOf } from './inlineMarks.ts'
import { tablesRead } from './tables.ts'

/** A paragraph of the clean text. */
export interface Paragraph {
  readonly start: number
  readonly end: number
  /** Its text in simplified characters, for matching; the same length as the original. */
  readonly words: string
  readonly mark: Mark | null
  /** The table printed in these lines, if any; `words` is then its first row. Null for running text. */
  readonly table: ReadTable | null
}

/**
 * The paragraphs of a clean text: its lines, split where another unit starts, each with its mark. A table is one paragraph. The site's
 * record block is left out.
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

/**
 * Resolves marks that depend on the sequence: `35.5个地级市要组团` starts unit 35 after unit 34, otherwise it starts with a decimal; `21.80周岁以上老人`
 * starts unit 21 after unit 20, and unit 21.80 after 21.79.
 */
function withDoubtfulMarks(paragraphs: readonly Paragraph[]): Paragraph[] {
  let last = 0
  let pair = ''
  return paragraphs.map((paragraph) => {
    const figure = /^(?<label>(?<first>[0-9]{1,3})[.．﹒])(?<second>[0-9]{1,3})?/.exec(paragraph.words)?.groups
    const number = Number(figure?.first)
    const { mark: own } = paragraph
    if (own !== null && isFactOfTask(departmentWords(paragraph))) return withoutMark(paragraph, own)
    const mark =
      figure?.second !== undefined && opensUnit(paragraph, { number, second: Number(figure.second), last, pair })
        ? { alphabet: '1.', number, label: figure.label ?? '', length: figure.label?.length ?? 0 }
        : own
    if (mark?.alphabet === '1.') last = mark.number
    if (mark?.alphabet === '1.1') pair = `${number}.${figure?.second}`
    return { ...paragraph, mark }
  })
}

/** `1．牵头部门：市商务局`, `2．完成时限：2025年底`: counted facts of the task above, no units. */
function isFactOfTask(words: string): boolean {
  return words.length <= LONGEST_FACT && /^\s*\p{Script=Han}/u.test(words) && opensWithLabel(words.trimStart()) && !/。./u.test(words)
}

function withoutMark(paragraph: Paragraph, { length }: Mark): Paragraph {
  const words = paragraph.words.slice(length)
  const blank = words.length - words.trimStart().length
  return { ...paragraph, start: paragraph.start + length + blank, words: words.slice(blank), mark: null }
}

const LONGEST_FACT = 200

interface Decimal {
  readonly number: number
  readonly second: number
  /** The last unit number with one part, 0 if there is none. */
  readonly last: number
  /** The last unit number with two parts. */
  readonly pair: string
}

function opensUnit({ mark }: Paragraph, { number, second, last, pair }: Decimal): boolean {
  if (mark === null) return last > 0 && number === last + 1
  if (mark.alphabet !== '1.1' || second <= 1 || pair === `${number}.${second - 1}`) return false
  return number === last + 1
}

/** The paragraph's text after its mark. */
export function departmentWords({ words, mark }: Paragraph): string {
  return mark ? words.slice(mark.length) : words
}

/** Whether it is a heading like `重点任务`, below which all units are tasks, whatever their punctuation. */
export function isBareHeading(lead: string): boolean {
  return lead.length <= 30 && !/[。；：:，,]/.test(lead)
}
