/** Two texts that have so many letters and figures in a row in common have a mark in common. */
export const SHORTEST_RUN = 18

/** Letters and figures of a mark. */
const MARK = 8
/** Of so many marks that follow one another at least one is taken: a run of SHORTEST_RUN characters holds as many. */
const WINDOW = SHORTEST_RUN - MARK + 1

/**
 * The marks of a folded text: of every 11 pieces of 8 characters that follow one another, the one whose digest is least. Equal words give
 * equal marks wherever they stand, so that a run of 18 equal characters in two texts gives both a mark in common, though hardly a fifth of
 * the pieces is taken. A text that is shorter than that has none.
 */
export function marksOf(characters: string): readonly Mark[] {
  const digests = digestsOf(characters)
  const marks: Mark[] = []
  let last = -1
  for (let from = 0; from + WINDOW <= digests.length; from++) {
    const at = leastIn(digests, from, from + WINDOW)
    if (at !== last) marks.push({ key: (digests[at] ?? 0).toString(36), start: at, end: at + MARK })
    last = at
  }
  return marks
}

/** A mark and the characters of which it is the digest. */
export interface Mark {
  readonly key: string
  readonly start: number
  readonly end: number
}

function leastIn(digests: Float64Array, from: number, to: number): number {
  let least = from
  for (let at = from + 1; at < to; at++) if ((digests[at] ?? 0) <= (digests[least] ?? 0)) least = at
  return least
}

/** A number of 53 bits for each piece of the text. */
function digestsOf(characters: string): Float64Array {
  const digests = new Float64Array(Math.max(0, characters.length - MARK + 1))
  for (let at = 0; at < digests.length; at++) {
    let [high, low] = [0x9e3779b9, 0x85ebca6b]
    for (let i = at; i < at + MARK; i++) {
      const code = characters.charCodeAt(i)
      high = Math.imul(high ^ code, 0x27d4eb2f)
      low = Math.imul(low ^ code, 0x165667b1)
      high ^= low >>> 15
      low ^= high >>> 13
    }
    digests[at] = (high >>> 11) * 2 ** 32 + (low >>> 0)
  }
  return digests
}
