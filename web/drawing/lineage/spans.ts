/** A range of years, both ends included: one column of a lineage with folded documents. */
export interface Span {
  readonly from: string
  readonly to: string
}

/** 2023, 1981–2012, 2014–16 */
export const nameOfSpan = ({ from, to }: Span): string =>
  from === to ? from : `${from}–${from.slice(0, 2) === to.slice(0, 2) ? to.slice(2) : to}`

/** The span that contains a year; the year itself if none does. */
export const spanOf = (year: string, spans: readonly Span[]): Span =>
  spans.find(({ from, to }) => from <= year && year <= to) ?? { from: year, to: year }

/**
 * Divides the years into at most `most` spans with similar numbers of documents: sparse years share a span, full years have their own. The
 * division with the least sum of squares is taken.
 */
export function spansOf(counts: ReadonlyMap<string, number>, most: number): readonly Span[] {
  const years = [...counts.keys()].sort()
  const sums = [0]
  for (const year of years) sums.push((sums.at(-1) ?? 0) + (counts.get(year) ?? 0))
  const cost = (from: number, to: number) => ((sums[to] ?? 0) - (sums[from] ?? 0)) ** 2
  // best[n][end]: the cheapest way to cut the first `end` years into n spans, and where its last span begins.
  let best: readonly Cut[] = years.map((_, at) => ({ cost: cost(0, at + 1), cuts: [0] }))
  for (let spans = 2; spans <= Math.min(most, years.length); spans += 1) {
    const before = best
    best = years.map((_, end) => {
      const ways = before.slice(0, end).map(({ cost: so, cuts }, at) => ({ cost: so + cost(at + 1, end + 1), cuts: [...cuts, at + 1] }))
      return ways.reduce((least, way) => (way.cost < least.cost ? way : least), before[end] as Cut)
    })
  }
  const starts = best.at(-1)?.cuts ?? []
  return starts.map((from, at) => ({ from: years[from] as string, to: years[(starts[at + 1] ?? years.length) - 1] as string }))
}

interface Cut {
  readonly cost: number
  readonly cuts: readonly number[]
}
