import { opensWithLabel } from '../lineKinds/assignment.ts'
import type { Line } from '../lines.ts'

/** Pages have lines of 18 to 80 characters; shorter ones are headings and lists. */
const NARROWEST = 18
const WIDEST = 80
/** Lists of names may have lines of equal width by chance, so narrow columns need many lines of one width. */
const NARROW = 24
/** A line of this length is not a two-word heading. */
const LONGER = 12
/** Characters that end a sentence, a list clause, or a bracket. */
const ENDS_FINISHED = /[。；;：:！？!?）)”」』》…—]$/

/**
 * The width at which the lines of this text were wrapped, or null if each line is a paragraph. In a text from a PDF at least a third of the
 * longer lines end inside a sentence, and many have the same width. Lines like `责任单位：市水利局` end without a full stop anywhere.
 */
export function wrapWidthOf(lines: readonly Line[]): number | null {
  const longer = lines.filter(({ words, width }) => width >= LONGER && !opensWithLabel(words))
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
  // the first line of a paragraph is two characters shorter, which is common in short documents
  const wrap = Math.max(usual, ...[1, 2, 3].map((more) => ((counts.get(usual + more) ?? 0) >= 2 ? usual + more : 0)))
  const wider = longer.filter(({ width }) => width > wrap + 3)
  return usual === 0 || wider.length > longer.length * 0.1 ? null : wrap
}
