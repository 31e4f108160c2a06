/** The words as an alternation, longest first, so that 实施方案 is found before 方案. */
export function oneOf(words: Iterable<string>): string {
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return `(?:${longestFirst.map(escaped).join('|')})`
}

/** A character class of these characters. */
export function anyOf(chars: string): string {
  return `[${[...chars].map((char) => `\\u{${char.codePointAt(0)?.toString(16)}}`).join('')}]`
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
