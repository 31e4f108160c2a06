import { group } from 'd3-array'
import { lettersOf } from '../../domain/letters.ts'
import type { PlanDocument } from './operations.ts'

/** A document of a year and that of the year before which is called the same by the same body. */
export interface YearPair {
  readonly now: PlanDocument
  readonly before: PlanDocument
}

/**
 * The documents of a year beside those of the year before: same place, same issuer, and titles that differ in the year alone. Where several
 * are called the same, nothing tells which belong together, and none is taken.
 */
export function yearPairs(documents: readonly PlanDocument[], year: number): readonly YearPair[] {
  const [now, before] = [byName(documents, year), byName(documents, year - 1)]
  return [...now].flatMap(([name, ofYear]) => {
    const [one, another] = ofYear
    const [earlier, further] = before.get(name) ?? []
    return one && earlier && !another && !further ? [{ now: one, before: earlier }] : []
  })
}

const byName = (documents: readonly PlanDocument[], year: number): ReadonlyMap<string, readonly PlanDocument[]> =>
  group(
    documents.filter((document) => yearOf(document) === year),
    nameOf,
  )

/** 2023年, 二〇二三年 */
const YEAR = /(?:19|20)\d{2}|二[〇○零][〇○零一二三四五六七八九]{2}/gu

/** The year that the title is about; of a title without one, that in which it was signed. */
function yearOf({ title, issuedOn }: PlanDocument): number | null {
  const named = title?.normalize('NFKC').match(YEAR)?.[0]
  if (named !== undefined) return /^\d/.test(named) ? Number(named) : Number([...named].map(digit).join(''))
  return issuedOn === null ? null : Number(issuedOn.slice(0, 4))
}

const digit = (character: string): number => ('〇○零'.includes(character) ? 0 : '一二三四五六七八九'.indexOf(character) + 1)

/** What two editions share: the body and the words of the title without years, blanks and punctuation. */
function nameOf({ title, issuerName, appliesIn }: PlanDocument): string {
  const words = lettersOf((title ?? '').normalize('NFKC').replace(YEAR, ''))
  return [appliesIn.nodes[0]?.id ?? '', issuerName ?? '', words].join('\n')
}
