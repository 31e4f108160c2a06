import type { CleaningStep } from './draft.ts'
import { draftOf, withEdits } from './draft.ts'
import { folded } from './folded.ts'
import type { Span } from './span.ts'
import { blanks } from './steps/blanks.ts'
import { boldMarks } from './steps/boldMarks.ts'
import { bookmarks } from './steps/bookmarks.ts'
import { entities } from './steps/entities.ts'
import { invisibles } from './steps/invisibles.ts'
import { lineBreaks } from './steps/lineBreaks.ts'
import { lineEndings } from './steps/lineEndings.ts'
import { pageFurniture } from './steps/pageFurniture.ts'
import { siteFurniture } from './steps/siteFurniture.ts'
import { webTags } from './steps/webTags.ts'
import type { CleanText, SourceDocument } from './types.ts'

/**
 * The steps in their order: first what is no text at all, then whole lines that are no part of the document (they stand between the two
 * halves of a broken paragraph), then the breaks themselves, last the blanks, which the breaks may leave behind.
 */
export const CLEANING_STEPS: readonly CleaningStep[] = [
  lineEndings,
  webTags,
  entities,
  invisibles,
  bookmarks,
  boldMarks,
  pageFurniture,
  siteFurniture,
  lineBreaks,
  blanks,
]

/**
 * Afterwards: one paragraph is one line, lines end with a line feed alone and are not empty; page and site furniture, tags, bookmarks and
 * bold marks are gone; blanks stand between Latin words or figures only. Every character stems from one of the source, in the same order.
 */
export function clean(source: SourceDocument): CleanText {
  const draft = CLEANING_STEPS.reduce((before, step) => withEdits(before, step.edits(before.text)), draftOf(source.text))
  const { origin, text } = draft
  const placeOf = (index: number) => origin[index] ?? source.text.length
  return {
    source,
    text,
    folded: folded(text),
    toSource: ({ start, end }: Span): Span =>
      end <= start ? { start: placeOf(start), end: placeOf(start) } : { start: placeOf(start), end: placeOf(end - 1) + 1 },
  }
}
