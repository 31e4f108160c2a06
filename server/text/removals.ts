import type { Edit } from './draft.ts'

/** Edits that remove each match of a global pattern. */
export function removals(text: string, pattern: RegExp): Edit[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({ start: index, end: index + found.length }))
}

/** Edits that remove whole lines, with their line feeds, if the trimmed line passes the test. */
export function lineRemovals(text: string, test: (line: string) => boolean): Edit[] {
  const edits: Edit[] = []
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    if (end - start <= 400 && test(text.slice(start, end).trim())) edits.push({ start, end: Math.min(end + 1, text.length) })
    start = end + 1
  }
  return edits
}
