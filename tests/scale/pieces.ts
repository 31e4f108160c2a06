import { type Place, placesNamed, placesShortNamed } from '../../server/reference/places.ts'
import { numberKey } from '../../server/resolution/documents.ts'

/** A piece of a notice: words that stay, or something that each made document says in its own way. */
export type Piece =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'place'; readonly place: Place; readonly short: boolean }
  /** A count, a share or a sum: 12.5 (万元). */
  | { readonly kind: 'figure'; readonly digits: string }
  | { readonly kind: 'year'; readonly year: number }
  /** The number of the document itself. */
  | { readonly kind: 'ownNumber' }
  /** The number of a document that is cited. */
  | { readonly kind: 'citedNumber'; readonly prefix: string; readonly year: string; readonly serial: string }

/** 国发〔2022〕14号 */
const NUMBER = /(?<prefix>[\u4e00-\u9fff]{2,8})[〔﹝[（(](?<year>\d{4})[〕﹞\])）](?<serial>\d{1,5})号/u
/** 500万元, 12.5%, 3个; 2023年 */
const FIGURE = /(?<digits>\d+(?:\.\d+)?)(?=[万亿家个项名人件次户所处座条辆元%％])/u
const YEAR = /(?<calendarYear>20\d\d)(?=年)/u
const VARYING = new RegExp([NUMBER, YEAR, FIGURE].map(({ source }) => source).join('|'), 'gu')

/** The document that words are from. */
export interface Origin {
  readonly number: string | null
  /** The place that speaks; null for the whole country. */
  readonly home: Place | null
}

/** Splits words into what stays and what varies. */
export function piecesOf(words: string, { number, home }: Origin): readonly Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const match of words.matchAll(VARYING)) {
    pieces.push(...placesIn(words.slice(from, match.index), home))
    pieces.push(varying(match, number))
    from = match.index + match[0].length
  }
  return [...pieces, ...placesIn(words.slice(from), home)]
}

function varying({ groups = {} }: RegExpMatchArray, number: string | null): Piece {
  const { prefix, year, serial, calendarYear, digits } = groups
  if (calendarYear !== undefined) return { kind: 'year', year: Number(calendarYear) }
  if (digits !== undefined) return { kind: 'figure', digits }
  if (number !== null && numberKey(number) === `${prefix}〔${year}〕${serial}号`) return { kind: 'ownNumber' }
  return { kind: 'citedNumber', prefix: prefix ?? '', year: year ?? '', serial: serial ?? '' }
}

const LONGEST_NAME = 12

function placesIn(words: string, home: Place | null): readonly Piece[] {
  const pieces: Piece[] = []
  let plain = ''
  for (let at = 0; at < words.length; ) {
    const found = placeAt(words, at, home)
    if (found === null) {
      plain += words[at]
      at += 1
      continue
    }
    if (plain !== '') pieces.push({ kind: 'words', words: plain })
    plain = ''
    pieces.push({ kind: 'place', place: found.place, short: found.short })
    at += found.length
  }
  return plain === '' ? pieces : [...pieces, { kind: 'words', words: plain }]
}

/** A place by the words that name it. */
export interface NamedPlace {
  readonly place: Place
  /** 安徽 instead of 安徽省. */
  readonly short: boolean
  readonly length: number
}

/** The place whose name starts here: a full name, a province by its short one (安徽), or the home of the document by its short one. */
export function placeAt(words: string, at: number, home: Place | null = null): NamedPlace | null {
  for (let length = Math.min(LONGEST_NAME, words.length - at); length >= 2; length -= 1) {
    const name = words.slice(at, at + length)
    const [named] = placesNamed(name)
    if (named && (length > 2 || named.level !== 'district')) return { place: named, short: false, length }
    if (home?.shortName === name) return { place: home, short: true, length }
    const province = placesShortNamed(name).find(({ level }) => level === 'province')
    if (province) return { place: province, short: true, length }
  }
  return null
}
