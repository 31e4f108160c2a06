import { SHORTEST_RUN } from './marks.ts'

/** Minimum share for two texts to resemble each other. */
const LEAST_SHARE = 0.5

/** A folded text with cached data for repeated comparison. */
export interface Wording {
  readonly characters: string
  /** Its trigrams without duplicates, as numbers in order: two such lists are compared many times faster than sets of strings. */
  readonly pieces: Float64Array
  /** Its runs of SHORTEST_RUN characters. Most pairs can be distinguished without them. */
  runs(): ReadonlySet<string>
}

export function wordingOf(characters: string): Wording {
  let runs: ReadonlySet<string> | null = null
  return {
    characters,
    pieces: trigramsOf(characters),
    runs() {
      runs ??= runsOf(characters)
      return runs
    },
  }
}

/**
 * The common share of two texts, if they have 18 consecutive characters and half of their trigrams in common; otherwise null. The share is
 * twice the common trigrams divided by those of both (Dice), from 0.5 to 1.
 */
export function likenessOf(left: Wording, right: Wording): number | null {
  const all = left.pieces.length + right.pieces.length
  if (2 * Math.min(left.pieces.length, right.pieces.length) < LEAST_SHARE * all) return null
  const share = shareOf(left, right)
  return share >= LEAST_SHARE && meet(left.runs(), right.runs()) ? share : null
}

/** The share alone, from 0 to 1, even if it is small. */
export function shareOf(left: Wording, right: Wording): number {
  const all = left.pieces.length + right.pieces.length
  return all === 0 ? 0 : (2 * common(left.pieces, right.pieces)) / all
}

function meet(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  for (const each of left) if (right.has(each)) return true
  return false
}

function common(left: Float64Array, right: Float64Array): number {
  let [count, at, there] = [0, 0, 0]
  while (at < left.length && there < right.length) {
    const difference = (left[at] ?? 0) - (right[there] ?? 0)
    if (difference === 0) count += 1
    if (difference <= 0) at += 1
    if (difference >= 0) there += 1
  }
  return count
}

function trigramsOf(characters: string): Float64Array {
  const all = new Float64Array(Math.max(0, characters.length - 2))
  for (let at = 0; at < all.length; at++)
    all[at] = (characters.charCodeAt(at) * 2 ** 16 + characters.charCodeAt(at + 1)) * 2 ** 16 + characters.charCodeAt(at + 2)
  all.sort()
  let last = 0
  for (const each of all) if (each !== all[last]) all[++last] = each
  return all.subarray(0, all.length === 0 ? 0 : last + 1)
}

function runsOf(characters: string): ReadonlySet<string> {
  const runs = new Set<string>()
  for (let at = 0; at + SHORTEST_RUN <= characters.length; at++) runs.add(characters.slice(at, at + SHORTEST_RUN))
  return runs
}
