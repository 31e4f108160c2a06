import { type Mark, markOf } from '../text/marks.ts'
import type { CleanText } from '../text/types.ts'
import { piecesOf } from './inlineMarks.ts'

/** A paragraph of the clean text. */
export interface Paragraph {
  readonly start: number
  readonly end: number
  /** Its words, folded to simplified characters: for matching, of the same length as the text. */
  readonly words: string
  readonly mark: Mark | null
}

/** The paragraphs of a clean text: its lines, cut where a further unit was run on, each with the mark that opens it. */
export function paragraphsOf(text: CleanText): Paragraph[] {
  const paragraphs: Paragraph[] = []
  for (let start = 0; start < text.text.length; ) {
    const feed = text.text.indexOf('\n', start)
    const end = feed < 0 ? text.text.length : feed
    for (const piece of piecesOf(text.folded.slice(start, end))) {
      const from = start + piece.start
      const words = text.folded.slice(from, start + piece.end)
      if (words !== '') paragraphs.push({ start: from, end: from + words.length, words, mark: markOf(words) })
    }
    start = end + 1
  }
  return withDoubtfulMarks(paragraphs)
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
