import { DEPARTMENTS } from './departments.ts'
import { ReferenceFile } from './json.ts'

/** The issuer of a document number prefix: 津滨政发 → 天津市滨海新区人民政府. */
export interface NumberPrefix {
  readonly prefix: string
  readonly issuer: string
  readonly level: string
  /** Full name of the place: 天津市滨海新区, 全国. */
  readonly jurisdiction: string
  readonly sure: boolean
}

/** Validates the list of prefixes; an error names the broken entry. */
export function numberPrefixesFrom(file: ReferenceFile): readonly NumberPrefix[] {
  return file.list('prefixes', (row, where) => ({
    prefix: file.string(row, 'prefix', where),
    issuer: file.string(row, 'issuer', where),
    level: file.string(row, 'level', where),
    jurisdiction: file.string(row, 'jurisdiction', where),
    sure: file.sure(row),
  }))
}

const FILE = ReferenceFile.read('documentNumbers.json')

const BY_PREFIX = new Map<string, NumberPrefix[]>()
for (const row of numberPrefixesFrom(FILE)) BY_PREFIX.set(row.prefix, [...(BY_PREFIX.get(row.prefix) ?? []), row])

const LONGEST_PREFIX = Math.max(...[...BY_PREFIX.keys()].map((prefix) => prefix.length))

/** All known issuers of a prefix; several if places share it (宁政发: 宁夏, 南京). */
export function issuersOfPrefix(prefix: string): readonly NumberPrefix[] {
  return BY_PREFIX.get(prefix) ?? []
}

/** The longest known prefix at the end of the words: 严格执行国办函 → 国办函; null if there is none. */
export function knownPrefixAtEnd(words: string): string | null {
  for (let length = Math.min(LONGEST_PREFIX, words.length); length > 1; length--) {
    const candidate = words.slice(-length)
    if (BY_PREFIX.has(candidate)) return candidate
  }
  return null
}

const PROVINCE_OF = new Map<string, string>(
  FILE.list('provinceChars', (row, where) => {
    const name = FILE.string(row, 'name', where)
    return [FILE.string(row, 'char', where), ...FILE.strings(row, 'alt', where)].map((char) => [char, name] as const)
  }).flat(),
)

/** The province whose character starts the prefix: 皖财购 → 安徽省. A city may share the character, so this is a hint. */
export function provinceOfPrefix(prefix: string): string | null {
  return PROVINCE_OF.get(prefix.slice(0, 1)) ?? null
}

/** 财政部 and 海关总署 are unique; 医保局 may also be local. */
const NAMES_THE_COUNTRY = /^[国中]|部$|总局$|总署$|银行$/u

/** 国令第707号 is an abbreviation of 国务院令 on the State Council's site, 国家主席令 a colloquial form of 主席令. */
const ISSUERS_OF_ORDERS: ReadonlyMap<string, string> = new Map([
  ['国', '国务院'],
  ['国家主席', '主席'],
  ...DEPARTMENTS.national
    .flatMap(({ name, short }) => short.map((each) => [each, withoutCountry(name)] as const))
    .filter(([short]) => NAMES_THE_COUNTRY.test(short)),
])

/** One name for each issuer of orders: 住房城乡建设部 and 住建部 are 住房和城乡建设部, 中华人民共和国国务院 is 国务院. */
export function orderIssuer(printed: string): string {
  const name = withoutCountry(printed)
  return ISSUERS_OF_ORDERS.get(name) ?? name
}

function withoutCountry(name: string): string {
  return name.replace(/^中华人民共和国(?=.)/u, '')
}

const NATIONAL_ISSUERS: readonly string[] = [...new Set([...ISSUERS_OF_ORDERS].flat())].filter((name) => name.length > 1)

/** The longest national issuer at the end of the words: 按照国家发展和改革委员会 → 国家发展和改革委员会; null if there is none. */
export function nationalIssuerAtEnd(words: string): string | null {
  return NATIONAL_ISSUERS.reduce<string | null>(
    (best, name) => (words.endsWith(name) && name.length > (best?.length ?? 0) ? name : best),
    null,
  )
}
