import { emsOf } from '../labels.ts'
import type { Stripe } from './layout.ts'

/** The name of a year or span of years: its centre, the size of its letters, and its row (0, or 1 above it). */
export interface YearName {
  readonly text: string
  readonly x: number
  readonly size: number
  readonly row: number
}

interface Sizes {
  /** Size of a drawing unit. */
  readonly scale: number
  readonly largest: number
  readonly smallest: number
}

/** Space between two names, in em. */
const APART = 0.45

/**
 * The names of columns, each as large as its column allows. A name that would touch the one before it stands in a row above; it is left out
 * if that is taken, too.
 */
export function yearNames(
  years: readonly Stripe<string | null>[],
  undated: string,
  { scale, largest, smallest }: Sizes,
): readonly YearName[] {
  const free = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  return years.flatMap(({ name, from, to }) => {
    const text = name ?? undated
    const ems = emsOf(text)
    const size = Math.min(largest, Math.max(smallest, ((to - from) * scale) / (ems + APART)))
    const [x, half] = [((from + to) / 2) * scale, (ems * size) / 2]
    const row = free.findIndex((end) => x - half >= end)
    if (row < 0) return []
    free[row] = x + half + APART * size
    return [{ text, x, size, row }]
  })
}
