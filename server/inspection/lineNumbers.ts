import type { Outline } from '../structure/outline.ts'

/** The 1-based line of the source at which an offset of the clean text stands. */
export function lineNumbersOf(outline: Outline): (offset: number) => number {
  const feeds: number[] = []
  const source = outline.text.source.text
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) feeds.push(at)
  return (offset) => {
    const place = outline.text.toSource({ start: offset, end: offset + 1 }).start
    let low = 0
    let high = feeds.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((feeds[middle] ?? 0) < place) low = middle + 1
      else high = middle
    }
    return low + 1
  }
}
