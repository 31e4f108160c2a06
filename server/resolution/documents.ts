import { opensWithPlace } from '../extraction/departments/ownNames.ts'
import { lacksIssuer } from '../extraction/numberForms.ts'
import { issuerOfTitle } from '../extraction/policy/issuerNames.ts'
import { placeNameAtStart, placeServedBy } from '../extraction/policy/placeNames.ts'
import { titleKey } from '../extraction/titleKey.ts'
import { kindOfTitle } from '../lexicon/documentTitles.ts'
import { issuersOfPrefix, provinceOfPrefix } from '../reference/documentNumbers.ts'
import { liesWithin, placeAtStart, placesNamed } from '../reference/places.ts'
import { zonesNamed } from '../reference/zones.ts'
import { placeOfShortForm } from './jurisdictions.ts'
import { yearOfNumber } from './numberYear.ts'
import { isRegisteredTitle } from './register.ts'
import { titleYear } from './titleYear.ts'
import type { Level, ResolvedDocument } from './types.ts'

/** The known facts about a document before it has an id. */
export interface DocumentFacts {
  readonly title: string | null
  /** Normalised. */
  readonly number: string | null
  readonly issuer?: string | null
  /** The place from the words around it: 国家《优化营商环境条例》. */
  readonly place?: string | null
}

/** The entity for a title, a number or both. The number takes precedence, because titles vary. */
export function documentFrom({ title, number, issuer = null, place = null }: DocumentFacts): ResolvedDocument {
  const key = title ? titleKey(title) : ''
  const told = issuer ?? (title ? issuerOfTitle(title) : null)
  const holder = officialPlace(
    placeOfNumber(number) ??
      knownPlace(told ? placeServedBy(told) : null) ??
      placeOfTitle(title, key) ??
      place ??
      nationalByTitle(title, key),
  )
  return {
    id: number ? `doc:${numberKey(number)}` : `doc:${holder ?? '?'}:${key}`,
    title,
    number,
    titleKey: key,
    level: holder ? levelOfPlace(holder) : null,
    issuer: told ?? issuerOfNumber(number),
    place: holder,
    year: yearOf(number, title),
  }
}

/** One name for each place: 红河州 and 云南省红河哈尼族彝族自治州 are the same, and so are 昆明市 and 云南省昆明市. */
export function officialPlace<T extends string | null>(printed: T): T | string {
  if (printed === null) return printed
  const match = placeAtStart(printed)
  if (match?.length === printed.length && !match.place.name.endsWith('区')) return match.place.name
  return placeOfShortForm(printed)?.name ?? printed
}

/** A name of a place or zone; never 自治区 alone, the 在全区 in 关于在全区应用…, or 自由贸易试验区. */
export function knownPlace(name: string | null): string | null {
  if (name === null || name === '全国') return name
  const isKnown = placesNamed(name).length > 0 || placeAtStart(name)?.length === name.length || placeOfShortForm(name) !== null
  return isKnown || zonesNamed(name).length > 0 || (/区$/u.test(name) && opensWithPlace(name)) ? name : null
}

/** A normalised number as part of an id, without spaces: GB50268-2008. */
export function numberKey(number: string): string {
  return number.replace(/\s+/gu, '')
}

/**
 * Adds the issuer to a number if the words beside the title omit it: 《优化营商环境条例》（第722号） is an order of the State Council, the only issuer of
 * regulations with such a number and no place in their title. Null if the issuer is unknown.
 */
export function wholeNumber(number: string | null, title: string | null): string | null {
  if (number === null || !lacksIssuer(number)) return number
  if (title === null || kindOfTitle(title) === '法') return null
  const key = titleKey(title)
  return placeOfTitle(title, key) === '全国' || isRegulation(title, key) ? `国务院${number}` : null
}

/** The level of a place by its full name; zones have their own level. */
export function levelOfPlace(name: string): Level | null {
  if (name === '全国') return 'national'
  if (zonesNamed(name).length > 0 || /(?:开发区|高新区|保税区|试验区)$/u.test(name)) return 'zone'
  const last =
    /(?:^|.*(?:省|自治区|市|州|盟))(?<last>[^省市]{2,}(?:省|自治区|市|自治州|州|盟|地区|县|区|旗))$/u.exec(name)?.groups?.last ?? name
  return placesNamed(last)[0]?.level ?? placesNamed(name)[0]?.level ?? null
}

