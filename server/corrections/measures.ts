import type { Measure, Outline, OutlineNode } from '../structure/outline.ts'
import { markOf } from '../text/marks.ts'
import type { Span } from '../text/span.ts'
import type { CorrectionOf } from './correction.ts'
import { type Places, placesIn } from './place.ts'

export interface CorrectedOutline {
  readonly outline: Outline
  /** Keys of the corrections whose words were found. */
  readonly applied: readonly string[]
}

/** Removes wrong measures from an outline and adds missed ones. The measures are numbered again, in reading order. */
export function correctedOutline(outline: Outline, corrections: readonly CorrectionOf<'measure'>[]): CorrectedOutline {
  if (corrections.length === 0) return { outline, applied: [] }
  const places = placesIn(outline.text)
  const applied: string[] = []
  let measures = outline.measures
  for (const correction of corrections) {
    const next = correction.read === null ? withMissed(outline, measures, correction, places) : withWrong(measures, correction, places)
    if (next === measures) continue
    measures = next
    applied.push(correction.key)
  }
  return { outline: { ...outline, measures: numbered(measures) }, applied }
}

const numbered = (measures: readonly Measure[]): readonly Measure[] =>
  [...measures].sort((a, b) => a.span.start - b.span.start).map((measure, index) => ({ ...measure, id: String(index + 1) }))

/** Maximum length of a printed mark: （十二）, 第一百零三条. */
const MARK = 6

/** The start identifies the measure, because its end moves when text is added. The mark may be quoted or not. */
function withWrong(measures: readonly Measure[], { words, right }: CorrectionOf<'measure'>, places: Places): readonly Measure[] {
  const found = places.find(words)
  const wrong = found && measures.find(({ span }) => begins(places.lettersOf(span), found))
  if (!wrong) return measures
  return measures.flatMap((measure) => (measure === wrong ? (right === null ? [] : { ...measure, heading: right.heading }) : measure))
}

const begins = ({ start }: Span, found: Span): boolean => start >= found.start && start <= Math.min(found.start + MARK, found.end - 1)

/** A passage that overlaps with a measure is not a separate measure until that one is marked as wrong. */
function withMissed(
  outline: Outline,
  measures: readonly Measure[],
  { words, right }: CorrectionOf<'measure'>,
  places: Places,
): readonly Measure[] {
  const found = places.find(words)
  const span = found && places.cleanSpan(found)
  if (!span || right === null || measures.some((other) => other.span.start < span.end && span.start < other.span.end)) return measures
  const part = outline.parts.findIndex((one) => one.span.start <= span.start && span.end <= one.span.end)
  if (part < 0) return measures
  return [...measures, measureAt(outline, part, span, right.heading)]
}

/** The mark at the start of the line belongs to the measure, whether it was selected or not. */
function measureAt({ text, parts }: Outline, part: number, selected: Span, heading: string | null): Measure {
  const opening = lineStart(text.text, selected.start)
  const mark = markOf(text.folded.slice(opening, selected.end))
  const isMarked = mark !== null && selected.start <= opening + mark.length
  const span = { start: isMarked ? opening + mark.length : selected.start, end: selected.end }
  const label = isMarked ? mark.label : ''
  const above = sectionsAround(parts[part]?.children ?? [], span)
  const body = text.text.slice(span.start, span.end)
  const path = [...above.slice(-1).map((section) => section.path), label || body.slice(0, 8)].join('/')
  return { id: '', label, path, section: above[0]?.heading ?? null, heading, text: body, span, part, row: null }
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

function sectionsAround(nodes: readonly OutlineNode[], span: Span): readonly OutlineNode[] {
  const around = nodes.find((node) => node.kind === 'section' && node.span.start <= span.start && span.end <= node.span.end)
  return around ? [around, ...sectionsAround(around.children, span)] : []
}
