import type { Anchor } from '../../api/notes.ts'
import { lettersOf } from '../letters.ts'
import type { Span } from '../span.ts'

/** So many characters around the words tell where they stand. */
const AROUND = 40

/** The words at a place of a text, with what stands around them. */
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
