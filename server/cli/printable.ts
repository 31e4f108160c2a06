/** Control characters in file names and documents, which could control the terminal. */
const CONTROLS = /[\p{Cc}\u{2028}\u{2029}\u{202a}-\u{202e}\u{2066}-\u{2069}]/gu
const HARMLESS: ReadonlySet<string> = new Set(['\n', '\t'])

/** Escapes control characters: an escape character in a name is printed as \\x1b. */
export function printable(words: string): string {
  return words.replace(CONTROLS, (character) => (HARMLESS.has(character) ? character : escaped(character)))
}

function escaped(character: string): string {
  const code = character.charCodeAt(0)
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`
}
