import { CARRIERS, CITY_GROUPS, PUBLIC_UTILITIES } from '../../lexicon/nameEndings.ts'
import { oneOf } from '../../lexicon/pattern.ts'
import { placeAtStart, placesNamed, placesShortNamed } from '../../reference/places.ts'
import { isFunction } from './functions.ts'
import { groupingOf } from './groups.ts'
import { remembered } from './memo.ts'
import type { ListedName } from './nameList.ts'
import { endsAsDepartment, hasNameOfItsOwn, isPartyDepartment, isSurelyDepartment, levelPrefix } from './ownNames.ts'

/** A name with the prefix and suffix shared with its neighbours: 商务局 → 区商务局. */
export interface FullName extends ListedName {
  readonly name: string
}

/** The place of a department name without a level word. */
interface Carried {
  readonly level: string
  readonly party: string | null
}

/**
 * Gives each name of a list the words it shares with its neighbours. The 区 of 区财政局、商务局 applies until another level word, but not to proper
 * names; 杨凌示范区、西咸新区管委会 share their ending. `habit` is the level word used throughout the document, for lists that start with a proper name
 * (红旗法院、城建局).
 */
export function withSharedWords(text: string, names: readonly ListedName[], habit: string | null): readonly FullName[] {
  const ended = withPlaceOfCommittee(withSharedTown(withSharedCompany(withSharedEnding(names))))
  const omits = ended.some(({ words }) => prefixOf(words) === null && isPlainDepartment(words))
  let carried: Carried | null = habit === null ? null : { level: habit, party: null }
  return ended.map((listed) => {
    carried = printedPrefix(listed) ?? carried
    const shared = carried === null || !takes(listed, carried.level, { text, omits }) ? '' : sharedPrefix(listed.words, carried)
    return { ...listed, name: shared + listed.printed }
  })
}

/** 肃南县委、县政府 → 肃南县委, 肃南县政府. */
function withPlaceOfCommittee(names: readonly ListedName[]): readonly ListedName[] {
  return names.map((name, index) => {
    const place = COMMITTEE_OF_PLACE.exec(names[index - 1]?.words ?? '')?.groups
    if (place === undefined || name.apart || !new RegExp(`^${place.level}(?:人民)?政府$`, 'u').test(name.words)) return name
    return {
      ...name,
      words: place.name + name.words,
      printed: (names[index - 1]?.printed ?? '').slice(0, place.name?.length) + name.printed,
    }
  })
}

const COMMITTEE_OF_PLACE = /^(?<name>(?![各省市区县])\p{Script=Han}{2,8})(?<level>[省市区县州旗盟])委$/u

/** The level word, or the place, that a name itself prints. */
export const prefixOf = remembered((words: string): Carried | null => {
  if (groupingOf(words) !== 'none') return null
  const level = levelPrefix(words)
  if (level !== null) return level
  const place = placeAtStart(words)
  const bureau = place === null ? '' : words.slice(place.length)
  return place !== null && bureau.length >= 2 && !hasNameOfItsOwn(bureau) ? { level: place.name, party: null } : null
})

function printedPrefix({ words, printed }: ListedName): Carried | null {
  const prefix = prefixOf(words)
  if (prefix === null) return null
  return { level: printed.slice(0, prefix.level.length), party: prefix.party === null ? null : printed.slice(0, prefix.party.length) }
}

function sharedPrefix(words: string, carried: Carried): string {
  return carried.party !== null && isPartyDepartment(words) ? carried.party : carried.level
}

/** 供电公司, 邮政分公司: the name says nothing but what the company does, so that the place before it is that of its neighbours. */
const UTILITY = new RegExp(`^${oneOf(PUBLIC_UTILITIES)}分?公司$`, 'u')
/** 水务集团, 城投集团: the same where its neighbours omit their place too; beside 市生态环境局、市水务局 it has none. */
const GROUP_OF_CITY = new RegExp(`^${oneOf([...PUBLIC_UTILITIES, ...CITY_GROUPS])}(?:投资|控股|发展)?集团(?:公司|有限公司)?$`, 'u')
const OF_CITY_OR_COUNTY = /[市县区州旗盟]$/u

/** A department of which every place has one: 财政局. */
function isPlainDepartment(words: string): boolean {
  return groupingOf(words) === 'none' && !hasNameOfItsOwn(words) && isSurelyDepartment(words)
}

/** Other companies take the prefix only if the text prints it with them elsewhere: 省机场集团. `omits`: a neighbour lacks its prefix. */
function takes(
  { words, printed }: ListedName,
  prefix: string,
  { text, omits }: { readonly text: string; readonly omits: boolean },
): boolean {
  if (prefixOf(words) !== null || groupingOf(words) !== 'none' || words === `${prefix}委`) return false
  if (UTILITY.test(words)) return OF_CITY_OR_COUNTY.test(prefix)
  if (omits && GROUP_OF_CITY.test(words)) return true
  // `市交通委、上港集团、航交所`: the neighbours do not show which place a name with such an ending belongs to.
  if (!hasNameOfItsOwn(words)) return isSurelyDepartment(words) || (endsAsDepartment(words) && text.includes(prefix + printed))
  return /(?:集团|公司)$/.test(words) && text.includes(prefix + printed)
}

