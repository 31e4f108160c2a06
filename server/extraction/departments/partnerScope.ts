import { GENERIC_NAMES } from '../../reference/departments.ts'
import { FORMER_NAMES } from '../../reference/renamedDepartments.ts'
import type { Assigned } from './assignments.ts'
import { type Script, territoryBefore } from './nameList.ts'
import { hasNameOfItsOwn, isPartyDepartment, levelPrefix } from './ownNames.ts'
import { prefixOf } from './sharedWords.ts'

/** Departments that take the territory of their partner: 财政局, 发展改革委, 农牧厅; never 公安部, 税务总局. */
const BARE = /(?:(?<!总)局|厅|委|办)$/u

/** 财政局, and until 2019 环境保护局 */
const OF_EVERY_PLACE: ReadonlySet<string> = new Set([...GENERIC_NAMES, ...FORMER_NAMES])

/**
 * Gives partners of a class the same territory if they name none: 各县（区）教育局会同|财政局 means 各县（区）财政局. Beside 市教育局 a plain 财政局 takes only the
 * level word: see `withLevelOfSentence`.
 */
export function withTerritoryOf(subjects: readonly Assigned[], partners: readonly Assigned[]): readonly Assigned[] {
  const territory = territoryBefore(subjects.findLast(({ kind }) => kind !== 'open-ended')?.name ?? '')
  return territory === null
    ? partners
    : partners.map((one) => (isBare(one) ? { ...one, name: territory + one.name, kind: 'collective' } : one))
}

/**
 * Gives departments the level word that an earlier one of the sentence prints, as in a list: 由区住建局牵头，|财政局配合 and 自治区自然资源厅会同|农牧厅 mean
 * 区财政局 and 自治区农牧厅. It ends with the sentence, and 五市市场监管局 takes none.
 */
export function withLevelOfSentence({ plain }: Script, actors: readonly Assigned[]): readonly Assigned[] {
  let before: { readonly level: string; readonly party: string | null; readonly end: number } | null = null
  return actors.map((one) => {
    const prefix = one.kind === 'department' ? levelPrefix(one.name) : null
    if (prefix !== null) before = { ...prefix, end: one.span.end }
    if (
      before === null ||
      prefix !== null ||
      !(isBare(one) && OF_EVERY_PLACE.has(one.name)) ||
      /[。\n]/.test(plain.slice(before.end, one.span.start))
    )
      return one
    return { ...one, name: (isPartyDepartment(one.name) ? (before.party ?? before.level) : before.level) + one.name }
  })
}

function isBare({ kind, name }: Assigned): boolean {
  return kind === 'department' && BARE.test(name) && prefixOf(name) === null && !hasNameOfItsOwn(name)
}
