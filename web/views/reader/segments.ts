import { bisector } from 'd3-array'
import type { Span } from '../../domain/span.ts'
import type { NodeKindName } from '../../styles/palette.ts'

/** Words of the text that name or prove something. */
export interface Mark extends Span {
  readonly kind: NodeKindName
  /** Id of the node that the words name. */
  readonly node: string
  /** The extracted meaning of the words: 责任 · 红旗区财政局. */
  readonly says: string
}

/** A stretch of text whose characters all have the same marks. */
export interface Segment extends Span {
  /** The shortest mark that covers it, or null. */
  readonly mark: Mark | null
  /** True if it is inside the quote in the address. */
  readonly hit: boolean
}

/** A printed line without surrounding spaces. */
export interface Line extends Span {
  readonly segments: readonly Segment[]
}

/** The non-blank lines of a text. Offsets refer to the text itself. */
export function lineSpans(text: string): readonly Span[] {
  const spans: Span[] = []
  for (const match of text.matchAll(/[^\n]+/g)) {
    const words = match[0]
    const start = match.index + (words.length - words.trimStart().length)
    const end = match.index + words.trimEnd().length
    if (end > start) spans.push({ start, end })
  }
  return spans
}

/**
 * Splits lines wherever a mark or the quote starts or ends. The lines are in text order. The segments of a line always join to the
 * unchanged line.
 */
export function linesOf(lines: readonly Span[], marks: readonly Mark[], hit: Span | null): readonly Line[] {
  const sorted = marks.filter((mark) => mark.end > mark.start).toSorted((a, b) => a.start - b.start || a.end - b.end)
  let first = 0
  return lines.map((line) => {
    // Marks are sorted by start, so marks that ended before this line are at the front.
    while (first < sorted.length && (sorted[first]?.end ?? 0) <= line.start) first += 1
    const here: Mark[] = []
    for (let at = first; at < sorted.length; at += 1) {
      const mark = sorted[at]
      if (!mark || mark.start >= line.end) break
      if (mark.end > line.start) here.push(mark)
    }
    return { ...line, segments: segmentsOf(line, here, hit) }
  })
}

function segmentsOf(line: Span, marks: readonly Mark[], hit: Span | null): readonly Segment[] {
  const inside = (at: number) => at > line.start && at < line.end
  const cuts = new Set([line.start, line.end])
  for (const { start, end } of hit ? [...marks, hit] : marks) {
    if (inside(start)) cuts.add(start)
    if (inside(end)) cuts.add(end)
  }
  const at = [...cuts].sort((a, b) => a - b)
  return at.slice(1).map((end, index) => {
    const start = at[index] ?? line.start
    return { start, end, mark: shortest(marks, start, end), hit: hit !== null && hit.start < end && hit.end > start }
  })
}

function shortest(marks: readonly Mark[], start: number, end: number): Mark | null {
  let best: Mark | null = null
  for (const mark of marks) {
    if (mark.start > start || mark.end < end) continue
    if (!best || mark.end - mark.start < best.end - best.start) best = mark
  }
  return best
}

/** Index of the last span that starts at or before `offset`; -1 if there is none. The spans are sorted and do not overlap. */
export function spanAt(spans: readonly Span[], offset: number): number {
  return spansUpTo(spans, offset) - 1
}

const { right: spansUpTo } = bisector(({ start }: Span) => start)
