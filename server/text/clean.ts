import { type CleaningStep, type Draft, draftOf, withEdits } from './draft.ts'
import { folded } from './folded.ts'
import { type LineDecision, lineDecisions } from './joining/decisions.ts'
import type { Span } from './span.ts'
import { blanks } from './steps/blanks.ts'
import { boldMarks } from './steps/boldMarks.ts'
import { bookmarks } from './steps/bookmarks.ts'
import { bracketedLabels } from './steps/bracketedLabels.ts'
import { contents } from './steps/contents.ts'
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
  contents,
  bracketedLabels,
  lineBreaks,
  blanks,
]

/**
 * Afterwards: one paragraph is one line, lines end with a line feed alone and are not empty; page and site furniture, tags, bookmarks and
 * bold marks are gone; blanks stand between Latin words or figures only. Every character stems from one of the source, in the same order.
 */
export function clean(source: SourceDocument): CleanText {
  const { origin, text } = afterSteps(source, CLEANING_STEPS)
  const placeOf = (index: number) => origin[index] ?? source.text.length
  return {
    source,
    text,
    folded: folded(text),
    toSource: ({ start, end }: Span): Span =>
      end <= start ? { start: placeOf(start), end: placeOf(start) } : { start: placeOf(start), end: placeOf(end - 1) + 1 },
  }
}

/** What the line rules decide of a document, line by line, each with its place in the source. */
export function decisionsIn(source: SourceDocument): readonly (LineDecision & { readonly span: Span })[] {
  const { origin, text } = afterSteps(source, CLEANING_STEPS.slice(0, CLEANING_STEPS.indexOf(lineBreaks)))
  return lineDecisions(text).map((decision) => {
    const { start, end } = decision.line
    return { ...decision, span: { start: origin[start] ?? 0, end: (origin[end - 1] ?? 0) + 1 } }
  })
}

function afterSteps(source: SourceDocument, steps: readonly CleaningStep[]): Draft {
  return steps.reduce((before, step) => withEdits(before, step.edits(before.text)), draftOf(source.text))
}
