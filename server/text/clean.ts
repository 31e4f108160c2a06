import { type CleaningStep, type Draft, draftOf, type Edit, withEdits } from './draft.ts'
import { folded } from './folded.ts'
import { type LineDecision, lineDecisions } from './joining/decisions.ts'
import type { Layout, PlacedTable, RecordField } from './layout.ts'
import type { Span } from './span.ts'
import { blanks } from './steps/blanks.ts'
import { boldMarks } from './steps/boldMarks.ts'
import { bookmarks } from './steps/bookmarks.ts'
import { bracketedLabels } from './steps/bracketedLabels.ts'
import { contents } from './steps/contents.ts'
import { entities } from './steps/entities.ts'
import { headLines } from './steps/headLines.ts'
import { invisibles } from './steps/invisibles.ts'
import { lineBreaks } from './steps/lineBreaks.ts'
import { lineEndings } from './steps/lineEndings.ts'
import { lostBreaks } from './steps/lostBreaks.ts'
import { pageFurniture } from './steps/pageFurniture.ts'
import { siteFurniture } from './steps/siteFurniture.ts'
import { titleInMarks } from './steps/titleInMarks.ts'
import { webTags } from './steps/webTags.ts'
import { wholeLines } from './steps/wholeLines.ts'
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
  lostBreaks,
  pageFurniture,
  siteFurniture,
  titleInMarks,
  headLines,
  contents,
  bracketedLabels,
  lineBreaks,
  blanks,
]

/** Where a line is a whole paragraph or cell, its breaks stay. */
const STEPS_FOR_WHOLE_LINES = CLEANING_STEPS.map((step) => (step === lineBreaks ? wholeLines : step))
/** The words of a cell are never page furniture: `第 3 页` may be what a cell says. */
const STEPS_FOR_CELLS = STEPS_FOR_WHOLE_LINES.filter((step) => step !== lostBreaks && step !== pageFurniture && step !== siteFurniture)

/**
 * Afterwards: one paragraph is one line, a cell of a table is one line or several of its own; lines end with a line feed alone and are not
 * empty; page and site furniture, tags, bookmarks and bold marks are gone; blanks stand between Latin words or figures only. Every
 * character stems from one of the source, in the same order.
 */
export function clean(source: SourceDocument): CleanText {
  const { draft, tables, record } = source.layout ? cleanRegions(source.text, source.layout) : cleanPlain(source.text)
  const { origin, text } = draft
  const placeOf = (index: number) => origin[index] ?? source.text.length
  return {
    source,
    text,
    folded: folded(text),
    tables,
    record,
    toSource: ({ start, end }: Span): Span =>
      end <= start ? { start: placeOf(start), end: placeOf(start) } : { start: placeOf(start), end: placeOf(end - 1) + 1 },
  }
}

/** What the line rules decide of a document, line by line, each with its place in the source. */
export function decisionsIn({ text: source }: SourceDocument): readonly (LineDecision & { readonly span: Span })[] {
  const { origin, text } = after(CLEANING_STEPS.slice(0, CLEANING_STEPS.indexOf(lineBreaks)), draftOf(source))
  return lineDecisions(text).map((decision) => {
    const { start, end } = decision.line
    return { ...decision, span: { start: origin[start] ?? 0, end: (origin[end - 1] ?? 0) + 1 } }
  })
}

interface Cleaned {
  readonly draft: Draft
  readonly tables: readonly PlacedTable[]
  readonly record: readonly RecordField[]
}

function cleanPlain(text: string): Cleaned {
  return { draft: after(CLEANING_STEPS, draftOf(text)), tables: [], record: [] }
}

/** Text and tables are cleaned separately, so that lines of a table are never joined to those around it. */
function cleanRegions(text: string, layout: Layout): Cleaned {
  const steps = layout.wholeLines ? STEPS_FOR_WHOLE_LINES : CLEANING_STEPS
  const joined = new JoinedDrafts(text)
  const record = layout.record.map((field) => cleanField(field, text, joined))
  let from = layout.record.at(-1)?.line.end ?? 0
  const tables = layout.tables.map((table) => {
    joined.add({ start: from, end: table.span.start }, steps)
    from = table.span.end
    return cleanTable(table, joined)
  })
  joined.add({ start: from, end: text.length }, steps)
  return { draft: joined.draft(), tables, record }
}

function cleanField(field: RecordField, text: string, joined: JoinedDrafts): RecordField {
  const line = joined.add(field.line, STEPS_FOR_CELLS)
  const value = after(STEPS_FOR_CELLS, draftOf(text.slice(field.span.start, field.span.end))).text
  return { ...field, value, line, span: { start: line.end - value.length, end: line.end } }
}

function cleanTable(table: PlacedTable, joined: JoinedDrafts): PlacedTable {
  const cells = table.cells.map((cell) => ({ ...cell, span: joined.add(cell.span, STEPS_FOR_CELLS) }))
  return { cells, span: { start: cells[0]?.span.start ?? 0, end: cells.at(-1)?.span.end ?? 0 } }
}

function after(steps: readonly CleaningStep[], draft: Draft): Draft {
  return steps.reduce((before, step) => withEdits(before, step.edits(before.text)), draft)
}

/** Drafts of parts of one text, each on lines of its own. */
class JoinedDrafts {
  private readonly source: string
  private readonly pieces: Draft[] = []
  private length = 0

  constructor(source: string) {
    this.source = source
  }

  /** Cleans a part of the source; gives its place in the whole. */
  add({ start, end }: Span, steps: readonly CleaningStep[]): Span {
    const cleaned = after(steps, draftOf(this.source.slice(start, end)))
    const text = withoutOuterBreaks(cleaned)
    if (text.text === '') return { start: this.length, end: this.length }
    if (this.length > 0) this.put({ text: '\n', origin: Int32Array.of(0) }, start)
    const at = this.length
    this.put(text, start)
    return { start: at, end: this.length }
  }

  draft(): Draft {
    const origin = new Int32Array(this.length)
    let at = 0
    for (const piece of this.pieces) {
      origin.set(piece.origin, at)
      at += piece.origin.length
    }
    return { text: this.pieces.map(({ text }) => text).join(''), origin }
  }

  private put({ text, origin }: Draft, offset: number): void {
    this.pieces.push({ text, origin: origin.map((place) => place + offset) })
    this.length += text.length
  }
}

function withoutOuterBreaks(draft: Draft): Draft {
  const edits: Edit[] = Array.from(draft.text.matchAll(/^\n+|\n+$/g), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }))
  return withEdits(draft, edits)
}
