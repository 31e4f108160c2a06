import { folded } from './folded.ts'
import { type Opener, openerOf } from './joining/openers.ts'
import { widthOf } from './width.ts'

/** A line that is not blank, without its outer blanks, folded: for matching, of the same length as the text. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly words: string
  /** In Chinese characters, of the words as printed. */
  readonly width: number
  /** Width of the blanks before the words. */
  readonly indent: number
  /** The numbering mark or head that opens it, or null. */
  readonly opener: Opener | null
}

/** The lines of a text that are not blank. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (let from = 0; from < text.length; ) {
    const feed = text.indexOf('\n', from)
    const to = feed < 0 ? text.length : feed
    const raw = text.slice(from, to)
    const words = raw.trim()
    if (words !== '') {
      const start = from + raw.indexOf(words.charAt(0))
      const indent = indentOf(raw)
      const simple = folded(words)
      lines.push({ start, end: start + words.length, words: simple, width: widthOf(words), indent, opener: openerOf(simple) })
    }
    from = to + 1
  }
  return lines
}

/** A tab is as wide as two characters; a blank of full width as one. */
function indentOf(raw: string): number {
  const blanks = raw.slice(0, raw.length - raw.trimStart().length)
  return widthOf(blanks.replaceAll('\t', '　　').replaceAll('\ufeff', ''))
}
