import { areaList } from '@vant/area-data'
import { ReferenceFile } from './json.ts'

export type PlaceLevel = 'province' | 'city' | 'district'

/** An administrative division of GB/T 2260: province, prefecture-level place, county or district. */
export interface Place {
  readonly code: string
  readonly name: string
  /** Without its level word and ethnic name: 滨海新区 → 滨海, 广西壮族自治区 → 广西. */
  readonly shortName: string
  readonly level: PlaceLevel
  readonly parent: string | null
}

/** A place at the start of some words, including the places before it: 天津市 + 滨海新区. */
export interface PlaceMatch {
  readonly place: Place
  /** As printed, including the places before it: 天津市滨海新区. */
  readonly name: string
  readonly length: number
}

type CodeRow = readonly [code: string, name: string, parent: string | null]

/** Codes that the package uses for zones (130171), old zones (130190) and towns of cities without districts (441901). */
const ZONE_CODE = /^\d{4}(?:7[1-9]|9\d)$/
const TOWNS_OF = /^(?:4419|4420|4604|6202)(?!00)/
/** Rows that group counties and are not places: 市辖区, 省直辖县. The four municipalities also occur as their own cities. */
const GROUP_ROW = /^(?:市辖区|县|省直辖县|自治区直辖县级行政区划)$|^其它区$/
const MUNICIPALITY_AS_CITY = /^(?:11|12|31|50)0100$/
/** For Taiwan, Hong Kong and Macao the documents only name the whole. */
const BELOW_SPECIAL = /^(?:71|81|82)(?!0000)/

const PEOPLES =
  '(?:汉|蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各)族'
/** 新疆维吾尔自治区, 伊犁哈萨克自治州, but 内蒙古自治区. */
const PEOPLES_WITHOUT_WORD = '(?<!^内)(?:蒙古|维吾尔|哈萨克|柯尔克孜|锡伯|塔吉克)(?=自治)'
const LEVEL_WORD = new RegExp(
  `(?:${PEOPLES})*(?:${PEOPLES_WITHOUT_WORD})?(?:特别行政区|自治区|自治州|自治县|自治旗|地区|新区|林区|特区|省|市|区|县|旗|州|盟)$`,
)

/** The name without its level word; a name that would have one character left is not shortened: 横县. */
export function shortPlaceName(name: string): string {
  const short = name.replace(LEVEL_WORD, '').replace(new RegExp(`(.{2,}?)${PEOPLES}+$`), '$1')
  return short.length >= 2 ? short : name
}

/** All divisions by code: those of the package, missing ones, and former names still used in documents. */
export function placesFrom(package_: Readonly<Record<string, string>>, file: ReferenceFile): ReadonlyMap<string, Place> {
  const rows: CodeRow[] = Object.entries(package_).map(([code, name]) => [code, name, null])
  const more = [...rowsOf(file, 'added'), ...rowsOf(file, 'former')]
  const places = new Map<string, Place>()
  for (const [code, name] of [...rows, ...more]) {
    if (isNoPlace(code, name)) continue
    const key = places.has(code) && places.get(code)?.name !== name ? `${code}:${name}` : code
    places.set(key, { code, name, shortName: shortPlaceName(name), level: levelOf(code), parent: null })
  }
  for (const [key, place] of places) places.set(key, { ...place, parent: parentOf(place.code, places) })
  return places
}

function rowsOf(file: ReferenceFile, key: string): readonly CodeRow[] {
  return file.rows(key, (row, where) => {
    const [code, name, parent] = row
    if (typeof code !== 'string' || !/^\d{6}$/.test(code)) throw file.broken(where, 'a row of code, name, parent', row)
    if (typeof name !== 'string' || name === '') throw file.broken(where, 'a row of code, name, parent', row)
    return [code, name, typeof parent === 'string' ? parent : null]
  })
}

function isNoPlace(code: string, name: string): boolean {
  return ZONE_CODE.test(code) || TOWNS_OF.test(code) || GROUP_ROW.test(name) || MUNICIPALITY_AS_CITY.test(code) || BELOW_SPECIAL.test(code)
}

function levelOf(code: string): PlaceLevel {
  if (code.endsWith('0000')) return 'province'
  return code.endsWith('00') ? 'city' : 'district'
}

