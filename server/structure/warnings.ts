import type { Measure, Outline } from './outline.ts'
import type { PartOutline } from './outlineOf.ts'
import type { PartDraft } from './parts.ts'

/** Longer measures are most likely several. */
const LONGEST_MEASURE = 2000

/** What a person should look at. */
export function warningsOf(
  drafts: readonly PartDraft[],
  outlined: readonly PartOutline[],
  measures: readonly Measure[],
): Outline['warnings'] {
  const jumps = outlined.flatMap((part) =>
    part.jumps.map(({ message, paragraph }) => ({ message, span: { start: paragraph.start, end: paragraph.end } })),
  )
  const long = measures
    .filter(({ text }) => text.length > LONGEST_MEASURE)
    .map(({ label, text, span }) => ({ message: `${label} has ${text.length} characters`, span }))
  return [...jumps, ...long, ...severalDocuments(drafts)].sort((a, b) => a.span.start - b.span.start)
}

function severalDocuments(drafts: readonly PartDraft[]): { message: string; span: { start: number; end: number } }[] {
  const headed = drafts.filter(({ opens }) => opens === 'compendium heading')
  return headed
    .slice(1)
    .map(({ title, start }) => ({ message: `another document begins: ${title?.words ?? ''}`, span: { start, end: title?.end ?? start } }))
}
