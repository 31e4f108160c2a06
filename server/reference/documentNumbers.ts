import data from './data/documentNumbers.json' with { type: 'json' }

/** Who uses the letters in front of a document number: 津滨政发 → 天津市滨海新区人民政府. */
export interface NumberPrefix {
  readonly prefix: string
  readonly issuer: string
  readonly level: string
  /** Full name of the place: 天津市滨海新区, 全国. */
  readonly jurisdiction: string
  readonly sure: boolean
}

const BY_PREFIX = new Map<string, NumberPrefix[]>()
for (const row of data.prefixes as readonly NumberPrefix[]) {
  const rows = BY_PREFIX.get(row.prefix)
  if (rows) rows.push(row)
  else BY_PREFIX.set(row.prefix, [row])
}

const LONGEST_PREFIX = Math.max(...[...BY_PREFIX.keys()].map((prefix) => prefix.length))

/** All issuers known for a prefix; more than one where places share their letters (宁政发: 宁夏, 南京). */
export function issuersOfPrefix(prefix: string): readonly NumberPrefix[] {
  return BY_PREFIX.get(prefix) ?? []
}

/** The longest known prefix at the end of the words: 严格执行国办函 → 国办函; null where none is known. */
export function knownPrefixAtEnd(words: string): string | null {
  for (let length = Math.min(LONGEST_PREFIX, words.length); length > 1; length--) {
    const candidate = words.slice(-length)
    if (BY_PREFIX.has(candidate)) return candidate
  }
  return null
}

interface PlaceCharacter {
  readonly char: string
  readonly alt?: readonly string[]
  readonly name: string
}

const PROVINCE_OF = new Map<string, string>()
for (const row of data.provinceChars as readonly PlaceCharacter[])
  for (const char of [row.char, ...(row.alt ?? [])]) PROVINCE_OF.set(char, row.name)

/** The province whose character opens the prefix: 皖财购 → 安徽省. A city may share the character, so this is a hint. */
export function provinceOfPrefix(prefix: string): string | null {
  return PROVINCE_OF.get(prefix.slice(0, 1)) ?? null
}
