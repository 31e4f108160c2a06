import type { Assigned } from './assignments.ts'
import { territoryBefore } from './nameList.ts'
import { hasNameOfItsOwn } from './ownNames.ts'
import { prefixOf } from './sharedWords.ts'

/** What a department of each place takes from the one that acts with it: 财政局, 发展改革委; never 公安部, 税务总局. */
const BARE = /(?:(?<!总)局|委|办)$/u

/**
 * Partners of a class of departments that do not say whose they are belong to the same places: 各县（区）教育局会同|财政局 is 各县（区）财政局.
 * Beside 市教育局 a bare 财政局 stays as printed: the document's place tells whose it is.
 */
export function withTerritoryOf(subjects: readonly Assigned[], partners: readonly Assigned[]): readonly Assigned[] {
  const territory = territoryBefore(subjects.findLast(({ kind }) => kind !== 'open-ended')?.name ?? '')
  return territory === null
    ? partners
    : partners.map((one) => (isBare(one) ? { ...one, name: territory + one.name, kind: 'collective' } : one))
}

function isBare({ kind, name }: Assigned): boolean {
  return kind === 'department' && BARE.test(name) && prefixOf(name) === null && !hasNameOfItsOwn(name)
}
