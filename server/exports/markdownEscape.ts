/** Escapes words of a document so that they are never markup, neither within a line nor as a list start such as 1. or -. */
export function escapedForMarkdown(words: string): string {
  const inLine = words.replace(/[\\`*_[\]<>#|~&]/gu, '\\$&')
  return inLine.replace(/^(\s*)(\d{1,9})([.)])/u, '$1$2\\$3').replace(/^(\s*)([-+=])/u, '$1\\$2')
}
