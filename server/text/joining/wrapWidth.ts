import type { Line } from '../lines.ts'

/** Pages are printed with lines of 18 to 80 characters; shorter ones are headings and lists. */
const NARROWEST = 18
const WIDEST = 80
/** Lists of names have lines of this width by chance: in narrow columns many lines must have one width. */
const NARROW = 24
/** A line of this length is no heading of two words. */
const LONGER = 12
/** Ends with a character that closes a sentence, a clause of a list, or a bracket. */
const ENDS_FINISHED = /[。；;：:！？!?）)”」』》…—]$/

/**
 * The width at which the lines of this text were broken, or null where each line is a paragraph.
 * A text from a PDF page has a third or more of its longer lines end in the middle of a sentence, and many lines of one width.
 */
export function wrapWidthOf(lines: readonly Line[]): number | null {
  const longer = lines.filter(({ width }) => width >= LONGER)
  const open = longer.filter(({ words }) => !ENDS_FINISHED.test(words))
  if (longer.length < 4 || open.length < longer.length * 0.3) return null
  const counts = new Map<number, number>()
  for (const { width } of longer) counts.set(Math.round(width), (counts.get(Math.round(width)) ?? 0) + 1)
  const near = (width: number) => (counts.get(width - 1) ?? 0) + (counts.get(width) ?? 0) + (counts.get(width + 1) ?? 0)
  const widths = [...counts.keys()].filter((width) => {
    const share = width < NARROW ? 0.4 : 0.08
    return width >= NARROWEST && width <= WIDEST && near(width) >= Math.max(2, longer.length * share)
  })
  const usual = Math.max(0, ...widths)
  // the first line of a paragraph is two characters shorter, and short documents have many of them
  const wrap = Math.max(usual, ...[1, 2, 3].map((more) => ((counts.get(usual + more) ?? 0) >= 2 ? usual + more : 0)))
  const wider = longer.filter(({ width }) => width > wrap + 3)
  return usual === 0 || wider.length > longer.length * 0.1 ? null : wrap
}
