import type { Alternatives } from './lists.ts'

/** A query for the full-text index that finds every measure with the words, and the words that are then tested exactly. */
export interface WordsSought {
  readonly phrase: string
  readonly words: string
}

/**
 * The words to look up in the full-text index, if the filter has no other condition. The index stores pairs of Chinese characters, so the
 * words need two of them in a row: null for 5G or 税. Searching 34,000 measures without the index took 0.3 s, and 0.6 s for one word in twenty.
 */
export function wordsSought(where: Alternatives): WordsSought | null {
  const [condition, ...others] = where.flat()
  if (!condition || others.length > 0 || condition.test !== 'text' || condition.negated) return null
  const words = String(condition.values[0] ?? '')
  const [longest] = (words.match(PAIRED) ?? []).toSorted((a, b) => b.length - a.length)
  return longest === undefined ? null : { phrase: `"${longest}"`, words }
}

const PAIRED = /[\u4e00-\u9fff]{2,}/gu
