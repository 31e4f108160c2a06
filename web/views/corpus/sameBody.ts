import { group } from 'd3-array'
import { lettersOf } from '../../domain/letters.ts'
import type { PlanDocument } from './operations.ts'

/** A document of one year, and the document of the year before with the same name and issuer. */
export interface YearPair {
  readonly now: PlanDocument
  readonly before: PlanDocument
}

/**
 * Pairs the documents of a year with those of the year before that have the same place and issuer, and the same title apart from the year.
 * If several have the same name, their pairing is unknown and they are left out.
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

/** The year in the title, or else the year of issue. */
function yearOf({ title, issuedOn }: PlanDocument): number | null {
  const named = title?.normalize('NFKC').match(YEAR)?.[0]
  if (named !== undefined) return /^\d/.test(named) ? Number(named) : Number([...named].map(digit).join(''))
  return issuedOn === null ? null : Number(issuedOn.slice(0, 4))
}

const digit = (character: string): number => ('〇○零'.includes(character) ? 0 : '一二三四五六七八九'.indexOf(character) + 1)

/** Key shared by two editions: the issuer, and the title without years, spaces and punctuation. */
function nameOf({ title, issuerName, appliesIn }: PlanDocument): string {
  const words = lettersOf((title ?? '').normalize('NFKC').replace(YEAR, ''))
  return [appliesIn.nodes[0]?.id ?? '', issuerName ?? '', words].join('\n')
}
