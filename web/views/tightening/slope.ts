import type { FoundFigure, FoundPair } from './operations.ts'
import type { Verdict } from './state.ts'

/** A line of the chart from a value on the left to one on the right; both are between 0 (bottom) and 1 (top). */
export interface SlopeLine {
  readonly key: string
  readonly from: number
  readonly to: number
  readonly verdict: Verdict
  readonly pair: FoundPair
}

const DAY = 86_400_000

/** A figure as a number: its value, or its date as days since 1970. */
export const numberOf = ({ value, to }: Pick<FoundFigure, 'value' | 'to'>): number | null =>
  to === null ? value : Math.round(Date.parse(to) / DAY)

/** The comparable pairs on a common scale. If all values are equal, they are in the middle. */
export function slopeLines(pairs: readonly FoundPair[]): readonly SlopeLine[] {
  const drawn = pairs.flatMap((pair) => {
    const [from, to] = [numberOf(pair.before), numberOf(pair.after)]
    return pair.verdict === 'NOT_COMPARABLE' || from === null || to === null ? [] : [{ pair, from, to }]
  })
  const values = drawn.flatMap(({ from, to }) => [from, to])
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const at = (value: number): number => (most === least ? 0.5 : (value - least) / (most - least))
  return drawn.map(({ pair, from, to }) => ({
    key: `${pair.before.id} ${pair.after.id}`,
    from: at(from),
    to: at(to),
    verdict: pair.verdict,
    pair,
  }))
}
