import { INDUSTRY_WORDS, type IndustryWord, NOT_INDUSTRIES } from '../../reference/industries.ts'

/** A word found in the text: an industry, or a word that only holds an industry's name (entry null). */
export interface WordFound {
  readonly start: number
  readonly end: number
  readonly entry: IndustryWord | null
}

/** Words by their first two characters, the longest first, so that 新能源汽车 is found and not 新能源, 汽车. */
const BY_OPENING = new Map<string, { word: string; entry: IndustryWord | null }[]>()
for (const entry of INDUSTRY_WORDS) add(entry.word, entry)
for (const word of NOT_INDUSTRIES) add(word, null)
for (const words of BY_OPENING.values()) words.sort((a, b) => b.word.length - a.word.length || (a.word < b.word ? -1 : 1))

function add(word: string, entry: IndustryWord | null): void {
  const opening = word.slice(0, 2)
  const words = BY_OPENING.get(opening)
  if (words) words.push({ word, entry })
  else BY_OPENING.set(opening, [{ word, entry }])
}

/** All words of the list between two offsets, from left to right, the longest at each place. */
export function* industryWordsIn(text: string, from: number, to: number): Iterable<WordFound> {
  let index = from
  while (index + 1 < to) {
    const found = BY_OPENING.get(text.slice(index, index + 2))?.find(({ word }) => text.startsWith(word, index))
    if (found) yield { start: index, end: index + found.word.length, entry: found.entry }
    index += found ? found.word.length : 1
  }
}
