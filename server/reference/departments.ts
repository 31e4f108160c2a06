import { ReferenceFile, type Row } from './json.ts'

/** Levels at which a function line has local departments. */
export type LocalLevel = 'province' | 'city' | 'district'

/** A department of the State Council or the Party centre, or a national organisation. */
export interface NationalDepartment {
  readonly name: string
  readonly short: readonly string[]
  readonly line: string
  /** Year in which the department began or ended, if it did not always exist. */
  readonly since: number | null
  readonly until: number | null
  readonly successor: string | null
}

/** A function line (条线): a ministry and all departments with the same function below it. */
export interface FunctionLine {
  readonly key: string
  readonly name: string
  readonly kind: 'government' | 'party' | 'mass' | 'zone' | 'public-institution' | 'vertical' | 'other'
  /** Usual full names of the local departments, without their place. */
  readonly local: Readonly<Record<LocalLevel, readonly string[]>>
  /** Full names with the place in braces: 国家税务总局{地}税务局. */
  readonly patterns: readonly string[]
  readonly short: readonly string[]
  /** Names of predecessors and colloquial names, used for search but not for reading documents: 环保局, 工商局. */
  readonly former: readonly string[]
  /** Its function in English, which is no official name: development and reform. */
  readonly gloss: string
}

/** A department that serves several function lines: 教育体育局. The first line is its main one. */
export interface CompositeDepartment {
  readonly name: string
  readonly short: readonly string[]
  readonly lines: readonly string[]
  /** Provinces whose districts all use this name, so that its abbreviations mean it there: 建管委 in 上海市. */
  readonly districtsOf: readonly string[]
  readonly sure: boolean
}

/** A department of one city with a known full name: 天津市人民政府合作交流办公室. */
export interface MunicipalDepartment {
  readonly place: string
  readonly name: string
  readonly short: readonly string[]
  readonly line: string
}

/** An enterprise that notices name as responsible. */
export interface Organisation {
  readonly name: string
  readonly short: readonly string[]
  readonly place: string
}

export interface DepartmentReference {
  readonly national: readonly NationalDepartment[]
  readonly lines: readonly FunctionLine[]
  readonly composites: readonly CompositeDepartment[]
  readonly municipal: readonly MunicipalDepartment[]
  readonly organisations: readonly Organisation[]
}

export const LOCAL_LEVELS: readonly LocalLevel[] = ['province', 'city', 'district']
const KINDS = ['government', 'party', 'mass', 'zone', 'public-institution'] as const

/** Lines with a national department but no local ones in the file. */
const NATIONAL_ONLY = [
  'defence',
  'media',
  'counsellors',
  'hong-kong-macao',
  'taiwan-affairs',
  'overseas-chinese',
  'press-publication',
  'secrecy',
  'cryptography',
]

/** Validates the file of departments; an error names the broken entry. */
export function departmentReference(file: ReferenceFile): DepartmentReference {
  const lines = [
    ...file.list('lines', (row, where) => lineOf(file, row, where)),
    ...file.list('vertical', (row, where) => verticalLine(file, row, where)),
    ...file.list('partyAndMass', (row, where) => partyLine(file, row, where)),
  ]
  const municipal = file.part('municipal')
  const reference = {
    national: file.list('national', (row, where) => nationalDepartment(file, row, where)),
    lines,
    composites: file.list('composites', (row, where) => ({
      name: file.string(row, 'name', where),
      short: file.strings(row, 'short', where),
      lines: file.strings(row, 'lines', where),
      districtsOf: file.strings(row, 'districtsOf', where),
      sure: file.sure(row),
    })),
    municipal: municipal.keys().flatMap((place) =>
      municipal.list(place, (row, where) => ({
        place,
        name: file.string(row, 'name', where),
        short: file.strings(row, 'short', where),
        line: file.string(row, 'line', where),
      })),
    ),
    organisations: file.list('organisations', (row, where) => ({
      name: file.string(row, 'name', where),
      short: file.strings(row, 'short', where),
      place: file.string(row, 'place', where),
    })),
  }
  checkLines(file, reference)
  return reference
}

