import type { Reading } from '../extraction/findings.ts'

/** Documents with the same number but different titles: at least one number was read badly. */
export interface SharedNumber {
  readonly number: string
  readonly names: readonly string[]
}

/** Numbers shared by several documents of a corpus. This alarm needs several documents, so it belongs to none of them. */
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
