import type { Reading } from '../extraction/findings.ts'

/** Documents with one number whose titles differ: at least one of the numbers was read badly. */
export interface SharedNumber {
  readonly number: string
  readonly names: readonly string[]
}

/** Numbers that several documents of a corpus bear. This alarm needs more than one document, so it belongs to none. */
export function sharedNumbers(readings: readonly Reading[]): readonly SharedNumber[] {
  const byNumber = new Map<string, Reading[]>()
  for (const reading of readings) {
    const number = reading.policy.documentNumber?.value
    if (number !== undefined) byNumber.set(number, [...(byNumber.get(number) ?? []), reading])
  }
  return [...byNumber].flatMap(([number, own]) => {
    const titles = new Set(own.map(({ policy }) => policy.title?.value))
    return titles.size < 2 ? [] : [{ number, names: own.map(({ outline }) => outline.text.source.name) }]
  })
}
