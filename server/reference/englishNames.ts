import { DEPARTMENTS, lineNamed } from './departments.ts'
import { GB_CLASSES, GB_GLOSSES } from './industries.ts'
import { ReferenceFile } from './json.ts'

/** English names of a department or industry. Used for search only, not for reading documents. */
export interface EnglishNames {
  /** Names that the department itself uses, with their initials: Ministry of Finance, MOF. */
  readonly englishNames: readonly string[]
  /** Unofficial translations: finance for any department of this function line, manufacture of automobiles. */
  readonly translations: readonly string[]
}

const FILE = ReferenceFile.read('englishNames.json')
const MINISTRIES: ReadonlyMap<string, readonly string[]> = new Map(
  wordRows('ministries', (name) => DEPARTMENTS.national.some((body) => body.name === name)),
)
const DIVISIONS: ReadonlyMap<string, readonly string[]> = new Map(wordRows('divisions', (code) => GB_CLASSES.has(code)))

/** Validates rows of a known name or code, and its English names. */
function wordRows(key: string, isKnown: (word: string) => boolean): readonly (readonly [string, readonly string[]])[] {
  return FILE.rows(key, (row, where) => {
    const [word, ...english] = row
    if (typeof word === 'string' && isKnown(word) && english.every((name) => typeof name === 'string')) return [word, english as string[]]
    throw FILE.broken(where, 'a known name or code and its English names', row)
  })
}

/** The English names of a national department, and the function of any department: development and reform. */
export function englishDepartment(name: string, line: string | null): EnglishNames {
  const gloss = line === null ? null : (lineNamed(line)?.gloss ?? null)
  return { englishNames: MINISTRIES.get(name) ?? [], translations: gloss === null ? [] : [gloss] }
}

/** The English names of a class of GB/T 4754-2017, whose sections and divisions are translated. */
export function englishIndustry(code: string | null): EnglishNames {
  const gloss = code === null ? null : (GB_GLOSSES.get(code) ?? null)
  return { englishNames: [], translations: [...(gloss === null ? [] : [gloss]), ...(DIVISIONS.get(code ?? '') ?? [])] }
}
