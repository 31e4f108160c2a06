/** A quote and the rest of its sentence. */
interface Words {
  readonly quote: string
  readonly before?: string | null
  readonly after?: string | null
}

/** Number of characters in a line on a narrow screen, and how many of the last line are kept for the quote. */
const LINE = 14
const FOR_QUOTE = 8
const LATIN_JOIN = /([a-z,.;:)])\s*\n\s*(?=[a-z(])/giu

/** Joins lines that were broken at the page width, and turns table tabs into spaces. */
export const joined = (text: string): string =>
  text
    .replace(LATIN_JOIN, '$1 ')
    .replace(/\s*\n\s*/gu, '')
    .replace(/\t+/gu, ' ')

/** A sentence for display in so many lines: its lines joined, a long beginning cut off. The exact text stays in the API. */
export function shownSentence(
  { quote, before, after }: Words,
  lines: number,
): {
  readonly before: string
  readonly quote: string
  readonly after: string
} {
  const start = joined(before ?? '')
  const most = LINE * lines - FOR_QUOTE
  return {
    before: start.length > most ? `…${start.slice(-most)}` : start,
    quote: joined(quote),
    after: joined(after ?? ''),
  }
}
