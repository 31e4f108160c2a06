import { folded } from '../lexicon/folded.ts'
import { type CleaningStep, type Draft, draftOf, type Edit, withEdits } from './draft.ts'
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
import { labelLines } from './steps/labelLines.ts'
import { lineBreaks } from './steps/lineBreaks.ts'
import { lineEndings } from './steps/lineEndings.ts'
import { listBullets } from './steps/listBullets.ts'
import { lostBreaks } from './steps/lostBreaks.ts'
import { namesApart } from './steps/namesApart.ts'
import { pageFurniture } from './steps/pageFurniture.ts'
import { runOnMarks } from './steps/runOnMarks.ts'
import { runOnNotice } from './steps/runOnNotice.ts'
import { siteFurniture } from './steps/siteFurniture.ts'
import { titleInMarks } from './steps/titleInMarks.ts'
import { webTags } from './steps/webTags.ts'
import { wholeLines } from './steps/wholeLines.ts'
import type { Cleaned, CleanText, SourceDocument } from './types.ts'

/**
 * The cleaning steps, in order: first remove what is not text, then whole lines that are not part of the document (they may split a
 * paragraph), then join lines, and last remove spaces, which joining may leave behind.
 */
export const CLEANING_STEPS: readonly CleaningStep[] = [
  lineEndings,
  webTags,
  entities,
  invisibles,
  bookmarks,
  boldMarks,
  listBullets,
  lostBreaks,
  runOnMarks,
  runOnNotice,
  pageFurniture,
  siteFurniture,
  titleInMarks,
  headLines,
  contents,
  bracketedLabels,
  labelLines,
  lineBreaks,
  namesApart,
  blanks,
]

/** For text in which each line is a whole paragraph or cell: line breaks are kept. */
const STEPS_FOR_WHOLE_LINES = CLEANING_STEPS.map((step) => (step === lineBreaks ? wholeLines : step))
/** Cells contain no page furniture: `第 3 页` may be the content of a cell. */
const STEPS_FOR_CELLS = STEPS_FOR_WHOLE_LINES.filter(
  (step) => step !== lostBreaks && step !== runOnMarks && step !== runOnNotice && step !== pageFurniture && step !== siteFurniture,
)

/**
 * In the result each paragraph is one line, and each cell of a table has separate lines; lines end with a line feed and are not empty;
 * page and site furniture, tags, bookmarks and bold marks are removed; spaces remain only between Latin words or numbers. Every character
 * comes from a character of the source, in the same order, except that the lines of a drawn cell are put together.
 */
export function clean(source: SourceDocument): CleanText {
  return cleanText(source, source.layout ? cleanRegions(source.text, source.layout) : cleanPlain(source.text))
}

/** A source with the result of cleaning it, which may come from another thread. */
export function cleanText(source: SourceDocument, cleaned: Cleaned): CleanText {
  const { draft, tables, record } = cleaned
  const { origin, text } = draft
  const placeOf = (index: number) => origin[index] ?? source.text.length
  return {
    source,
    cleaned,
    text,
    folded: folded(text),
    tables,
    record,
    toSource: ({ start, end }: Span): Span => {
      if (end <= start) return { start: placeOf(start), end: placeOf(start) }
      return hullOf(origin.subarray(start, end))
    },
  }
}

/** From the first to the last of these offsets, which are in order except for cells of a drawn table. */
function hullOf(places: Int32Array): Span {
  let [start, last] = [places[0] ?? 0, places[0] ?? 0]
  for (const place of places) {
    if (place < start) start = place
    if (place > last) last = place
  }
  return { start, end: last + 1 }
}

/** The decisions of the line rules for a document, line by line, each with its position in the source. */
export function decisionsIn({ text: source }: SourceDocument): readonly (LineDecision & { readonly span: Span })[] {
  const { origin, text } = after(CLEANING_STEPS.slice(0, CLEANING_STEPS.indexOf(lineBreaks)), draftOf(source))
  return lineDecisions(text).map((decision) => {
    const { start, end } = decision.line
    return { ...decision, span: { start: origin[start] ?? 0, end: (origin[end - 1] ?? 0) + 1 } }
  })
}

function cleanPlain(text: string): Cleaned {
  return { draft: after(CLEANING_STEPS, draftOf(text)), tables: [], record: [] }
}

/** Text and tables are cleaned separately, so that lines of a table are never joined to the text around it. */
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
  const cells = table.cells.map(({ lines, ...cell }) => ({
    ...cell,
    span: lines === undefined ? joined.add(cell.span, STEPS_FOR_CELLS) : joined.addLines(lines, STEPS_FOR_CELLS),
  }))
  return { ...table, cells, span: { start: cells[0]?.span.start ?? 0, end: cells.at(-1)?.span.end ?? 0 } }
}

function after(steps: readonly CleaningStep[], draft: Draft): Draft {
  return steps.reduce((before, step) => withEdits(before, step.edits(before.text)), draft)
}

/** Collects cleaned parts of one text, each on its own lines. */
class JoinedDrafts {
  private readonly source: string
  private readonly pieces: Draft[] = []
  private length = 0

  constructor(source: string) {
    this.source = source
  }

  /** Cleans a part of the source, and returns its position in the whole. */
  add({ start, end }: Span, steps: readonly CleaningStep[], joint = '\n'): Span {
    const cleaned = after(steps, draftOf(this.source.slice(start, end)))
    const text = withoutOuterBreaks(cleaned)
    if (text.text === '') return { start: this.length, end: this.length }
    if (this.length > 0 && joint !== '') this.put({ text: joint, origin: Int32Array.of(0) }, start)
    const at = this.length
    this.put(text, start)
    return { start: at, end: this.length }
  }

  /** Adds lines, each cleaned piece by piece and joined again. */
  addLines(lines: readonly (readonly Span[])[], steps: readonly CleaningStep[]): Span {
    const places = lines.flatMap((pieces) => pieces.map((piece, index) => this.add(piece, steps, index === 0 ? '\n' : '')))
    return { start: places[0]?.start ?? this.length, end: this.length }
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
