import type { FoundAdopter } from './operations.ts'

type Adopts = Pick<FoundAdopter, 'state'>

/** A document that implements another is also based on it, so the earliest of both may implement it. */
const WAYS = {
  firstCarries: ({ state }: Adopts) => state === 'CARRIES_OUT',
  firstRests: ({ state }: Adopts) => state !== 'MENTIONS',
} as const
export type Way = keyof typeof WAYS

export interface FirstAdopter {
  readonly way: Way
  readonly adopter: FoundAdopter
  /** Number of other documents of the same day. */
  readonly sameDay: number
}

/** The earliest document that implements another, the earliest that implements it or is based on it, and the number of undated ones that may be earlier. */
export function firstAdopters(adopters: readonly FoundAdopter[]): { readonly first: readonly FirstAdopter[]; readonly undated: number } {
  const first = (Object.keys(WAYS) as Way[]).flatMap((way) => {
    const dated = adopters.filter((each) => WAYS[way](each) && each.day !== null)
    const day = dated.map((each) => each.day ?? '').sort()[0]
    const [adopter, ...others] = dated.filter((each) => each.day === day)
    return adopter ? [{ way, adopter, sameDay: others.length }] : []
  })
  return { first, undated: adopters.filter((each) => WAYS.firstRests(each) && each.day === null).length }
}

/** The place of each document in the order of adoption; null for one that only mentions the other, or has no day. */
export function adoptionOrder(adopters: readonly Pick<FoundAdopter, 'state' | 'day'>[]): readonly (number | null)[] {
  let order = 0
  return adopters.map((each) => (WAYS.firstRests(each) && each.day !== null ? ++order : null))
}
