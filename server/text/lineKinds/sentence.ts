import { closesBracket, opensBracket } from '../width.ts'

/** True where a sentence, or a clause of a list, ends with the line. */
export function endsSentence(words: string): boolean {
  return /[。；;！？!?]$/.test(words)
}

/** True where the line breaks off behind a comma. */
export function endsWithComma(words: string): boolean {
  return /[，,、]$/.test(words)
}

/** True where no paragraph can begin: `，完善…`, `）负责`. */
export function startsMidSentence(words: string): boolean {
  const first = words.charAt(0)
  return /^[，。、；：！？,;:.!?％%]/.test(first) || (closesBracket(first) && !opensBracket(first))
}
