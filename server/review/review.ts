import { lineNumbersOf } from '../inspection/lineNumbers.ts'
import type { Span } from '../text/span.ts'
import type { Details, Draft, ReviewKind, Severity } from './finding.ts'
import type { Held } from './held.ts'
import { REVIEW_RULES } from './rules.ts'

/** A finding in the draft. `words` is `text.slice(start, end)` of the draft; `line` and `column` count from 1. */
export interface ReviewFinding extends Span {
  readonly kind: ReviewKind
  readonly severity: Severity
  readonly words: string
  readonly line: number
  readonly column: number
  readonly details: Details
  /** Id of the document or measure in the graph that shows the fault; null if the draft or the reference data shows it. */
  readonly source: string | null
}

/** Maximum number of characters shown; the position covers the rest. */
const LONGEST_WORDS = 80

/** The passages that a drafter should check again, in text order. */
export function findingsOf(draft: Draft, held: Held): readonly ReviewFinding[] {
  const { outline } = draft.reading
  const { source, toSource } = outline.text
  const lineAt = lineNumbersOf(outline)
  return REVIEW_RULES.flatMap(({ kind, severity, find }) =>
    find(draft, held).map(({ span, details, source: told = null }): ReviewFinding => {
      const { start, end } = toSource(span)
      const shown = Math.min(end, start + LONGEST_WORDS)
      const column = start - source.text.lastIndexOf('\n', start - 1)
      const words = source.text.slice(start, shown)
      return { kind, severity, start, end: shown, words, line: lineAt(span.start), column, details, source: told }
    }),
  ).sort((one, other) => one.start - other.start || placeOf(one.kind) - placeOf(other.kind))
}

const placeOf = (kind: ReviewKind) => REVIEW_RULES.findIndex((rule) => rule.kind === kind)
