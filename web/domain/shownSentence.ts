/** A quote and the rest of its sentence. */
interface Words {
  readonly quote: string
  readonly before?: string | null
  readonly after?: string | null
}

/** So much of a long sentence is shown before the quote, which must not be cut off. */
const BEFORE_AT_MOST = 42
const LATIN_JOIN = /([a-z,.;:)])\s*\n\s*(?=[a-z(])/giu

/** Lines that the width of a page had broken, joined again. A table's tabs become spaces. */
export const joined = (text: string): string =>
  text
    .replace(LATIN_JOIN, '$1 ')
    .replace(/\s*\n\s*/gu, '')
    .replace(/\t+/gu, ' ')

/** A sentence as it is shown: line breaks joined, its beginning cut where it is long. The exact words stay in the API. */
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
