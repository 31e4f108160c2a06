import { folded } from '../wording/folded.ts'

export interface AlignedText {
  readonly id: string
  readonly text: string
}

/** Two similar texts: `similarity` is twice the common n-grams divided by the n-grams of both (Dice), from 0 to 1. */
export interface AlignedPair {
  readonly left: string
  readonly right: string
  readonly similarity: number
}

/** A text by its n-grams. */
export interface TextPieces {
  readonly id: string
  readonly pieces: ReadonlySet<string>
}

interface Options {
  /** Length of the n-grams, in letters and digits. */
  readonly piece: number
  /** Minimum similarity of a pair. */
  readonly least: number
}

/** An n-gram shared by more texts than this is not distinctive (各部门, 进一步). */
const MOST_SHARED = 200

/**
 * Pairs similar texts of both sides, each text at most once, most similar first. Uses an index of the right side's n-grams, so that only
 * texts with common n-grams are compared.
 */
export function alignedTexts(left: readonly AlignedText[], right: readonly AlignedText[], { piece, least }: Options): AlignedPair[] {
  const inPieces = ({ id, text }: AlignedText) => ({ id, pieces: piecesOf(text, piece) })
  return alignedIndexed(indexedTexts(left.map(inPieces)), indexedTexts(right.map(inPieces)), least)
}

/** Texts by their n-grams, and which of them have each. */
export interface IndexedTexts {
  readonly texts: readonly TextPieces[]
  readonly index: ReadonlyMap<string, readonly number[]>
}

export function indexedTexts(texts: readonly TextPieces[]): IndexedTexts {
  const index = new Map<string, number[]>()
  texts.forEach(({ pieces }, at) => {
    for (const each of pieces) {
      const places = index.get(each)
      if (places) places.push(at)
      else index.set(each, [at])
    }
  })
  return { texts, index }
}

/** The same for texts that are indexed already. */
export function alignedIndexed({ texts: left }: IndexedTexts, { texts: right, index }: IndexedTexts, least: number): AlignedPair[] {
  const pairs = left.flatMap(({ id, pieces }) => {
    return [...sharedCounts(pieces, index)].flatMap(([at, shared]) => {
      const similarity = (2 * shared) / (pieces.size + (right[at]?.pieces.size ?? 0))
      return similarity >= least ? [{ left: id, right: right[at]?.id ?? '', similarity }] : []
    })
  })
  return oneToOne(pairs)
}

/** Similarity of two texts, by the same measure. */
export function similarityOf(left: string, right: string, piece: number): number {
  const [own, other] = [piecesOf(left, piece), piecesOf(right, piece)]
  if (own.size + other.size === 0) return 0
  return (2 * [...own].filter((each) => other.has(each)).length) / (own.size + other.size)
}

/** Share of the n-grams of a text that the other text has too, from 0 to 1. */
export function containmentOf(text: string, whole: string, piece: number): number {
  const [own, other] = [piecesOf(text, piece), piecesOf(whole, piece)]
  return own.size === 0 ? 0 : [...own].filter((each) => other.has(each)).length / own.size
}

export function piecesOf(text: string, length: number): ReadonlySet<string> {
  const { characters } = folded(text)
  const pieces = new Set<string>()
  for (let at = 0; at + length <= characters.length; at++) pieces.add(characters.slice(at, at + length))
  return pieces
}

function sharedCounts(pieces: ReadonlySet<string>, index: ReadonlyMap<string, readonly number[]>): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const piece of pieces) {
    const places = index.get(piece) ?? []
    if (places.length > MOST_SHARED) continue
    for (const at of places) counts.set(at, (counts.get(at) ?? 0) + 1)
  }
  return counts
}

function oneToOne(pairs: readonly AlignedPair[]): AlignedPair[] {
  const taken = new Set<string>()
  const bySimilarity = [...pairs].sort((a, b) => b.similarity - a.similarity || compare(a.left, b.left) || compare(a.right, b.right))
  return bySimilarity.filter(({ left, right }) => {
    if (taken.has(`l ${left}`) || taken.has(`r ${right}`)) return false
    taken.add(`l ${left}`).add(`r ${right}`)
    return true
  })
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
