import { bisectLeft } from 'd3-array'
import type { Outline } from '../structure/outline.ts'

/** The source line, counted from 1, of an offset of the clean text. */
export function lineNumbersOf(outline: Outline): (offset: number) => number {
  const feeds: number[] = []
  const source = outline.text.source.text
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) feeds.push(at)
  return (offset) => {
    const place = outline.text.toSource({ start: offset, end: offset + 1 }).start
    return bisectLeft(feeds, place) + 1
  }
}
