import type { MarkedPassage } from './passage.ts'

/** Words that stand in more documents than these are a set phrase, or a task of everybody: one group, and no pairs. */
export const HELD_BY_FEW = 20

/** So large a share of the marks of the shorter of two passages must be in both, and be held by few. */
const LEAST_RARE = 0.1

export const isHeldByMany = (documents: number): boolean => documents > HELD_BY_FEW

/**
 * Whether two passages may resemble each other: they are of different documents, and have enough marks in common that only few documents
 * hold. `rare` is the number of those.
 */
export function haveRareWords(left: MarkedPassage, right: MarkedPassage, rare: number): boolean {
  return left.document !== right.document && rare > 0 && rare >= LEAST_RARE * Math.min(left.marks.length, right.marks.length)
}

/** By passage: how many of the marks that fit `left` has in common with each, those of `left`’s document left out. */
export function marksInCommon(
  left: MarkedPassage,
  holders: ReadonlyMap<string, readonly MarkedPassage[]>,
): ReadonlyMap<MarkedPassage, number> {
  const counts = new Map<MarkedPassage, number>()
  for (const mark of left.marks) {
    for (const right of holders.get(mark) ?? []) {
      if (right.document !== left.document) counts.set(right, (counts.get(right) ?? 0) + 1)
    }
  }
  return counts
}

/** By mark: the passages that hold it. */
export function holdersOf(
  passages: Iterable<MarkedPassage>,
  isAsked: (mark: string) => boolean,
): ReadonlyMap<string, readonly MarkedPassage[]> {
  const holders = new Map<string, MarkedPassage[]>()
  for (const passage of passages) {
    for (const mark of passage.marks) {
      if (!isAsked(mark)) continue
      const known = holders.get(mark)
      if (known) known.push(passage)
      else holders.set(mark, [passage])
    }
  }
  return holders
}

/** Two passages of which neither comes first. */
export type Pair = readonly [MarkedPassage, MarkedPassage]

/** The pairs of passages that may resemble each other, of which at least one is among `some`: each once. */
export function candidatePairs(
  some: readonly MarkedPassage[],
  others: readonly MarkedPassage[],
  isRare: (mark: string) => boolean,
): readonly Pair[] {
  const holders = holdersOf([...some, ...others], isRare)
  const among = new Set(some)
  return some.flatMap((one) =>
    [...marksInCommon(one, holders)].flatMap(([other, rare]) => {
      const comesAgain = among.has(other) && other.id < one.id
      return !comesAgain && haveRareWords(one, other, rare) ? [[one, other] as const] : []
    }),
  )
}
