import type { Anchor } from '../../api/notes.ts'
import { lettersOf } from '../letters.ts'
import type { Span } from '../span.ts'

/** Number of characters stored on each side of the words to locate them. */
const AROUND = 40

/** Describes words in a text together with their surroundings. */
export function anchorOf(text: string, { start, end }: Span): Anchor {
  const before = text.slice(Math.max(0, start - AROUND), start)
  const quote = text.slice(start, end)
  const after = text.slice(end, end + AROUND)
  return {
    quote,
    before,
    after,
    nth: timesBefore(lettersOf(text), lettersOf(before + quote + after), lettersOf(text.slice(0, start - before.length)).length),
  }
}

function timesBefore(text: string, words: string, place: number): number {
  let times = 0
  for (let at = text.indexOf(words); at >= 0 && at < place; at = text.indexOf(words, at + 1)) times += 1
  return times
}
