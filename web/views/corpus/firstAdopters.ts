import type { FoundAdopter } from './operations.ts'

const ADOPTING = ['CARRIES_OUT', 'RESTS_ON'] as const

export interface FirstAdopter {
  readonly state: (typeof ADOPTING)[number]
  readonly adopter: FoundAdopter
  /** Number of other documents of the same day. */
  readonly sameDay: number
}

/** The earliest document that implements another, the earliest based on it, and the number of undated ones that may be earlier. */
export function firstAdopters(adopters: readonly FoundAdopter[]): { readonly first: readonly FirstAdopter[]; readonly undated: number } {
  const first = ADOPTING.flatMap((state) => {
    const dated = adopters.filter((each) => each.state === state && each.day !== null)
    const day = dated.map((each) => each.day ?? '').sort()[0]
    const [adopter, ...others] = dated.filter((each) => each.day === day)
    return adopter ? [{ state, adopter, sameDay: others.length }] : []
  })
  return { first, undated: adopters.filter(({ state, day }) => state !== 'MENTIONS' && day === null).length }
}