function prefixOf(number: string | null): string | null {
  return number && /〔\d{4}〕/u.test(number) ? number.replace(/〔.*$/u, '') : null
}

function placeOfNumber(number: string | null): string | null {
  if (number && /^(?:国务院|主席)令/u.test(number)) return '全国'
  const prefix = prefixOf(number)
  const places = new Set(prefix ? issuersOfPrefix(prefix).map(({ jurisdiction }) => jurisdiction) : [])
  return places.size === 1 ? ([...places][0] ?? null) : null
}

/** Province characters that no city elsewhere uses at the start of its numbers. */
const PROVINCE_ALONE = /^[湘皖浙闽粤琼黔滇沪冀豫赣]/u

/** Whether the characters of a number belong to another place: 巴府办发 (巴中) in 广元市, 湘政务函 (湖南) in 甘肃省. */
export function isNumberOfElsewhere(number: string, place: string | null): boolean {
  const prefix = prefixOf(number)
  const here = place === null ? null : placeAtStart(zonesNamed(place)[0]?.within ?? officialPlace(place))?.place
  if (!prefix || !here) return false
  const holder =
    placeOfNumber(number) ?? (PROVINCE_ALONE.test(prefix) && issuersOfPrefix(prefix).length === 0 ? provinceOfPrefix(prefix) : null)
  const there = holder === null ? null : placeAtStart(holder)?.place
  return there !== null && there !== undefined && !liesWithin(here, there) && !liesWithin(there, here)
}

function issuerOfNumber(number: string | null): string | null {
  const prefix = prefixOf(number)
  const rows = prefix ? issuersOfPrefix(prefix) : []
  return rows.length === 1 ? (rows[0]?.issuer ?? null) : null
}

/** Kinds of regulations of the State Council, but also of provinces and cities. */
const REGULATION_KINDS = new Set(['条例', '实施条例', '暂行条例'])
/** A place that no list knows: 《杭城市生活垃圾管理条例》, but not 《证券市场管理条例》, 《上市公司监督管理条例》. */
const PLACE_FIRST = /^\p{Script=Han}{2,4}(?:(?<![上超集门夜辖列])市(?![场政民容])|(?<![节各全])省|(?<!自治)县(?![级域]))/u

function placeOfTitle(title: string | null, key: string): string | null {
  if (!title) return null
  const words = title.replace(/^关于(?:印发)?/u, '')
  const place = knownPlace(placeNameAtStart(key)) ?? knownPlace(placeNameAtStart(words)) ?? prefectureAtStart(key)
  if (place) return place
  return /^(?:中华人民共和国|国务院|国家|全国|中共中央)/u.test(title) ? '全国' : null
}

/**
 * The nation for a law, and for a regulation of the register: 优化营商环境条例. Any other title without a place tells nothing: a city calls its own
 * regulation 生活垃圾管理条例, too.
 */
function nationalByTitle(title: string | null, key: string): string | null {
  if (title === null) return null
  return kindOfTitle(title) === '法' || (isRegulation(title, key) && isRegisteredTitle(key)) ? '全国' : null
}

/** Whether it is a regulation whose title names no place. */
function isRegulation(title: string, key: string): boolean {
  return REGULATION_KINDS.has(kindOfTitle(title) ?? '') && !/^(?:自治区|省|市)/u.test(key) && !PLACE_FIRST.test(key)
}

/** The prefecture at the start of 红河州打造一流营商环境三年行动计划工作方案. */
function prefectureAtStart(words: string): string | null {
  const short = /^\p{Script=Han}{2,4}?州/u.exec(words)?.[0]
  return short === undefined ? null : (placeOfShortForm(short)?.name ?? null)
}

const yearOf = (number: string | null, title: string | null): number | null => yearOfNumber(number) ?? titleYear(title ?? '')
