import { GENERIC_NAMES } from '../../reference/departments.ts'
import { type Place, type PlaceMatch, placeAtStart, placeChain, placesShortNamed } from '../../reference/places.ts'
import { type Zone, zoneAtStart } from '../../reference/zones.ts'
import { officialName } from '../jurisdictions.ts'
import { lineOf } from './lines.ts'
import { localDepartment } from './localDepartments.ts'
import { ORGANISATION } from './makeDraft.ts'

/** The document's own place or zone. */
export interface Home {
  /** The division that is, or contains, the document's place. */
  readonly place: Place | null
  readonly zone: Zone | null
  readonly national: boolean
  /** Its place as printed: 红旗区. */
  readonly printed: string | null
}

/** The place whose department a name means, and the rest of the name: 区财政局 → 红旗区, 财政局. */
export interface Whose {
  readonly place: Place | null
  readonly zone: Zone | null
  readonly national: boolean
  readonly base: string
  /** true if a Party committee precedes the base: 区委编办. */
  readonly party: boolean
  /** How the place was found: a level word, the place's full or short name, a zone's name, or none. */
  readonly by: 'level' | 'place' | 'short-place' | 'zone' | 'home'
}

const LEVEL = /^(?<level>自治区|[省市区县州旗盟])(?<party>党委|委(?=.))?(?<base>.{2,}|(?<=委)办)$/u
/** In 市场监管局 and 市政管理局 the first character is not a level word. */
const NO_LEVEL = /^市(?:场|监局|政(?:管理|公用|园林|工程|局))|^区(?:域|块)|^县域/

/** Finds the place whose department the name means. Null if a level word fits no place around the document. */
export function whose(name: string, home: Home): Whose | null {
  const placed = byZone(name, home) ?? byPlace(name, home) ?? byParty(name, home)
  if (placed !== null) return withParty(placed)
  const level = levelOf(name)
  if (level !== null) return ofLevel(level, home)
  const short = GENERIC_NAMES.has(name) ? null : byShortPlace(name, home)
  return short === null ? ofHome(name, home) : withParty(short)
}

function byPlace(name: string, home: Home): Whose | null {
  const chain = home.place === null ? [] : placeChain(home.place)
  const province = chain.at(-1)
  const match = (province === undefined ? null : placeAtStart(name, [province])) ?? placeAtStart(name)
  if (match === null || match.length >= name.length || !isSurely(match, home)) return null
  return { ...nobody(name.slice(match.length)), place: match.place, by: 'place' }
}

/**
 * Whether the document means the place that bears this name. If nobody knows where the document is, its 城西区 may be that of any city, and its
 * counties may be anywhere; elsewhere 城西区 is no district of another province.
 */
function isSurely({ place, name }: PlaceMatch, home: Home): boolean {
  if (place.level !== 'district' || name !== place.name || home.national) return true
  return home.place !== null && (!name.endsWith('区') || isInProvince(place, home.place))
}

const isInProvince = (place: Place, of: Place): boolean => placeChain(place).at(-1)?.code === placeChain(of).at(-1)?.code

/** 扬州市委宣传部, 新疆自治区党委政法委: departments of the committee of the place. */
function withParty(owner: Whose): Whose {
  const base = /^(?:党委|委(?!员会))(?<base>.{2,}|(?<=委)办)$/u.exec(owner.base)?.groups?.base
  return base === undefined || owner.zone !== null ? owner : { ...owner, base, party: true }
}

/** 中共扬州市委, 中共天河区委员会统战部: the committee, with an empty base, or one of its departments. */
function byParty(name: string, home: Home): Whose | null {
  if (!name.startsWith('中共')) return null
  const rest = name.slice('中共'.length)
  const owner = byPlace(rest, home) ?? byShortPlace(rest, home)
  const base = /^(?:党委|委员会|委)(?<base>.*)$/u.exec(owner?.base ?? '')?.groups?.base
  return owner === null || base === undefined ? null : { ...owner, base, party: true }
}

interface LevelWords {
  readonly level: string
  readonly party: boolean
  readonly base: string
}

function levelOf(name: string): LevelWords | null {
  const groups = NO_LEVEL.test(name) ? undefined : LEVEL.exec(name)?.groups
  if (groups?.level === undefined || groups.base === undefined) return null
  return { level: groups.level, party: groups.party !== undefined, base: groups.base }
}

