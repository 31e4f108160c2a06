/** A quote and the rest of its sentence. */
interface Words {
  readonly quote: string
  readonly before?: string | null
  readonly after?: string | null
}

/** Maximum number of characters shown before the quote, so that the quote itself is not cut off. */
const BEFORE_AT_MOST = 42
const LATIN_JOIN = /([a-z,.;:)])\s*\n\s*(?=[a-z(])/giu

/** Joins lines that were broken at the page width, and turns table tabs into spaces. */
export const joined = (text: string): string =>
  text
    .replace(LATIN_JOIN, '$1 ')
    .replace(/\s*\n\s*/gu, '')
    .replace(/\t+/gu, ' ')

/** A sentence for display: lines joined, a long beginning cut off. The exact text stays in the API. */
export function shownSentence({ quote, before, after }: Words): {
  readonly before: string
  readonly quote: string
  readonly after: string
} {
  const start = joined(before ?? '')
  return {
    before: start.length > BEFORE_AT_MOST ? `…${start.slice(-BEFORE_AT_MOST)}` : start,
    quote: joined(quote),
    after: joined(after ?? ''),
  }
}
