/** Minimum number of equal consecutive characters for two places to be compared: shorter runs are common phrases (持续优化营商环境). */
export const SHINGLE = 8

/** A run that occurs in many places is a formula, not a copied passage; only this many places are kept. */
const MOST_PLACES = 32

const NONE = -1

/** The positions of each shingle of a text. Building and lookup are linear: a hash table whose buckets are chains of positions. */
export class ShingleIndex {
  readonly #text: string
  readonly #heads: Int32Array
  readonly #next: Int32Array
  readonly #mask: number

  constructor(text: string) {
    this.#text = text
    const size = 2 ** Math.ceil(Math.log2(Math.max(16, text.length)))
    this.#mask = size - 1
    this.#heads = new Int32Array(size).fill(NONE)
    this.#next = new Int32Array(text.length).fill(NONE)
    // From the end, so that chains are in ascending order.
    for (let at = text.length - SHINGLE; at >= 0; at--) {
      const bucket = this.#bucket(text, at)
      this.#next[at] = this.#heads[bucket] ?? NONE
      this.#heads[bucket] = at
    }
  }

  /** The positions of the shingle that starts at `at` of `text`, in ascending order. */
  placesOf(text: string, at: number): number[] {
    const places: number[] = []
    let place = at + SHINGLE <= text.length ? (this.#heads[this.#bucket(text, at)] ?? NONE) : NONE
    while (place !== NONE && places.length < MOST_PLACES) {
      if (sameShingle(text, at, this.#text, place)) places.push(place)
      place = this.#next[place] ?? NONE
    }
    return places
  }

  #bucket(text: string, at: number): number {
    let hash = 0
    for (let i = at; i < at + SHINGLE; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0
    return (hash ^ (hash >>> 15)) & this.#mask
  }
}

function sameShingle(a: string, atA: number, b: string, atB: number): boolean {
  for (let i = 0; i < SHINGLE; i++) if (a.charCodeAt(atA + i) !== b.charCodeAt(atB + i)) return false
  return true
}
