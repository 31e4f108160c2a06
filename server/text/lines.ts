import { folded } from '../lexicon/folded.ts'
import { bareNumbersIn } from './bareNumbers.ts'
import { type Opener, openerOf } from './joining/openers.ts'
import { widthOf } from './width.ts'

/** A non-blank line without leading and trailing spaces, folded for matching; the same length as the text. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly words: string
  /** Width of the printed words, in Chinese characters. */
  readonly width: number
  /** Width of the spaces before the words. */
  readonly indent: number
  /** The numbering mark or head at its start, or null. */
  readonly opener: Opener | null
}

/** The non-blank lines of a text. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  const bare = new Map(bareNumbersIn(text).map(({ start, number }) => [start, number]))
  for (let from = 0; from < text.length; ) {
    const feed = text.indexOf('\n', from)
    const to = feed < 0 ? text.length : feed
    const raw = text.slice(from, to)
    const words = raw.trim()
    if (words !== '') {
      const start = from + raw.indexOf(words.charAt(0))
      const indent = indentOf(raw)
      const simple = folded(words)
      lines.push({
        start,
        end: start + words.length,
        words: simple,
        width: widthOf(words),
        indent,
        opener: openerOf(simple) ?? bareOpener(bare.get(start)),
      })
    }
    from = to + 1
  }
  return lines
}

function bareOpener(number: number | undefined): Opener | null {
  return number === undefined ? null : { kind: 'bare number', number, doubtful: false }
}

/** A tab is as wide as two characters, a full-width space as one. */
function indentOf(raw: string): number {
  const blanks = raw.slice(0, raw.length - raw.trimStart().length)
  return widthOf(blanks.replaceAll('\t', '　　').replaceAll('\ufeff', ''))
}
