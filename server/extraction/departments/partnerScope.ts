import type { Assigned } from './assignments.ts'
import { territoryBefore } from './nameList.ts'
import { hasNameOfItsOwn } from './ownNames.ts'
import { prefixOf } from './sharedWords.ts'

/** Departments that take the territory of their partner: 财政局, 发展改革委; never 公安部, 税务总局. */
const BARE = /(?:(?<!总)局|委|办)$/u

/**
 * Gives partners of a class the same territory if they name none: 各县（区）教育局会同|财政局 means 各县（区）财政局. Beside 市教育局 a plain 财政局 stays as printed
 * and belongs to the document's place.
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