const ENDING = /(?<base>.{2,}?)(?<ending>人民政府|政府|管理委员会|管委会|管委|党工委)$/u
const PLACE_LIKE = /(?:区|县|市|州|镇|乡|街道|旗|园|港|城)$/

/** 官渡区、西山区、嵩明县人民政府 → each with 人民政府; 广州、深圳、珠海市政府 → each with 市政府. */
function withSharedEnding(names: readonly ListedName[]): readonly ListedName[] {
  const ended = [...names]
  for (let index = ended.length - 1; index > 0; index -= 1) {
    const groups = groupingOf(ended[index]?.words ?? '') === 'none' ? ENDING.exec(ended[index]?.words ?? '')?.groups : undefined
    if (groups?.base === undefined || groups.ending === undefined || !PLACE_LIKE.test(groups.base)) continue
    for (let before = index - 1; before >= 0 && lacksEnding(ended, before, groups.ending); before -= 1) {
      const name = ended[before] as ListedName
      const shared = (isShortCity(name.words) ? groups.base.slice(-1) : '') + groups.ending
      ended[before] = { ...name, words: name.words + shared, printed: name.printed + printedEnding(ended[index], shared) }
    }
  }
  return ended
}

/** 东风街道办事处, 西山镇人民政府: a street or town by its name. */
const TOWN = /^(?![各有相省市区县州])\p{Script=Han}{2,4}?(?<ending>(?:街道|镇|乡)(?:办事处|人民政府|政府|办)?)$/u
/** 城关: the name of a street or town without its ending. */
const TOWN_ALONE = /^(?![各有相省市区县州镇乡])\p{Script=Han}{2,3}$/u

/** 城关、东风街道办事处 → each with 街道办事处; 城关、东风街道 → 城关街道, 东风街道. */
function withSharedTown(names: readonly ListedName[]): readonly ListedName[] {
  const ended = [...names]
  for (let index = ended.length - 1; index > 0; index -= 1) {
    const [before, last] = [ended[index - 1] as ListedName, ended[index] as ListedName]
    const ending = last.apart || groupingOf(last.words) !== 'none' ? undefined : TOWN.exec(last.words)?.groups?.ending
    if (ending === undefined || !isTownAlone(before.words)) continue
    ended[index - 1] = { ...before, words: before.words + ending, printed: before.printed + printedEnding(last, ending) }
  }
  return ended
}

/** A few words that end like no department or place and are no function: 城关; never 园区, 妇联, 民政. */
function isTownAlone(words: string): boolean {
  const isOther = endsAsDepartment(words) || PLACE_LIKE.test(words) || isFunction(words) || isShortCity(words)
  return TOWN_ALONE.test(words) && groupingOf(words) === 'none' && !isOther
}

const CARRIER = `(?:中国)?${oneOf(CARRIERS)}`
const CARRIER_ALONE = new RegExp(`^${CARRIER}$`, 'u')
const CARRIER_COMPANY = new RegExp(`^${CARRIER}(?<ending>\\p{Script=Han}{0,8}?(?:分公司|公司))$`, 'u')

/** 电信、移动、联通藤县分公司 → each with 藤县分公司. */
function withSharedCompany(names: readonly ListedName[]): readonly ListedName[] {
  const ended = [...names]
  for (let index = ended.length - 1; index > 0; index -= 1) {
    const [before, last] = [ended[index - 1] as ListedName, ended[index] as ListedName]
    const ending = last.apart ? undefined : CARRIER_COMPANY.exec(last.words)?.groups?.ending
    if (ending === undefined || !CARRIER_ALONE.test(before.words)) continue
    ended[index - 1] = { ...before, words: before.words + ending, printed: before.printed + printedEnding(last, ending) }
  }
  return ended
}

function printedEnding(name: ListedName | undefined, ending: string): string {
  return name?.printed.slice(-ending.length) ?? ending
}

/** 广州, 珠海: a city without 市. */
function isShortCity(words: string): boolean {
  return placesNamed(words).length === 0 && placesShortNamed(words).some(({ level }) => level === 'city')
}

/** Whether a name lacks the shared ending. A district has a government and no 管委会, so it does not share the ending of a zone. */
function lacksEnding(names: readonly ListedName[], index: number, ending: string): boolean {
  const name = names[index]
  if (name === undefined || names[index + 1]?.apart !== false) return false
  if (isShortCity(name.words)) return /政府$/.test(ending)
  if (!PLACE_LIKE.test(name.words) || groupingOf(name.words) !== 'none' || name.words.length < 2) return false
  return ending.endsWith('政府') || placesNamed(name.words).length === 0
}
