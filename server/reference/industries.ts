import { shortNamesOf } from './industryShortNames.ts'
import { ReferenceFile } from './json.ts'

/** A class of GB/T 4754-2017 or of the strategic emerging industries (2018). */
export interface IndustryClass {
  readonly code: string
  readonly name: string
  readonly parent: string | null
}

/** A word of policy texts, with the classes that contain what it names. */
export interface IndustryWord {
  readonly word: string
  /** The same word followed by 业 or 产业: 旅游业, 旅游产业. */
  readonly also: readonly string[]
  /** Codes of GB/T 4754-2017; several if the word spans them. */
  readonly gb: readonly string[]
  /** Codes of the strategic emerging industries; for a sure word those that contain everything it names. */
  readonly strategic: readonly string[]
  /** false if the class is only the nearest one. */
  readonly sure: boolean
  /** true if the word often means a tool or a service: 教育, 保险, 大数据. */
  readonly weak: boolean
}

const FILE = ReferenceFile.read('industries.json')
const GB_FILE = FILE.part('gbt4754')
const STRATEGIC_FILE = FILE.part('strategicEmerging2018')

/** All classes of GB/T 4754-2017 by code: C, 36, 361, 3612. */
export const GB_CLASSES: ReadonlyMap<string, IndustryClass> = new Map(
  [
    ...classesOf(GB_FILE, 'sections', () => null),
    ...classesOf(GB_FILE, 'divisions', (row) => row[2]),
    ...classesOf(GB_FILE, 'groups', (row) => row[2]),
    ...classesOf(GB_FILE, 'classes', (row) => row[2]),
  ].map((one) => [one.code, one]),
)

/** English names of the sections, which are no official ones: manufacturing for C. */
export const GB_GLOSSES: ReadonlyMap<string, string> = new Map(
  GB_FILE.rows('sections', (row, where) => {
    const [code, , gloss] = row
    if (typeof code === 'string' && typeof gloss === 'string') return [code, gloss] as const
    throw GB_FILE.broken(where, 'a row of code, name and gloss', row)
  }),
)

/** Classes of the strategic emerging industries by code, two levels: 1, 1.5. */
export const STRATEGIC_CLASSES: ReadonlyMap<string, IndustryClass> = new Map(
  [...classesOf(STRATEGIC_FILE, 'first', () => null), ...classesOf(STRATEGIC_FILE, 'second', (row) => row[2])].map((one) => [
    one.code,
    one,
  ]),
)

/**
 * The strategic class that contains a class of GB/T 4754 as a whole: 3612 → 5.1. Classes that are contained only in part are not listed.
 */
export const STRATEGIC_OF_GB: ReadonlyMap<string, string> = new Map(
  STRATEGIC_FILE.rows('wholly', (row, where) => {
    const [gb, strategic] = row
    if (typeof gb === 'string' && typeof strategic === 'string' && GB_CLASSES.has(gb) && STRATEGIC_CLASSES.has(strategic))
      return [gb, strategic] as const
    throw STRATEGIC_FILE.broken(where, 'a code of GB/T 4754 and one of the strategic classes', row)
  }),
)

/** The words of the list. */
const LISTED_WORDS: readonly IndustryWord[] = FILE.list('synonyms', (row, where) => {
  const entry = {
    word: FILE.string(row, 'word', where),
    also: FILE.strings(row, 'also', where),
    gb: FILE.strings(row, 'gb', where),
    strategic: FILE.strings(row, 'sei', where),
  }
  const unknown = [...entry.gb.filter((code) => !GB_CLASSES.has(code)), ...entry.strategic.filter((code) => !STRATEGIC_CLASSES.has(code))]
  if (unknown.length > 0) throw FILE.broken(where, 'a word with codes of the classes above', unknown)
  return { ...entry, sure: FILE.sure(row), weak: row.weak === true }
})

/** Words that contain the name of an industry but do not mean one: 科技创新, 金融机构. */
export const NOT_INDUSTRIES: readonly string[] = wordsOf('notIndustries')

/** Weak words for what every administration does, builds or uses: 数据, 教育, 公路. As the object of a task they name no industry. */
export const GENERAL_WORDS: ReadonlySet<string> = new Set(wordsOf('generalWords'))

/** Names of classes without their ending that mean no industry: 副产品|加工, 海水|养殖. */
const NO_SHORT_NAMES = wordsOf('noShortNames')

/** Words of policy texts that name an industry: those of the list, and the names of the classes without their endings. */
export const INDUSTRY_WORDS: readonly IndustryWord[] = [
  ...LISTED_WORDS,
  ...shortNamesOf(
    GB_CLASSES.values(),
    new Set([...LISTED_WORDS.flatMap(({ word, also }) => [word, ...also]), ...NOT_INDUSTRIES, ...NO_SHORT_NAMES]),
  ),
]

/** All words and forms that name an industry. */
export const INDUSTRY_NAMES: ReadonlySet<string> = new Set(INDUSTRY_WORDS.flatMap(({ word, also }) => [word, ...also]))

function wordsOf(key: string): readonly string[] {
  return FILE.list(key, (row, where) => FILE.string(row, 'word', where))
}

function classesOf(file: ReferenceFile, key: string, parent: (row: readonly unknown[]) => unknown): readonly IndustryClass[] {
  return file.rows(key, (row, where) => {
    const [code, name] = row
    const above = parent(row)
    if (typeof code !== 'string' || typeof name !== 'string') throw file.broken(where, 'a row of code and name', row)
    return { code, name, parent: typeof above === 'string' ? above : null }
  })
}
