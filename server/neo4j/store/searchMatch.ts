import type { Node } from 'neo4j-driver'
import type { NodeTypeDeclaration } from '../../graph/declaration.ts'
import { fold } from './searchFold.ts'
import { isNumber, isWholeNumber } from './searchNumbers.ts'
import { type Found, foundIn, type Lookup } from './searchText.ts'

/** What a query may match. */
export const SEARCH_MATCHES = ['NAME', 'NUMBER', 'OTHER_NAME', 'ENGLISH', 'LINE', 'TRANSLATION', 'PINYIN', 'WORDS', 'UNIT'] as const
export type SearchMatch = (typeof SEARCH_MATCHES)[number]

export interface Match {
  readonly by: SearchMatch
  /** The text that matched. */
  readonly text: string
  readonly found: Found
  /** true if the query is the whole name, title or number. */
  readonly exact: boolean
}

/** The best match of a node with the query; null if nothing matches. */
export function bestMatch(lookup: Lookup, title: string, { properties }: Node, search: NodeTypeDeclaration['search']): Match | null {
  if (search?.in === 'words') return byWords(lookup, title, searchedWords(properties, search.properties))
  const { documentNumber, fullName, synonyms, aliases, knownAs } = properties
  const ways = [
    byName(lookup, title, properties.titleKey),
    byNumber(lookup, documentNumber),
    bestOf(lookup, 'OTHER_NAME', [fullName, synonyms, aliases, knownAs].flatMap(words)),
    byEnglish(lookup, 'ENGLISH', properties.englishNames),
    byLine(lookup, properties.lineNames),
    byEnglish(lookup, 'TRANSLATION', properties.translations),
    byPinyin(lookup, properties.pinyin),
  ]
  const fitting = ways.filter((match): match is Match => match !== null && match.found.share > 0)
  return fitting.reduce<Match | null>((best, match) => (best !== null && !isBetter(match, best) ? best : match), null)
}

/** Matches units of a document by their text only, because their titles are mostly its beginning. */
function byWords(lookup: Lookup, title: string, text: string): Match | null {
  const [inText, inTitle] = [foundIn(lookup, text), foundIn(lookup, title)]
  const met = inText.share >= inTitle.share ? { text, found: inText } : { text: title, found: inTitle }
  return met.found.share > 0 ? { by: 'WORDS', ...met, exact: false } : null
}

/** The text of a unit; if it has none, all its indexed text. */
function searchedWords({ text, ...properties }: Node['properties'], searched: readonly string[]): string {
  return typeof text === 'string' ? text : searched.flatMap((name) => words(properties[name])).join(' ')
}

/** A whole name beats a partial one; ties keep the order of the attempts. */
function isBetter(one: Match, other: Match): boolean {
  if (one.exact !== other.exact) return one.exact
  return one.found.share > other.found.share
}

function byName(lookup: Lookup, title: string, titleKey: unknown): Match {
  const found = foundIn(lookup, title)
  return { by: 'NAME', text: title, found, exact: found.whole || (typeof titleKey === 'string' && lookup.exact.includes(titleKey)) }
}

function byNumber(lookup: Lookup, printed: unknown): Match | null {
  if (typeof printed !== 'string') return null
  if (lookup.number === null || !isNumber(lookup.number, printed)) {
    const found = foundIn(lookup, printed)
    return { by: 'NUMBER', text: printed, found, exact: found.whole }
  }
  const all = { start: 0, end: printed.length }
  const exact = isWholeNumber(lookup.number, printed)
  return { by: 'NUMBER', text: printed, found: { ranges: [all], share: 1, whole: exact, atStart: true }, exact }
}

/** Matches names of the function line by their end: 环保局 is a whole match of 新乡市红旗区环保局. */
function byLine(lookup: Lookup, names: unknown): Match | null {
  const best = bestOf(lookup, 'LINE', words(names))
  return best && { ...best, exact: best.found.share === 1 && fold(best.text).endsWith(lookup.whole) }
}

/** Matches English names, which contain spaces: Ministry of Finance. */
function byEnglish(lookup: Lookup, by: 'ENGLISH' | 'TRANSLATION', names: unknown): Match | null {
  const best = bestOf(lookup, by, words(names))
  return best && { ...best, exact: fold(best.text).replace(/\s+/gu, '') === lookup.whole }
}

/** The shortest of the names with the largest match: 市监局 before 红旗区市监局. */
function bestOf(lookup: Lookup, by: SearchMatch, names: readonly string[]): Match | null {
  let best: Match | null = null
  for (const text of names) {
    const found = foundIn(lookup, text)
    const fits = best === null || found.share > best.found.share || (found.share === best.found.share && text.length < best.text.length)
    if (fits) best = { by, text, found, exact: found.whole }
  }
  return best
}

function byPinyin({ letters }: Lookup, typed: unknown): Match | null {
  if (letters === null) return null
  const fitting = words(typed).filter((each) => each.startsWith(letters))
  const [text] = fitting.sort((a, b) => a.length - b.length)
  if (text === undefined) return null
  const exact = text === letters
  return { by: 'PINYIN', text, found: { ranges: [{ start: 0, end: letters.length }], share: 1, whole: exact, atStart: true }, exact }
}

function words(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.map(String) : []
}
