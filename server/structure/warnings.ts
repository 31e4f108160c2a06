import type { Measure, Outline } from './outline.ts'
import type { PartOutline } from './outlineOf.ts'

/** Longer measures are most likely several. */
const LONGEST_MEASURE = 2000

/** What a person should look at. */
export function warningsOf(outlined: readonly PartOutline[], measures: readonly Measure[]): Outline['warnings'] {
  const jumps = outlined.flatMap((part) =>
    part.jumps.map(({ message, paragraph }) => ({ kind: 'jump' as const, message, span: { start: paragraph.start, end: paragraph.end } })),
  )
  const long = measures
    .filter(({ text }) => text.length > LONGEST_MEASURE)
    .map(({ label, text, span }) => ({ kind: 'long' as const, message: `${label} has ${text.length} characters`, span }))
  return [...jumps, ...long].sort((a, b) => a.span.start - b.span.start)
}
