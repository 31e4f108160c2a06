import { folded } from './folded.ts'
import { widthOf } from './width.ts'

/** A line that is not blank, without its outer blanks, folded: for matching, of the same length as the text. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly words: string
  /** In Chinese characters, of the words as printed. */
  readonly width: number
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
      lines.push({ start, end: start + words.length, words: folded(words), width: widthOf(words) })
    }
    from = to + 1
  }
  return lines
}

/** Pages are printed with lines of 24 to 80 characters; shorter ones are headings and lists. */
const NARROWEST = 24
const WIDEST = 80
/** Ends with a character that closes a sentence, a clause of a list, or a bracket. */
const ENDS_FINISHED = /[。；;：:！？!?）)”」』》…—]$/

/**
 * The width at which the lines of this text were broken, or null where each line is a paragraph.
 * A text from a PDF page has a third or more of its longer lines end in the middle of a sentence, and many lines of one width.
 */
export function wrapWidthOf(lines: readonly Line[]): number | null {
  const longer = lines.filter(({ width }) => width >= 15)
  const open = longer.filter(({ words }) => !ENDS_FINISHED.test(words))
  if (longer.length < 4 || open.length < longer.length * 0.3) return null
  const counts = new Map<number, number>()
  for (const { width } of longer) counts.set(Math.round(width), (counts.get(Math.round(width)) ?? 0) + 1)
  const near = (width: number) => (counts.get(width - 1) ?? 0) + (counts.get(width) ?? 0) + (counts.get(width + 1) ?? 0)
  const widths = [...counts.keys()].filter(
    (width) => width >= NARROWEST && width <= WIDEST && near(width) >= Math.max(2, longer.length * 0.08),
  )
  const usual = Math.max(0, ...widths)
  // the first line of a paragraph is two characters shorter, and short documents have many of them
  const wrap = Math.max(usual, ...[1, 2, 3].map((more) => ((counts.get(usual + more) ?? 0) >= 2 ? usual + more : 0)))
  const wider = longer.filter(({ width }) => width > wrap + 3)
  return usual === 0 || wider.length > longer.length * 0.1 ? null : wrap
}