function ofLevel({ level, party, base }: LevelWords, home: Home): Whose | null {
  const place = placeOfLevel(level, home)
  return place === null ? null : { ...nobody(base), place, party, by: 'level' }
}

/** The place around the document that a level word means: 市 for 红旗区 is 新乡市, for 滨海新区 天津市. */
export function placeOfLevel(level: string, home: Home): Place | null {
  const chain = home.place === null ? [] : placeChain(home.place)
  return chain.find((place) => place.name.endsWith(level) && !(level === '区' && place.name.endsWith('自治区'))) ?? null
}

/**
 * Finds the place by its short name: 天津证监局, 昆明供电局, 红旗法院, but not 公安局 of 公安县. Among places with the same name the one near the document
 * wins.
 */
function byShortPlace(name: string, home: Home): Whose | null {
  const lead = /^(?:中国人民银行|人民银行|人行|国网|国家税务总局|中国银行|中国)/.exec(name)?.[0] ?? ''
  const rest = name.slice(lead.length)
  for (const length of [5, 4, 3, 2]) {
    const places = placesShortNamed(rest.slice(0, length))
    if (places.length === 0 || rest.length <= length || OF_TOWN.test(rest.slice(length))) continue
    const place = nearest(places, home)
    const base = place === null ? '' : withoutLevel(rest.slice(length), place)
    if (place !== null && (place.level !== 'district' || isDepartmentOf(base, place))) return { ...nobody(base), place, by: 'short-place' }
  }
  return null
}

/**
 * Whether the words after the short name of a county are a department by themselves: 平安公安局, but not 平安建设办, 新兴产业办 or 解放思想办, whose first word is
 * part of the name, nor 和平区财政局 for 和平县.
 */
function isDepartmentOf(base: string, place: Place): boolean {
  if (base.length < 2 || levelOf(base) !== null) return false
  return localDepartment(base, place, place.name, false, null) !== null || lineOf(base) !== null || ORGANISATION.test(base)
}

/** 望江街道办事处 is not of 望江县; 昆明乡村振兴局 is of 昆明市. */
const OF_TOWN = /^(?:街道|镇(?!街)|乡(?![村镇]))/u

/** 寻甸县人民政府 belongs to 寻甸回族彝族自治县, 新疆自治区财政厅 to 新疆维吾尔自治区. */
function withoutLevel(rest: string, place: Place): string {
  const level = place.name.endsWith('自治区') ? '自治区' : place.name.slice(-1)
  return rest.startsWith(level) && rest.length > level.length + 1 ? rest.slice(level.length) : rest
}

/**
 * Among places with the same short name, the one near the document. A distant county never matches, and no county where the place of the document
 * is unknown: 永丰公安局 of 松江区 has nothing to do with 永丰县.
 */
export function nearest(places: readonly Place[], home: Home): Place | null {
  const chain = home.place === null ? [] : placeChain(home.place)
  const [only, ...others] = places
  if (only !== undefined && others.length === 0) {
    const isNear = home.national || (home.place !== null && isInProvince(only, home.place))
    return isNear || only.level !== 'district' ? only : null
  }
  const own = places.find((place) => chain.some((one) => one.code === place.code))
  if (own !== undefined) return own
  const province = chain.at(-1)
  const near = places.filter((place) => placeChain(place).at(-1)?.code === province?.code)
  return near.length === 1 ? (near[0] ?? null) : null
}

const OF_ZONE = /^(?:管委会|管理委员会|党工委|管委会(?=.))?/

/** Finds a zone: 经开区管委会, 保税区管委会, 中新生态城, 兰州新区管委会. */
function byZone(name: string, home: Home): Whose | null {
  const holder = home.place === null ? null : officialName(home.place)
  const best = zoneAtStart(name, holder)
  if (best === null) return null
  const rest = name.slice(best.words.length)
  const whole = rest === '' || OF_ZONE.exec(rest)?.[0] === rest || /^.{2,}(?:局|办|中心|部|委)$/.test(rest)
  return whole ? { ...nobody(rest), place: null, zone: best.zone, by: 'zone' } : null
}

function ofHome(name: string, home: Home): Whose {
  return { place: home.zone === null ? home.place : null, zone: home.zone, national: home.national, base: name, party: false, by: 'home' }
}

function nobody(base: string): Whose {
  return { place: null, zone: null, national: false, base, party: false, by: 'home' }
}
