import { bisectLeft } from 'd3-array'
import { lettersOf } from '../text/letters.ts'
import type { Span } from '../text/span.ts'
import type { CleanText } from '../text/types.ts'
import type { Anchor } from './correction.ts'

/** Finds the words of corrections in a text. Positions count letters of the source, because other characters may differ. */
export interface Places {
  /** The position of the words, or null. */
  find(anchor: Anchor): Span | null
  /** The letters of a passage of the clean text. */
  lettersOf(span: Span): Span
  /** The passage of the clean text with exactly these letters; null if cleaning removed them. */
  cleanSpan(found: Span): Span | null
}

export function placesIn(text: CleanText): Places {
  const source = spelled(text.source.text)
  let origins: Int32Array | null = null
  const cleanOrigins = () => {
    origins ??= Int32Array.from({ length: text.text.length }, (_, at) => text.toSource({ start: at, end: at + 1 }).start)
    return origins
  }
  return {
    find: (anchor) => bestPlace(source.letters, anchor),
    lettersOf(span) {
      const { start, end } = text.toSource(span)
      return { start: bisectLeft(source.offsets, start), end: bisectLeft(source.offsets, end) }
    },
    cleanSpan({ start, end }) {
      const [first, last] = [source.offsets[start], source.offsets[end - 1]]
      if (first === undefined || last === undefined) return null
      const from = bisectLeft(cleanOrigins(), first)
      const to = bisectLeft(cleanOrigins(), last + 1)
      return to > from ? { start: from, end: to } : null
    },
  }
}

/** The letters of a text, and the offset of each. */
function spelled(text: string): { readonly letters: string; readonly offsets: readonly number[] } {
  const [all, offsets]: [string[], number[]] = [[], []]
  let at = 0
  for (const character of text) {
    for (const letter of lettersOf(character)) {
      for (let unit = 0; unit < letter.length; unit += 1) offsets.push(at)
      all.push(letter)
    }
    at += character.length
  }
  return { letters: all.join(''), offsets }
}

/** Minimum number of letters of the context that must still match, on at least one side. */
const LETTERS_MATCHED = 6

/** The position with most matching context; if several are equal, the one counted by the anchor. */
function bestPlace(text: string, { quote, before, after, nth }: Anchor): Span | null {
  const [words, ahead, behind] = [lettersOf(quote), lettersOf(before), lettersOf(after)]
  if (words === '') return null
  const found: { readonly span: Span; readonly score: number }[] = []
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length
    const [left, right] = [sharedEnd(text.slice(0, start), ahead), sharedStart(text.slice(end, end + behind.length), behind)]
    const isThere = left >= Math.min(LETTERS_MATCHED, ahead.length) || right >= Math.min(LETTERS_MATCHED, behind.length)
    if (isThere) found.push({ span: { start, end }, score: left + right })
  }
  const best = Math.max(...found.map(({ score }) => score))
  return found.filter(({ score }) => score === best)[nth]?.span ?? null
}

function sharedEnd(text: string, words: string): number {
  let shared = 0
  while (shared < words.length && shared < text.length && text.at(-1 - shared) === words.at(-1 - shared)) shared += 1
  return shared
}

function sharedStart(text: string, words: string): number {
  let shared = 0
  while (shared < words.length && shared < text.length && text[shared] === words[shared]) shared += 1
  return shared
}
