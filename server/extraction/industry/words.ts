import { INDUSTRY_WORDS, type IndustryWord, NOT_INDUSTRIES } from '../../reference/industries.ts'

/** A word found in the text: an industry, or a word that merely contains the name of one (entry null). */
export interface WordFound {
  readonly start: number
  readonly end: number
  readonly entry: IndustryWord | null
  /** true if the word alone does not show that an industry is meant: 旅游, never 旅游业. */
  readonly weak: boolean
}

interface Listed {
  readonly word: string
  readonly entry: IndustryWord | null
  readonly weak: boolean
}

/** Words by their first two characters, longest first, so that 新能源汽车 is found and not 新能源, 汽车. */
const BY_OPENING = new Map<number, Map<number, Listed[]>>()
for (const entry of INDUSTRY_WORDS) {
  add({ word: entry.word, entry, weak: entry.weak })
  for (const word of entry.also) add({ word, entry, weak: false })
}
for (const word of NOT_INDUSTRIES) add({ word, entry: null, weak: false })
for (const seconds of BY_OPENING.values())
  for (const words of seconds.values()) words.sort((a, b) => b.word.length - a.word.length || (a.word < b.word ? -1 : 1))

function add(listed: Listed): void {
  const { word } = listed
  const seconds = BY_OPENING.get(word.charCodeAt(0)) ?? new Map<number, Listed[]>()
  BY_OPENING.set(word.charCodeAt(0), seconds)
  seconds.set(word.charCodeAt(1), [...(seconds.get(word.charCodeAt(1)) ?? []), listed])
}

/** All listed words between two offsets, from left to right, the longest at each position. */
export function* industryWordsIn(text: string, from: number, to: number): Iterable<WordFound> {
  let index = from
  while (index + 1 < to) {
    const words = BY_OPENING.get(text.charCodeAt(index))?.get(text.charCodeAt(index + 1))
    const start = index
    const found = isEndOfVerb(text, start) ? undefined : words?.find(({ word }) => text.startsWith(word, start))
    if (found) yield { start, end: start + found.word.length, entry: found.entry, weak: found.weak }
    index += found ? found.word.length : 1
  }
}

/** 培育壮大|数据产业, 做大|健康产业: 大 belongs to the verb, and not to 大数据. */
function isEndOfVerb(text: string, at: number): boolean {
  return text.charAt(at) === '大' && /[壮做扩加放]/u.test(text.charAt(at - 1))
}
