import type { Edit } from './draft.ts'

/** An edit that takes each match of a global pattern away. */
export function removals(text: string, pattern: RegExp): Edit[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({ start: index, end: index + found.length }))
}

/** Edits that take whole lines away, each with its line feed, where the test says so of the line without outer blanks. */
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
