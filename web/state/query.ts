import { isDay } from './days.ts'
import { LANGUAGES } from './language.ts'

/** How a value of the page's state is written in the address: as zero or more words, none for the default. */
export interface Param<T> {
  readonly read: (words: readonly string[]) => T
  readonly write: (value: T) => readonly string[]
  /** True if the word can be read. If left out, any word can. */
  readonly knows?: (word: string) => boolean
  /** True if the address may give several words; of others only the first is read. */
  readonly several?: true
}

/** A part of the address that a page cannot read. */
export interface UnknownPart {
  readonly name: string
  readonly word: string
}

/** Parameters that every page accepts: `state/asRead.ts`, `state/language.ts`. */
const OF_EVERY_PAGE = [
  { name: 'corrections', words: ['true', 'false'] },
  { name: 'lang', words: LANGUAGES },
] as const

type Params<S> = { readonly [K in keyof S]: Param<S[K]> }

/** Reads the part of the address after `?` as the state of one page, and writes it back. */
export interface Query<S> {
  readonly read: (search: string) => S
  /** `?a=b`, or nothing if all values are defaults, so that links stay short. */
  readonly write: (state: S) => string
  /** Parts of the address that the page cannot read. A misspelled filter must not pass as no filter. */
  readonly unknown: (search: string) => readonly UnknownPart[]
}

/** Combines the parameters of a page. Unknown parameters are dropped on writing. */
export function queryOf<S extends object>(params: Params<S>): Query<S> {
  const keys = Object.keys(params) as (keyof S & string)[]
  return {
    read: (search) => {
      const found = new URLSearchParams(search)
      return Object.fromEntries(keys.map((key) => [key, params[key].read(found.getAll(key))])) as S
    },
    write: (state) => {
      const written = new URLSearchParams()
      for (const key of keys) for (const word of params[key].write(state[key])) written.append(key, word)
      const search = written.toString()
      return search === '' ? '' : `?${search}`
    },
    unknown: (search) =>
      [...new URLSearchParams(search)].flatMap(([name, word], at, all) => {
        if (OF_EVERY_PAGE.some((each) => each.name === name && each.words.some((known) => known === word))) return []
        const param = keys.find((key) => key === name)
        if (param === undefined) return [{ name, word }]
        const { knows, several } = params[param]
        const known = word === '' || (knows?.(word) ?? true)
        return known && (several || all.findIndex(([other]) => other === name) === at) ? [] : [{ name, word }]
      }),
  }
}

/** A line of text. */
export const text = (usual = ''): Param<string> => ({
  read: (words) => words[0] ?? usual,
  write: (value) => (value === usual ? [] : [value]),
})

/** A text that may be absent. */
export const optional: Param<string | null> = {
  read: (words) => words[0] || null,
  write: (value) => (value ? [value] : []),
}

/** One of several words; an unknown word counts as the default. */
export const choice = <T extends string>(choices: readonly T[], usual: T): Param<T> => ({
  read: (words) => choices.find((each) => each === words[0]) ?? usual,
  write: (value) => (value === usual ? [] : [value]),
  knows: (word) => choices.some((each) => each === word),
})

/** Several of the given words, in their given order. */
export const choices = <T extends string>(all: readonly T[]): Param<readonly T[]> => ({
  read: (words) => all.filter((each) => words.includes(each)),
  write: (value) => all.filter((each) => value.includes(each)),
  knows: (word) => all.some((each) => each === word),
  several: true,
})

/** Any number of words without duplicates, in order. */
export const list: Param<readonly string[]> = {
  read: (words) => [...new Set(words.filter((word) => word !== ''))],
  write: (value) => value,
  several: true,
}

/** Any number of years. */
export const years: Param<readonly number[]> = {
  read: (words) => [...new Set(words.filter(isYear).map(Number))],
  write: (value) => value.map(String),
  knows: isYear,
  several: true,
}

function isYear(word: string): boolean {
  return /^\d{4}$/.test(word)
}

/** A yes-or-no value. */
export const flag = (usual = false): Param<boolean> => ({
  read: (words) => (words[0] === undefined ? usual : words[0] === '1'),
  write: (value) => (value === usual ? [] : [value ? '1' : '0']),
  knows: (word) => word === '0' || word === '1',
})

/** An integer of at least `least`, or nothing. */
export const integer = (least = 0): Param<number | null> => ({
  read: (words) => (isInteger(words[0] ?? '', least) ? Number(words[0]) : null),
  write: (value) => (value === null ? [] : [String(value)]),
  knows: (word) => isInteger(word, least),
})

const isInteger = (word: string, least: number): boolean => /^\d{1,9}$/.test(word) && Number(word) >= least

/** An ISO day such as 2026-07-31, or nothing. */
export const day: Param<string | null> = {
  read: (words) => (isDay(words[0] ?? '') ? (words[0] ?? null) : null),
  write: (value) => (value === null ? [] : [value]),
  knows: isDay,
}
