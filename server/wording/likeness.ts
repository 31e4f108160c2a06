import { SHORTEST_RUN } from './marks.ts'

/** Pieces by which the share of equal words is counted. */
const PIECE = 3
/** Texts of which less is the same do not resemble each other. */
const LEAST_SHARE = 0.5

/** A folded text with what is asked of it again and again. */
export interface Wording {
  readonly characters: string
  readonly pieces: ReadonlySet<string>
  readonly runs: ReadonlySet<string>
}

export function wordingOf(characters: string): Wording {
  return { characters, pieces: piecesOf(characters, PIECE), runs: piecesOf(characters, SHORTEST_RUN) }
}

/**
 * The share of two texts that is the same, where they have 18 characters in a row and half of their pieces in common; else null. The share
 * is twice the common pieces of three characters over all of both (Dice), from 0.5 to 1.
 */
export function likenessOf(left: Wording, right: Wording): number | null {
  const all = left.pieces.size + right.pieces.size
  if (2 * Math.min(left.pieces.size, right.pieces.size) < LEAST_SHARE * all) return null
  if (!meet(left.runs, right.runs)) return null
  const share = (2 * common(left.pieces, right.pieces)) / all
  return share >= LEAST_SHARE ? share : null
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