function parentOf(code: string, places: ReadonlyMap<string, Place>): string | null {
  if (code.endsWith('0000')) return null
  const city = `${code.slice(0, 4)}00`
  return code !== city && places.has(city) ? city : `${code.slice(0, 2)}0000`
}

const DIVISIONS = { ...areaList.province_list, ...areaList.city_list, ...areaList.county_list }
const PLACES_FILE = ReferenceFile.read('places.json')
const PLACES = placesFrom(DIVISIONS, PLACES_FILE)
/** Current names by code. */
const CURRENT = new Map([...Object.entries(DIVISIONS), ...rowsOf(PLACES_FILE, 'added').map(([code, name]) => [code, name] as const)])

const BY_NAME = index([...PLACES.values()], (place) => place.name)
const BY_SHORT_NAME = index([...PLACES.values()], (place) => place.shortName)
const LONGEST_NAME = Math.max(...[...BY_NAME.keys()].map((name) => name.length))

function index(places: readonly Place[], key: (place: Place) => string): ReadonlyMap<string, readonly Place[]> {
  const found = new Map<string, Place[]>()
  for (const place of places) found.set(key(place), [...(found.get(key(place)) ?? []), place])
  return found
}

/** The place with this GB/T 2260 code. */
export function placeOfCode(code: string): Place | null {
  return PLACES.get(code) ?? null
}

/** All places with this full name: there are four 鼓楼区. */
export function placesNamed(name: string): readonly Place[] {
  return BY_NAME.get(name) ?? []
}

/** All places with this name without its level word: 吉林 is a province and a city. */
export function placesShortNamed(name: string): readonly Place[] {
  return BY_SHORT_NAME.get(name) ?? []
}

/** The place that contains this one. */
export function parentPlace(place: Place): Place | null {
  return place.parent === null ? null : placeOfCode(place.parent)
}

/** The place, its parent, and the parent's parent. */
export function placeChain(place: Place): readonly Place[] {
  const parent = parentPlace(place)
  return parent === null ? [place] : [place, ...placeChain(parent)]
}

/** Whether the first place is the second one or lies within it. */
export function liesWithin(place: Place, holder: Place): boolean {
  return placeChain(place).some((one) => one.code === holder.code)
}

/** The place at the start of some words, by full names only: 天津市滨海新区人民政府 → 天津市滨海新区. Null if it is ambiguous: 新城区人民政府; 西安市新城区 is unique. */
export function placeAtStart(words: string, holders: readonly Place[] | null = null): PlaceMatch | null {
  const first = longestName(words)
  if (first === null) return null
  const places = first.places.filter((place) => holders === null || holders.some((holder) => liesWithin(place, holder)))
  if (places.length === 0) return null
  const inner = placeAtStart(words.slice(first.name.length), places)
  if (inner !== null) return { place: inner.place, name: first.name + inner.name, length: first.name.length + inner.length }
  const [only] = places
  return only !== undefined && places.length === 1 ? { place: only, name: first.name, length: first.name.length } : null
}

/** The first two characters of all names: most words do not start with a place, so a lookup at every length is avoided. */
const OPENINGS: ReadonlySet<string> = new Set([...BY_NAME.keys()].map((name) => name.slice(0, 2)))

function longestName(words: string): { readonly name: string; readonly places: readonly Place[] } | null {
  if (!OPENINGS.has(words.slice(0, 2))) return null
  for (let length = Math.min(LONGEST_NAME, words.length); length >= 2; length -= 1) {
    const name = words.slice(0, length)
    const places = placesNamed(name)
    if (places.length > 0) return { name, places }
  }
  return null
}

/**
 * The divisions of GB/T 2260 directly within a province or city, by code; the provinces if `code` is null; null if the code does not exist.
 * Former names, which share a code or are no longer divisions, are left out.
 */
export function divisionsIn(code: string | null): readonly Place[] | null {
  if (code !== null && !PLACES.has(code)) return null
  return [...PLACES]
    .flatMap(([key, place]) => (place.parent === code && key === place.code && isCurrent(place) ? [place] : []))
    .sort(byCode)
}

const isCurrent = ({ code, name }: Place): boolean => CURRENT.get(code) === name

const byCode = (a: Place, b: Place): number => (a.code < b.code ? -1 : 1)
