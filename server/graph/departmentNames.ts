import { type CompositeDepartment, DEPARTMENTS, type FunctionLine, GENERIC_NAMES, lineNamed, localNames } from '../reference/departments.ts'
import { abbreviates, contains } from '../resolution/departments/abbreviation.ts'
import type { ResolvedDepartment, ResolvedJurisdiction } from '../resolution/types.ts'
import { placeLevel, placeNames } from './placeNames.ts'

/** All names that people may use for a department. Used for search only, not for reading documents. */
export interface DepartmentNames {
  /** Names of this department: its own, those in documents, usual short names; with the place in each usual form and without it. */
  readonly knownAs: readonly string[]
  /**
   * Names that may mean the department: names of other departments of its function lines in its place, predecessors included (红旗区环保局 for a
   * 生态环境局), and ambiguous names.
   */
  readonly lineNames: readonly string[]
}

/** 红旗区市场监督管理局 is known as 市监局, 区市监局, 红旗区市监局; by its line also as 红旗区工商局. */
export function departmentNames(body: ResolvedDepartment, place: ResolvedJurisdiction | null): DepartmentNames {
  const named = [body.name, ...(body.fullName === null ? [] : [body.fullName]), ...body.aliases]
  if (body.kind === 'organisation') return { knownAs: distinct([...named, ...organisationNames(body.name)]), lineNames: [] }
  if (body.kind !== 'body') return { knownAs: named, lineNames: [] }
  if (place === null || place.level === 'national') return { knownAs: distinct([...named, ...nationalNames(body.name)]), lineNames: [] }
  const bare = distinct(named.flatMap((name) => bareNames(name, place)))
  const usual = usualNames(body, place)
  const forms = [...placeNames(place), placeLevel(place) ?? '']
  const own = distinct([...bare, ...bare.map(withoutAnd), ...usual.filter((name) => bare.some((base) => contains(base, name)))])
  const knownAs = distinct([...named, ...own, ...own.flatMap((name) => forms.map((form) => form + name))])
  const others = distinct(usual.map(withoutAnd)).filter((name) => !own.includes(name))
  return { knownAs, lineNames: distinct([...others.map((name) => place.name + name), ...body.candidates]) }
}

/** Strips the place from a name, in front or within: 红旗区财政局, 区财政局 → 财政局; 国家税务总局新乡市红旗区税务局 → 税务局. */
function bareNames(name: string, place: ResolvedJurisdiction): readonly string[] {
  const full = [place.name, place.shortName].find((word) => name.lastIndexOf(word) >= 0)
  const rest = full === undefined ? name : name.slice(name.lastIndexOf(full) + full.length)
  if (full !== undefined) return rest.length >= 3 && rest !== name ? [rest.replace(/^委员会(?=.{3,})/u, '')] : []
  const level = placeLevel(place)
  const base = level !== null && name.startsWith(level) ? name.slice(level.length).replace(/^委(?=.{2,})/u, '') : null
  if (base !== null && base.length >= 2 && (GENERIC_NAMES.has(base) || !GENERIC_NAMES.has(name))) return [base]
  return name.length >= 2 && name.length <= 12 ? [name] : []
}

/**
 * Every usual name, full and short, of a department of these lines, without a place. Names of another level (市委编办 in a district) are left
 * out.
 */
function usualNames(body: ResolvedDepartment, place: ResolvedJurisdiction): readonly string[] {
  const lines = linesOf(body, place)
  const composites = compositesOf(body, place)
  const level = placeLevel(place)
  const alike = DEPARTMENTS.composites.filter((one) => one.lines.some((key) => key === body.line))
  const names = [...lines.flatMap(namesOfLine), ...[...composites, ...alike].flatMap(({ name, short }) => [name, ...short])]
  return distinct(names.map((name) => ofLevel(name.replace(/^委员会(?=.{3,})|[（(].*$/gu, ''), level)).filter((name) => name.length >= 2))
}

function namesOfLine(line: FunctionLine): readonly string[] {
  return [...localNames(line), ...line.short, ...line.former]
}

/** Strips the level: 区委编办 → 编办 for a district; the place is added again later. Returns an empty string for a name of another level. */
function ofLevel(name: string, level: string | null): string {
  const party = /^(?<level>自治区|[省市区县州旗])(?:党委|委)(?<base>.{2,})$/u.exec(name)?.groups
  if (party?.base === undefined) return name
  return party.level === level ? party.base : ''
}

function linesOf(body: ResolvedDepartment, place: ResolvedJurisdiction): readonly FunctionLine[] {
  const keys = distinct([...(body.line === null ? [] : [body.line]), ...compositesOf(body, place).flatMap(({ lines }) => lines)])
  return keys.flatMap((key) => lineNamed(key) ?? [])
}

/** Known departments of several lines with this full or short name. */
function compositesOf(body: ResolvedDepartment, place: ResolvedJurisdiction): readonly CompositeDepartment[] {
  const bare = [body.name, ...body.aliases].flatMap((name) => bareNames(name, place))
  return DEPARTMENTS.composites.filter(({ name, short }) => bare.some((base) => base === name || short.includes(base)))
}

function nationalNames(name: string): readonly string[] {
  return DEPARTMENTS.national.find((body) => body.name === name || body.short.includes(name))?.short ?? []
}

function organisationNames(name: string): readonly string[] {
  return DEPARTMENTS.organisations.find((one) => one.name === name || abbreviates(name, one.name))?.short ?? []
}

/** Drops 和 or 与, which is often left out: 人力资源社会保障局 for 人力资源和社会保障局. */
const withoutAnd = (name: string): string => (name.length > 4 ? name.replace(/[和与]/gu, '') : name)

const distinct = (names: readonly string[]): readonly string[] => [...new Set(names.filter((name) => name !== ''))]
