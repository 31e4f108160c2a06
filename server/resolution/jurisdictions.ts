import type { Reading } from '../extraction/findings.ts'
import { type Place, parentPlace, placeAtStart, placeChain, placeOfCode, placesNamed, placesShortNamed } from '../reference/places.ts'
import { type Zone, zonesNamed } from '../reference/zones.ts'
import type { Level, ResolvedJurisdiction } from './types.ts'

/** The place where a document applies, and the places around it. */
export interface JurisdictionResolution {
  /** Null if the document states no place. */
  readonly jurisdiction: ResolvedJurisdiction | null
  /** The division that is, or contains, the place; null for unknown zones, ambiguous places, and the whole country. */
  readonly place: Place | null
  /** Null if it is not a zone. */
  readonly zone: Zone | null
  /** The place as printed in the document: 天津市滨海新区, 红旗区. */
  readonly printed: string | null
}

export const NATION: ResolvedJurisdiction = {
  id: 'place:全国',
  name: '全国',
  shortName: '全国',
  level: 'national',
  code: null,
  parent: null,
  status: 'RESOLVED',
  reason: null,
  candidates: [],
}

/** The place or zone of a document. A name shared by several places stays ambiguous unless the text names the place around it. */
export function resolveJurisdiction(reading: Reading): JurisdictionResolution {
  const printed = reading.policy.jurisdiction?.value.replace(/\s+/g, '') ?? null
  if (printed === null || printed === '') return { jurisdiction: null, place: null, zone: null, printed: null }
  if (/^(?:全国|国家|中国|中华人民共和国)$/.test(printed)) return { jurisdiction: NATION, place: null, zone: null, printed }
  const place = placeAtStart(printed)
  if (place !== null && place.length === printed.length) {
    return { jurisdiction: jurisdictionOfPlace(place.place), place: place.place, zone: null, printed }
  }
  const [zone, ...others] = zonesNamed(printed)
  if (zone !== undefined && others.length === 0) {
    return { jurisdiction: jurisdictionOfZone(zone), place: placeOfZone(zone), zone, printed }
  }
  const shortened = placeOfShortForm(printed)
  if (shortened !== null) return { jurisdiction: jurisdictionOfPlace(shortened), place: shortened, zone: null, printed }
  const named = placesNamed(printed)
  if (named.length > 1) return ofSeveral(printed, named, reading.outline.text.text)
  return { jurisdiction: unknownPlace(printed, place?.place ?? null), place: place?.place ?? null, zone: null, printed }
}

/** A division as a jurisdiction. Districts include the name of their city, because many have equal names. */
export function jurisdictionOfPlace(place: Place): ResolvedJurisdiction {
  const parent = parentPlace(place)
  return {
    id: `place:${place.code}`,
    name: officialName(place),
    shortName: place.name,
    level: place.level,
    code: place.code,
    parent: parent === null ? NATION.id : `place:${parent.code}`,
    status: 'RESOLVED',
    reason: null,
    candidates: [],
  }
}

/** A zone as a jurisdiction. */
export function jurisdictionOfZone(zone: Zone): ResolvedJurisdiction {
  const holder = placeOfZone(zone)
  return {
    id: `zone:${zone.name}`,
    name: zone.name,
    shortName: zone.alias[0] ?? zone.name,
    level: 'zone',
    code: null,
    parent: holder === null ? null : `place:${holder.code}`,
    status: 'RESOLVED',
    reason: null,
    candidates: [],
  }
}

/** The division that contains a zone. */
export function placeOfZone(zone: Zone): Place | null {
  return placeAtStart(zone.within)?.place ?? null
}

/** 新乡市红旗区, 天津市滨海新区, 瑞昌市, 嵩明县: official names of districts include the city, those of counties and county-level cities do not. */
export function officialName(place: Place): string {
  const parent = parentPlace(place)
  return place.level === 'district' && place.name.endsWith('区') && parent !== null ? parent.name + place.name : place.name
}

/** The places that contain a jurisdiction, from the nearest to the whole country. */
export function holdersOf(jurisdiction: ResolvedJurisdiction): readonly ResolvedJurisdiction[] {
  if (jurisdiction.parent === null) return []
  if (jurisdiction.parent === NATION.id) return [NATION]
  const holder = placeOfCode(jurisdiction.parent.replace(/^place:/, ''))
  return holder === null ? [] : [...placeChain(holder).map(jurisdictionOfPlace), NATION]
}

/** 红河州 is 红河哈尼族彝族自治州, 宁夏自治区 is 宁夏回族自治区. */
/** The place with this short form of its official name: 红河州, 新疆自治区. */
export function placeOfShortForm(printed: string): Place | null {
  const level = /(?:自治区|自治州|自治县|州|县|旗)$/.exec(printed)?.[0] ?? ''
  const fitting = placesShortNamed(printed.slice(0, printed.length - level.length)).filter((place) => place.name.endsWith(level))
  return level !== '' && fitting.length === 1 ? (fitting[0] ?? null) : null
}

function ofSeveral(printed: string, named: readonly Place[], text: string): JurisdictionResolution {
  const fitting = named.filter((place) =>
    placeChain(place)
      .slice(1)
      .some((holder) => text.includes(holder.name)),
  )
  const byShortName = named.filter((place) =>
    placeChain(place)
      .slice(1)
      .some((holder) => text.includes(holder.shortName)),
  )
  const [only] = fitting.length === 1 ? fitting : byShortName
  if (only !== undefined && (fitting.length === 1 || byShortName.length === 1)) {
    const reason = `Of ${named.length} places of this name the text names ${parentPlace(only)?.name ?? officialName(only)}.`
    return { jurisdiction: { ...jurisdictionOfPlace(only), reason }, place: only, zone: null, printed }
  }
  const candidates = named.map((place) =>
    [...placeChain(place)]
      .reverse()
      .map(({ name }) => name)
      .join(''),
  )
  const jurisdiction: ResolvedJurisdiction = {
    ...unknownPlace(printed, null),
    level: named[0]?.level ?? 'district',
    status: 'AMBIGUOUS',
    reason: `${named.length} places bear this name, and the text names none of the places around them.`,
    candidates,
  }
  return { jurisdiction, place: null, zone: null, printed }
}

const ZONE_WORDS = /(?:开发区|高新区|新区|示范区|保税区|园区|试验区|度假区|风景区|管理区|片区|新城)$/

function unknownPlace(printed: string, holder: Place | null): ResolvedJurisdiction {
  const isZone = ZONE_WORDS.test(printed)
  return {
    id: `${isZone ? 'zone' : 'place'}:${printed}`,
    name: printed,
    shortName: printed,
    level: isZone ? 'zone' : levelOfName(printed),
    code: null,
    parent: holder === null ? null : `place:${holder.code}`,
    status: 'UNRESOLVED',
    reason: isZone ? 'The zone is not in the list of zones.' : 'No place of this name is in the list of divisions.',
    candidates: [],
  }
}

function levelOfName(name: string): Level {
  if (/(?:省|自治区)$/.test(name)) return 'province'
  if (/(?:市|州|盟|地区)$/.test(name)) return 'city'
  return /(?:街道|镇|乡)$/.test(name) ? 'street' : 'district'
}
