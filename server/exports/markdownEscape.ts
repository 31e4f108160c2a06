/** The words of a document are never markup: not within a line, and not as 1. or - that would begin a list where they open one. */
export function escapedForMarkdown(words: string): string {
  const inLine = words.replace(/[\\`*_[\]<>#|~&]/gu, '\\$&')
  return inLine.replace(/^(\s*)(\d{1,9})([.)])/u, '$1$2\\$3').replace(/^(\s*)([-+=])/u, '$1\\$2')
}
