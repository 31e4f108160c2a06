import { DEPARTMENTS, type FunctionLine, LOCAL_LEVELS, lineNamed, localNames } from '../../reference/departments.ts'
import { type Place, placeChain } from '../../reference/places.ts'
import { formerDepartment } from '../../reference/renamedDepartments.ts'
import { officialName } from '../jurisdictions.ts'
import { abbreviates, contains } from './abbreviation.ts'
import type { Ended } from './draft.ts'
import { lineOf } from './lines.ts'
import { withoutFilling } from './sameName.ts'

/** Possible full names of a local department: without the place if usual, with it if the department has its own name. */
export interface LocalDepartment {
  readonly line: FunctionLine | null
  /** Full names with the place. One: that is the name. Several: ambiguous. None: only the line is known. */
  readonly names: readonly string[]
  /** The reform that replaced it. */
  readonly ended?: Ended
  /** true if the name is abbreviated, so that the full names are only the usual ones. */
  readonly isShort?: boolean
}

/** Departments of zones vary from zone to zone, and offices for a trial zone have different names everywhere. */
const NO_USUAL_NAMES = new Set(['zone-committee', 'free-trade-zone', 'subdistrict'])

/**
 * The possible full names of a department of this place in a document of this year; `shown` is the place as the document writes it. Without
 * a year: the present names, and former names that no place uses any more.
 */
export function localDepartment(base: string, place: Place, shown: string, party: boolean, year: number | null): LocalDepartment | null {
  if (party) return partyDepartment(base, shown)
  return (
    beforeReform(base, shown, year) ??
    municipalDepartment(base, place) ??
    courtOrPolice(base, place) ??
    massDepartment(base, shown) ??
    exactDepartment(base, place, shown) ??
    verticalDepartment(base, place) ??
    districtDepartment(base, place, shown) ??
    shortDepartment(base, place, shown) ??
    compositeDepartment(base, shown)
  )
}

/** 市卫生局 in 2012 is the 卫生局, not the 卫生健康局 that matches its characters today. */
function beforeReform(base: string, shown: string, year: number | null): LocalDepartment | null {
  const former = formerDepartment(base, year)
  if (former === null) return isPerhapsFormer(base, year) ? { line: lineOf(base), names: [] } : null
  const names = former.names.includes(base) ? [base] : former.names
  return { line: former.line, names: names.map((name) => shown + name), ended: former }
}

/** 市规划局 without a year may be the replaced department, or one that kept the name. */
const isPerhapsFormer = (base: string, year: number | null): boolean => year === null && formerDepartment(base, 0) !== null

/** Departments of this particular place with known names: 市合作交流办 of 天津市. */
function municipalDepartment(base: string, place: Place): LocalDepartment | null {
  const own = officialName(place)
  const level = place.name.slice(-1)
  const body = DEPARTMENTS.municipal.find(
    (one) => one.place === own && (one.name === own + base || one.short.includes(level + base) || one.short.includes(base)),
  )
  return body === undefined ? null : { line: lineNamed(body.line), names: [body.name] }
}

/** 市贸促会 → 中国国际贸易促进委员会广元市委员会, 团市委 → 共青团广州市委员会; 团省委 in a city's notice is not the city's. */
function massDepartment(base: string, shown: string): LocalDepartment | null {
  const line = DEPARTMENTS.lines.find((one) => one.kind === 'mass' && one.patterns.length > 0 && one.short.includes(base))
  if (line === undefined) return null
  const level = /^团(?<level>[省市区县州])委$/.exec(base)?.groups?.level
  return { line, names: level && !shown.endsWith(level) ? [] : line.patterns.map((pattern) => pattern.replace('{地}', shown)) }
}

/** A usual full name as printed: 财政局, 人民政府, 总工会. */
function exactDepartment(base: string, place: Place, shown: string): LocalDepartment | null {
  if (/^(?:人民政府|政府)$/.test(base)) return { line: lineNamed('government'), names: [`${shown}人民政府`] }
  const line = DEPARTMENTS.lines.find((one) => localNames(one).includes(base))
  if (line !== undefined)
    return { line, names: NO_USUAL_NAMES.has(line.key) ? [] : namesWritten(base, line, place).map((name) => shown + name) }
  const composite = DEPARTMENTS.composites.find((one) => one.name === base)
  if (composite !== undefined) return { line: firstLine(composite.lines), names: composite.sure ? [shown + base] : [] }
  return null
}

