import { INDUSTRY_WORDS, type IndustryWord, NOT_INDUSTRIES } from '../../reference/industries.ts'

/** A word found in the text: an industry, or a word that only holds an industry's name (entry null). */
export interface WordFound {
  readonly start: number
  readonly end: number
  readonly entry: IndustryWord | null
}

/** Words by their first character, the longest first, so that 新能源汽车 is found and not 新能源, 汽车. */
const BY_FIRST = new Map<string, { word: string; entry: IndustryWord | null }[]>()
for (const entry of INDUSTRY_WORDS) add(entry.word, entry)
for (const word of NOT_INDUSTRIES) add(word, null)
for (const words of BY_FIRST.values()) words.sort((a, b) => b.word.length - a.word.length || (a.word < b.word ? -1 : 1))

function add(word: string, entry: IndustryWord | null): void {
  const words = BY_FIRST.get(word.charAt(0))
  if (words) words.push({ word, entry })
  else BY_FIRST.set(word.charAt(0), [{ word, entry }])
}

/** All words of the list from left to right, the longest at each place. */
export function* industryWordsIn(text: string): Iterable<WordFound> {
  let index = 0
  while (index < text.length) {
    const found = BY_FIRST.get(text.charAt(index))?.find(({ word }) => text.startsWith(word, index))
    if (found) yield { start: index, end: index + found.word.length, entry: found.entry }
    index += found ? found.word.length : 1
  }
}
