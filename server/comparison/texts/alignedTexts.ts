import { folded } from '../../wording/folded.ts'

export interface AlignedText {
  readonly id: string
  readonly text: string
}

/** Two texts that say nearly the same: `similarity` is twice the shared pieces over all pieces of both (Dice), from 0 to 1. */
export interface AlignedPair {
  readonly left: string
  readonly right: string
  readonly similarity: number
}

interface Options {
  /** Length of the pieces compared, in letters and figures. */
  readonly piece: number
  /** Pairs below this are no pairs. */
  readonly least: number
}

/** A piece that so many texts share tells nothing (各部门, 进一步). */
const MOST_SHARED = 200

/**
 * Which left text says the same as which right text, each at most once, the most alike first. Through an index of the right side's
 * pieces, so that only texts that share some are looked at.
 */
export function alignedTexts(left: readonly AlignedText[], right: readonly AlignedText[], { piece, least }: Options): AlignedPair[] {
  const rights = right.map(({ text }) => piecesOf(text, piece))
  const index = new Map<string, number[]>()
  rights.forEach((pieces, at) => {
    for (const each of pieces) {
      const places = index.get(each)
      if (places) places.push(at)
      else index.set(each, [at])
    }
  })
  const pairs = left.flatMap(({ id, text }) => {
    const own = piecesOf(text, piece)
    return [...sharedCounts(own, index)].flatMap(([at, shared]) => {
      const similarity = (2 * shared) / (own.size + (rights[at]?.size ?? 0))
      return similarity >= least ? [{ left: id, right: right[at]?.id ?? '', similarity }] : []
    })
  })
  return oneToOne(pairs)
}

/** How alike two texts are, by the same measure. */
export function similarityOf(left: string, right: string, piece: number): number {
  const [own, other] = [piecesOf(left, piece), piecesOf(right, piece)]
  if (own.size + other.size === 0) return 0
  return (2 * [...own].filter((each) => other.has(each)).length) / (own.size + other.size)
}

function piecesOf(text: string, length: number): ReadonlySet<string> {
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