/** 省大数据局 may abbreviate 大数据管理局: such a name identifies the department, but its full name is unknown. */
function namesWritten(base: string, line: FunctionLine, place: Place): readonly string[] {
  const name = nameAtLevel(base, line, place)
  const longer = usualNames(line, place).filter((other) => other !== name && other.replace('管理', '') === name)
  return line.short.includes(name) ? [name, ...longer] : [name]
}

/**
 * 省数据资源局 is the 数据资源管理局, the usual name in provinces; dropping a filling word does not make a separate name there. Full names are never
 * shortened.
 */
function nameAtLevel(base: string, line: FunctionLine, place: Place): string {
  const usual = usualNames(line, place)
  if (usual.includes(base)) return base
  const [only, ...others] = usual.filter((name) => name.length > base.length && withoutFilling(name) === withoutFilling(base))
  return only !== undefined && others.length === 0 ? only : base
}

function usualNames(line: FunctionLine, place: Place): readonly string[] {
  const level = LOCAL_LEVELS.find((one) => one === place.level)
  return level === undefined ? [] : line.local[level]
}

function partyDepartment(base: string, shown: string): LocalDepartment | null {
  if (base === '') return { line: lineNamed('party-committee'), names: [`中共${shown}委员会`] }
  const lines = DEPARTMENTS.lines.filter((line) => line.kind === 'party')
  // 市委|办: of all offices only this one has no other word
  const isShort = (short: string) => (base === '办' ? /^[省市区县]委办$/u.test(short) : short.endsWith(base))
  const line = lines.find((one) => one.short.some(isShort) || one.local.city.some((name) => name === `委员会${base}`))
  if (line === undefined) return null
  const fitting = line.local.city.filter((name) => contains(name.replace(/^委员会/, ''), base))
  return { line, names: fitting.filter((name) => name.startsWith('委员会')).map((name) => `中共${shown}${name}`) }
}

/** 红旗公安分局 → 新乡市公安局红旗分局; 红旗法院 → 新乡市红旗区人民法院. */
function courtOrPolice(base: string, place: Place): LocalDepartment | null {
  const name = officialName(place)
  if (base === '公安分局' && place.level === 'district') {
    const city = name.slice(0, name.length - place.name.length)
    return { line: lineNamed('public-security'), names: city === '' ? [] : [`${city}公安局${place.shortName}分局`] }
  }
  if (/^(?:人民)?法院$/.test(base) && place.level === 'district') return { line: lineNamed('court'), names: [`${name}人民法院`] }
  if (/^(?:人民)?法院$/.test(base) && place.level === 'city') return { line: lineNamed('court'), names: [`${name}中级人民法院`] }
  if (/^(?:人民)?法院$/.test(base) && place.level === 'province') return { line: lineNamed('court'), names: [`${name}高级人民法院`] }
  if (/^(?:中级法院|中院|中级人民法院)$/.test(base)) return { line: lineNamed('court'), names: [`${name}中级人民法院`] }
  if (/^(?:高院|高级法院|高级人民法院)$/.test(base)) return { line: lineNamed('court'), names: [`${name}高级人民法院`] }
  if (/^(?:人民)?检察院$/.test(base)) return { line: lineNamed('procuratorate'), names: [`${name}人民检察院`] }
  return null
}

/** Departments under their ministry rather than the local government: 税务局, 气象局, 通信管理局, 消防大队. */
function verticalDepartment(base: string, place: Place): LocalDepartment | null {
  const line = DEPARTMENTS.lines.find((one) => one.kind === 'vertical' && one.short.includes(base))
  if (line === undefined) return null
  return { line, names: verticalNames(line, base, place) }
}

/** The names from the patterns of a line for a place. */
export function verticalNames(line: FunctionLine, base: string, place: Place): readonly string[] {
  const name = officialName(place)
  switch (line.key) {
    case 'taxation':
      return [`国家税务总局${name}税务局`]
    case 'fire-rescue':
      return [`${place.name}消防救援${place.level === 'province' && !place.name.endsWith('市') ? '总队' : rescueUnit(base, place)}`]
    case 'communications-admin':
    case 'post':
    case 'meteorology':
    case 'earthquake':
    case 'maritime':
    case 'tobacco':
      return [place.name + base.replace(/^通管局$/, '通信管理局').replace(/^烟草局$/, '烟草专卖局')]
    case 'procuratorate':
      return [`${name}人民检察院`]
    case 'securities':
      return place.level === 'province' ? [`中国证券监督管理委员会${place.shortName}监管局`] : []
    case 'financial-supervision':
      return supervision(base, place)
    default:
      return []
  }
}

function rescueUnit(base: string, place: Place): string {
  if (/总队$/.test(base)) return '总队'
  if (/支队$/.test(base)) return '支队'
  return place.level === 'district' ? '大队' : '支队'
}

