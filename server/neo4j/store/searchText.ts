import type { TextRange } from './search.ts'
import { fold } from './searchFold.ts'
import { numberQuery, printedNumber, type TypedNumber, typedNumber } from './searchNumbers.ts'
import { type TypedUnit, typedUnit } from './searchUnit.ts'

/** A search text, as queries for the full-text indexes and as parts to find in the results. */
export interface Lookup {
  /** The whole text, normalised, without spaces. */
  readonly whole: string
  readonly parts: readonly string[]
  /** Pinyin: only lower-case letters. */
  readonly letters: string | null
  readonly number: TypedNumber | null
  readonly unit: TypedUnit | null
  /** The forms in which a name, title or number would be stored, if it is one. */
  readonly exact: readonly string[]
  readonly names: string
  readonly words: string
  readonly looseNames: string
  readonly looseWords: string
  /** Finds the documents in which to look up the measure with the given number. */
  readonly holders: string
}

const NOTHING = '"\u0001"'

/**
 * The queries for a text. In the strict ones each part between spaces must occur as a phrase; the loose ones match any pair of characters.
 * All characters of Lucene's query syntax are removed or escaped: 津政发[2022]12号, "a AND b", title:* are ordinary words.
 */
export function lookupOf(text: string): Lookup | null {
  const parts = partsOf(text)
  if (parts.length === 0) return null
  const whole = parts.join('')
  const letters = /^[a-z]{2,}$/.test(whole) ? whole : null
  const number = typedNumber(text)
  const unit = typedUnit(fold(text).replaceAll('[', '(').replaceAll(']', ')'))
  const strict = phrases(text)
  const loose = parts.map(pairs).filter(Boolean).join(' ') || NOTHING
  const names = [strict, ...(letters === null ? [] : [`pinyin:${letters}*`]), ...(number === null ? [] : [numberQuery(number)])]
  const exact = [text.trim(), whole, ...(number === null ? [] : [printedNumber(number) ?? whole])]
  return {
    ...{ whole, parts, letters, number, unit, exact: [...new Set(exact)] },
    ...{ names: names.join(' OR '), words: strict, looseNames: loose, looseWords: loose },
    holders: unit === null ? NOTHING : holderQuery(unit),
  }
}

/** The significant parts of a text: width and case normalised, brackets and quotes at the ends of words treated as spaces. */
export function partsOf(text: string): readonly string[] {
  return fold(text)
    .split(/[\s《》〈〉「」『』“”‘’'"]+/u)
    .map((part) => part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((part) => part !== '')
}

function phrases(text: string): string {
  const all = partsOf(text).map(phrase)
  return all.length === 0 ? NOTHING : `(${all.join(' AND ')})`
}

function holderQuery({ holders }: TypedUnit): string {
  const numbers = holders.flatMap((holder) => typedNumber(holder) ?? [])
  const whole = [...holders.map(phrases), ...numbers.map(numberQuery)].map((query) => `${query}^8`)
  return [...whole, ...holders.flatMap(partsOf).map(pairs).filter(Boolean)].join(' OR ')
}

/** The index holds pairs of Chinese characters; a single one is looked up as the start of a pair. */
function phrase(part: string): string {
  return /^\p{Script=Han}$/u.test(part) ? `${part}*` : `"${part.replace(/[\\"]/g, '\\$&')}"`
}

function pairs(part: string): string {
  const han = part.match(/\p{Script=Han}{3,}/gu) ?? []
  return han.flatMap((run) => Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))).join(' ')
}

export interface Found {
  readonly ranges: readonly TextRange[]
  /** Share of the query that is found, from 0 to 1. */
  readonly share: number
  readonly whole: boolean
  readonly atStart: boolean
}

/** Where the parts of a query occur in a text: as a whole if possible, otherwise their longest pieces. */
export function foundIn({ parts }: Lookup, text: string): Found {
  const folded = fold(text)
  const asked = parts.reduce((sum, part) => sum + part.length, 0)
  const met = parts.map((part) => whereIn(part, folded))
  const share = met.reduce((sum, { length }) => sum + length, 0) / asked
  const ranges = merged(met.flatMap(({ ranges }) => ranges))
  return { ranges, share, whole: share === 1 && folded.length === asked, atStart: share === 1 && ranges[0]?.start === 0 }
}

interface Met {
  readonly ranges: readonly TextRange[]
  readonly length: number
}

function whereIn(part: string, folded: string): Met {
  const ranges = occurrences(part, folded)
  return ranges.length > 0 ? { ranges, length: part.length } : pieces(part, folded)
}

function occurrences(part: string, folded: string): readonly TextRange[] {
  const ranges: TextRange[] = []
  for (let at = folded.indexOf(part); at >= 0 && ranges.length < 20; at = folded.indexOf(part, at + part.length)) {
    ranges.push({ start: at, end: at + part.length })
  }
  return ranges
}

/** From left to right, the longest pieces of at least two characters that occur in the text. */
function pieces(part: string, folded: string): Met {
  const ranges: TextRange[] = []
  let length = 0
  for (let from = 0; from < part.length - 1; ) {
    let to = from + 2
    let at = folded.indexOf(part.slice(from, to))
    if (at < 0) {
      from += 1
      continue
    }
    while (to < part.length) {
      const longer = folded.indexOf(part.slice(from, to + 1))
      if (longer < 0) break
      at = longer
      to += 1
    }
    ranges.push({ start: at, end: at + to - from })
    length += to - from
    from = to
  }
  return { ranges, length }
}

function merged(ranges: readonly TextRange[]): readonly TextRange[] {
  const kept: TextRange[] = []
  for (const range of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = kept.at(-1)
    if (last && range.start <= last.end) kept[kept.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
    else kept.push(range)
  }
  return kept
}
