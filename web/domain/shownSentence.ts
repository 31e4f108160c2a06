/** A quote and the rest of its sentence. */
interface Words {
  readonly quote: string
  readonly before?: string | null
  readonly after?: string | null
}

/** Maximum number of characters shown before the quote for each line, so that the quote itself is not cut off on a narrow screen. */
const BEFORE_IN_LINE = 14
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
  const most = BEFORE_IN_LINE * lines
  return {
    before: start.length > most ? `…${start.slice(-most)}` : start,
    quote: joined(quote),
    after: joined(after ?? ''),
  }
}
