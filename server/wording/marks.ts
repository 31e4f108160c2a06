/** Two texts with a common run of at least this many letters and digits have a common mark. */
export const SHORTEST_RUN = 18

/** Number of letters and digits of a mark. */
const MARK = 8
/** Among this many consecutive n-grams at least one is selected as a mark: a run of SHORTEST_RUN characters contains as many. */
const WINDOW = SHORTEST_RUN - MARK + 1

/**
 * The marks of a folded text: of every 11 consecutive 8-grams, the one with the smallest digest (winnowing). Equal words have equal marks
 * wherever they occur, so a common run of 18 characters gives two texts a common mark, although less than a fifth of the 8-grams is
 * selected. Shorter texts have no marks.
 */
export function marksOf(characters: string): readonly Mark[] {
  const digests = digestsOf(characters)
  const marks: Mark[] = []
  let last = -1
  for (let from = 0; from + WINDOW <= digests.length; from++) {
    const at = leastIn(digests, from, from + WINDOW)
    if (at !== last) marks.push({ key: digests[at] ?? 0, start: at, end: at + MARK })
    last = at
  }
  return marks
}

/** A mark and the characters it is the digest of. */
export interface Mark {
  /** A 53-bit number. */
  readonly key: number
  readonly start: number
  readonly end: number
}

/** A mark as a word that a full-text index can hold. */
export const storedMark = (key: number): string => key.toString(36)
export const readMark = (stored: string): number => Number.parseInt(stored, 36)

function leastIn(digests: Float64Array, from: number, to: number): number {
  let least = from
  for (let at = from + 1; at < to; at++) if ((digests[at] ?? 0) <= (digests[least] ?? 0)) least = at
  return least
}

/** A 53-bit number for each n-gram of the text. */
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
