import { isDay } from './days.ts'

/** How one value of a page is written in the address: zero or more words; none for the default. */
export interface Param<T> {
  readonly read: (words: readonly string[]) => T
  readonly write: (value: T) => readonly string[]
}

type Params<S> = { readonly [K in keyof S]: Param<S[K]> }

/** The part of the address after `?`, read as the state of one page and written back. */
export interface Query<S> {
  readonly read: (search: string) => S
  /** `?a=b`, or nothing where all is as usual, so that links stay short. */
  readonly write: (state: S) => string
}

/** Joins the parameters of a page. What others put into the address is left out on writing. */
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

/** One of several words; a word that is none of them counts as the usual one. */
export const choice = <T extends string>(choices: readonly T[], usual: T): Param<T> => ({
  read: (words) => choices.find((each) => each === words[0]) ?? usual,
  write: (value) => (value === usual ? [] : [value]),
})

/** Some of several words, in the order of the choices. */
export const choices = <T extends string>(all: readonly T[]): Param<readonly T[]> => ({
  read: (words) => all.filter((each) => words.includes(each)),
  write: (value) => all.filter((each) => value.includes(each)),
})

/** Any number of words, each once, in their order. */
export const list: Param<readonly string[]> = {
  read: (words) => [...new Set(words.filter((word) => word !== ''))],
  write: (value) => value,
}

/** Yes or no. */
export const flag = (usual = false): Param<boolean> => ({
  read: (words) => (words[0] === undefined ? usual : words[0] === '1'),
  write: (value) => (value === usual ? [] : [value ? '1' : '0']),
})

/** A whole number from `least` up, or nothing. */
export const integer = (least = 0): Param<number | null> => ({
  read: (words) => (/^\d{1,9}$/.test(words[0] ?? '') && Number(words[0]) >= least ? Number(words[0]) : null),
  write: (value) => (value === null ? [] : [String(value)]),
})

/** A day in the form 2026-07-31, or nothing. */
export const day: Param<string | null> = {
  read: (words) => (isDay(words[0] ?? '') ? (words[0] ?? null) : null),
  write: (value) => (value === null ? [] : [value]),
}