/** The departments included in the program. */
export const DEPARTMENTS: DepartmentReference = departmentReference(ReferenceFile.read('departments.json'))

/** The function line with this key. */
export function lineNamed(key: string): FunctionLine | null {
  return LINE_BY_KEY.get(key) ?? null
}

const LINE_BY_KEY: ReadonlyMap<string, FunctionLine> = new Map(DEPARTMENTS.lines.map((line) => [line.key, line]))

function nationalDepartment(file: ReferenceFile, row: Row, where: string): NationalDepartment {
  return {
    name: file.string(row, 'name', where),
    short: file.strings(row, 'abbr', where),
    line: file.string(row, 'line', where),
    since: year(file, row, 'since', where),
    until: year(file, row, 'until', where),
    successor: file.optionalString(row, 'successor', where),
  }
}

function year(file: ReferenceFile, row: Row, key: string, where: string): number | null {
  const value = file.optionalString(row, key, where)
  if (value === null) return null
  if (/^\d{4}$/.test(value)) return Number(value)
  throw file.broken(`${where}.${key}`, 'a year', value)
}

function lineOf(file: ReferenceFile, row: Row, where: string): FunctionLine {
  const local = file.row(row, 'local', where)
  const kind = KINDS.find((known) => known === row.kind)
  if (kind === undefined) throw file.broken(`${where}.kind`, `one of ${KINDS.join(', ')}`, row.kind)
  const names = (level: LocalLevel) => file.strings(local, level, `${where}.local`)
  return {
    ...common(file, row, where),
    kind,
    local: { province: names('province'), city: names('city'), district: names('district') },
    patterns: [],
  }
}

function verticalLine(file: ReferenceFile, row: Row, where: string): FunctionLine {
  const none = { province: [], city: [], district: [] }
  return { ...common(file, row, where), kind: 'vertical', local: none, patterns: file.strings(row, 'localPattern', where) }
}

function partyLine(file: ReferenceFile, row: Row, where: string): FunctionLine {
  const names = file.strings(row, 'local', where)
  const kind = row.kind === 'party' ? 'party' : row.kind === 'mass' ? 'mass' : 'other'
  const plain = names.filter((name) => !name.includes('{'))
  const patterns = names.filter((name) => name.includes('{'))
  return { ...common(file, row, where), kind, local: { province: plain, city: plain, district: plain }, patterns }
}

function common(file: ReferenceFile, row: Row, where: string) {
  const words = (key: string) => file.strings(row, key, where)
  const word = (key: string) => file.string(row, key, where)
  return { key: word('key'), name: word('name'), gloss: word('gloss'), short: words('short'), former: words('former') }
}

/** Every line named by a department must exist; otherwise its tasks would silently be missing from the line's list. */
function checkLines(file: ReferenceFile, reference: DepartmentReference): void {
  const keys = new Set([...reference.lines.map((line) => line.key), ...NATIONAL_ONLY])
  const used = [
    ...reference.national.map((body) => [body.name, body.line] as const),
    ...reference.municipal.map((body) => [body.name, body.line] as const),
    ...reference.composites.flatMap((body) => body.lines.map((line) => [body.name, line] as const)),
  ]
  for (const [name, line] of used) if (!keys.has(line)) throw file.broken(`the line of ${name}`, 'a key of `lines`', line)
}

/** The usual full names of the local departments of a line, from the province down; some occur at several levels. */
export const localNames = ({ local }: FunctionLine): readonly string[] => LOCAL_LEVELS.flatMap((level) => local[level])

/** All usual names of local departments without their place: full, short, composite. */
export const GENERIC_NAMES: ReadonlySet<string> = new Set([
  ...DEPARTMENTS.lines.flatMap((line) => [...localNames(line), ...line.short]),
  ...DEPARTMENTS.composites.flatMap((body) => [body.name, ...body.short]),
])
