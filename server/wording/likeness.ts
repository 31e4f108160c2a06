import { SHORTEST_RUN } from './marks.ts'

/** Length of the n-grams for the share of common words. */
const PIECE = 3
/** Minimum share for two texts to resemble each other. */
const LEAST_SHARE = 0.5

/** A folded text with cached data for repeated comparison. */
export interface Wording {
  readonly characters: string
  readonly pieces: ReadonlySet<string>
  /** Its runs of SHORTEST_RUN characters. Most pairs are told apart without them. */
  runs(): ReadonlySet<string>
}

export function wordingOf(characters: string): Wording {
  let runs: ReadonlySet<string> | null = null
  return {
    characters,
    pieces: piecesOf(characters, PIECE),
    runs() {
      runs ??= piecesOf(characters, SHORTEST_RUN)
      return runs
    },
  }
}

/**
 * The common share of two texts, if they have 18 consecutive characters and half of their trigrams in common; otherwise null. The share is
 * twice the common trigrams divided by those of both (Dice), from 0.5 to 1.
 */
export function likenessOf(left: Wording, right: Wording): number | null {
  const all = left.pieces.size + right.pieces.size
  if (2 * Math.min(left.pieces.size, right.pieces.size) < LEAST_SHARE * all) return null
  const share = shareOf(left, right)
  return share >= LEAST_SHARE && meet(left.runs(), right.runs()) ? share : null
}

/** The share alone, from 0 to 1, even if it is small. */
export function shareOf(left: Wording, right: Wording): number {
  const all = left.pieces.size + right.pieces.size
  return all === 0 ? 0 : (2 * common(left.pieces, right.pieces)) / all
}

function meet(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  for (const each of left) if (right.has(each)) return true
  return false
}

function common(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const [fewer, more] = left.size < right.size ? [left, right] : [right, left]
  let count = 0
  for (const each of fewer) if (more.has(each)) count += 1
  return count
}

function piecesOf(characters: string, length: number): ReadonlySet<string> {
  const pieces = new Set<string>()
  for (let at = 0; at + length <= characters.length; at++) pieces.add(characters.slice(at, at + length))
  return pieces
}