/** 天津银保监局, 吉安银保监分局; below the city there is no usual name. 金融监管局 alone may be the local department. */
function supervision(base: string, place: Place): readonly string[] {
  if (base === '银保监局' && place.level === 'province') return [`中国银行保险监督管理委员会${place.shortName}监管局`]
  if (base === '银保监分局' && place.level === 'city') return [`中国银行保险监督管理委员会${place.shortName}监管分局`]
  if (base === '金融监管分局' && place.level === 'city') return [`国家金融监督管理总局${place.shortName}监管分局`]
  return []
}

/** 区建管委 of a district of 上海市 is the 建设和管理委员会, the usual name in its districts. */
function districtDepartment(base: string, place: Place, shown: string): LocalDepartment | null {
  const province = placeChain(place).at(-1)?.name ?? ''
  const only = DEPARTMENTS.composites.find((one) => one.short.includes(base) && one.districtsOf.includes(province))
  return only === undefined || place.level !== 'district' ? null : { line: firstLine(only.lines), names: [shown + only.name] }
}

/** For an abbreviated name: every usual full name, of any level, that it may abbreviate. */
function shortDepartment(base: string, place: Place, shown: string): LocalDepartment | null {
  const found = DEPARTMENTS.lines.filter((line) => line.kind !== 'vertical' && line.short.includes(base))
  const lines = found.length > 0 ? found : DEPARTMENTS.lines.filter((line) => isUsualShort(base, line))
  const composites = DEPARTMENTS.composites.filter((one) => one.short.includes(base)).map((one) => shown + one.name)
  if (lines.length === 0) return null
  const names = lines.flatMap((line) =>
    NO_USUAL_NAMES.has(line.key) ? [] : fullNames(base, line, place).map((name) => written(name, line, shown)),
  )
  return { line: lines.length === 1 ? (lines[0] ?? null) : null, names: [...new Set([...names, ...composites])], isShort: true }
}

function isUsualShort(base: string, line: FunctionLine): boolean {
  return line.kind === 'government' && localNames(line).some((name) => fits(base, name))
}

/** Provinces have a 厅, districts do not; all other names are possible at every level. A 分局 must be named as such. */
function fullNames(base: string, line: FunctionLine, place: Place): readonly string[] {
  const names = [...new Set(localNames(line))]
  if (line.kind === 'party') return names.filter((name) => contains(name.replace(/^委员会/, ''), base))
  const fitting = names.filter(
    (name) => fits(base, name) && !(place.level === 'district' && name.endsWith('厅')) && name.endsWith('分局') === base.endsWith('分局'),
  )
  const leavingOut = (words: RegExp) => {
    const left = base.replace(words, '').replace(/委$/, '委员会')
    return fitting.filter((name) => name.replace(words, '') === left)
  }
  // 政务服务局 is the 政务服务管理局, not the 政务服务和数字化建设管理局.
  const found = [leavingOut(/[和与]/gu), leavingOut(/[和与]|管理/gu)].find((names) => names.length === 1) ?? fitting
  // A 规划自然资源局 may be the 自然资源和规划局 of its place, which is more common; lists start with the most usual name.
  const usual = usualNames(line, place)
  const moreUsual = (name: string) => usual.slice(0, usual.indexOf(name)).filter((other) => lettersIn(other) === lettersIn(name))
  return found.flatMap((name) => [name, ...moreUsual(name)])
}

/** The characters of a name in sorted order, for comparison regardless of word order. */
const lettersIn = (name: string): string => [...name].sort().join('')

/** 国资委 is 人民政府国有资产监督管理委员会; 办公室 alone is any office, not that of the government. */
function fits(base: string, name: string): boolean {
  if (abbreviates(base, name)) return true
  if (!name.startsWith('人民政府') || base === '办公室' || base === '办公厅') return false
  return abbreviates(base, name.slice(2)) || abbreviates(base, name.slice(4))
}

function written(name: string, line: FunctionLine, shown: string): string {
  return line.kind === 'party' ? `中共${shown}${name}` : shown + name
}

/** Composite departments have different names in each place, so their short names give a candidate only. */
function compositeDepartment(base: string, shown: string): LocalDepartment | null {
  const fitting = DEPARTMENTS.composites.filter((one) => one.short.includes(base) || one.name === base)
  if (fitting.length === 0) return null
  const names = fitting.map((one) => shown + one.name)
  return { line: firstLine(fitting[0]?.lines ?? []), names: [...names, `${shown}${base}`], isShort: true }
}

function firstLine(lines: readonly string[]): FunctionLine | null {
  return lineNamed(lines[0] ?? '')
}
