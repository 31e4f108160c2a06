import type { MarkedPassage } from './passage.ts'

/** Words that occur in more documents than this are a set phrase or a task given to everybody. They form one group and are not paired. */
export const HELD_BY_FEW = 20

/** Minimum share of the shorter passage's marks that must be in both and be rare. */
const LEAST_RARE = 0.1

export const isHeldByMany = (documents: number): boolean => documents > HELD_BY_FEW

/**
 * Whether two passages may resemble each other: they are from different documents, and have enough common marks that occur in only a few
 * documents. `rare` is the number of those marks.
 */
export function haveRareWords(left: MarkedPassage, right: MarkedPassage, rare: number): boolean {
  return left.document !== right.document && rare > 0 && rare >= LEAST_RARE * Math.min(left.marks.length, right.marks.length)
}

/** By mark: the passages that contain it. */
export type Holders = ReadonlyMap<number, readonly MarkedPassage[]>

/** The holders of the marks that are asked for. */
export function holdersOf(passages: Iterable<MarkedPassage>, isAsked: (mark: number) => boolean): Holders {
  const holders = new Map<number, MarkedPassage[]>()
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

/** Number of documents that these passages are in. */
export const documentsWith = (passages: readonly MarkedPassage[] = []): number => new Set(passages.map(({ document }) => document)).size

/** For each passage: number of these marks in common with `left`, excluding passages of `left`’s own document. */
export function marksInCommon(left: MarkedPassage, ...all: readonly Holders[]): ReadonlyMap<MarkedPassage, number> {
  const counts = new Map<MarkedPassage, number>()
  for (const mark of left.marks) {
    for (const holders of all) {
      for (const right of holders.get(mark) ?? []) {
        if (right.document !== left.document) counts.set(right, (counts.get(right) ?? 0) + 1)
      }
    }
  }
  return counts
}

/** An unordered pair of passages. */
export type Pair = readonly [MarkedPassage, MarkedPassage]

/**
 * The pairs of passages that may resemble each other, without duplicates: of `some` among themselves, and with passages of `others`, which
 * must include all holders of their rare marks and none of `some`.
 */
export function candidatePairs(some: readonly MarkedPassage[], others: Holders, isRare: (mark: number) => boolean): readonly Pair[] {
  const rare = new Set(some.flatMap(({ marks }) => [...marks].filter(isRare)))
  const here = holdersOf(some, (mark) => rare.has(mark))
  const there = new Map([...others].filter(([mark]) => rare.has(mark)))
  const among = new Set(some)
  return some.flatMap((one) =>
    [...marksInCommon(one, here, there)].flatMap(([other, rare]) => {
      const comesAgain = among.has(other) && other.id < one.id
      return !comesAgain && haveRareWords(one, other, rare) ? [[one, other] as const] : []
    }),
  )
}
