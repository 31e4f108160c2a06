import type { Draft } from './draft.ts'
import type { Layout, PlacedTable, RecordField } from './layout.ts'
import type { Span } from './span.ts'

/**
 * A document as received, decoded by its format; plain text keeps its length. All evidence refers to `text`: a quote is `text.slice(start,
 * end)`.
 */
export interface SourceDocument {
  /** File name without folder. */
  readonly name: string
  /** Hex digest of the bytes. */
  readonly sha256: string
  readonly text: string
  /** Number of control characters replaced by spaces; unknown for a text read from the graph. */
  readonly controlCharacters?: number
  /** What the file format says beyond the text; without it the text is plain text without tables. */
  readonly layout?: Layout
}

/** What cleaning a document gives, as data that can be sent to another thread. */
export interface Cleaned {
  readonly draft: Draft
  /** The tables of the source, in offsets of the draft: each cell is one or several lines. */
  readonly tables: readonly PlacedTable[]
  /** The website record, in offsets of the draft. */
  readonly record: readonly RecordField[]
}

/** A document after cleaning. Every character of `text` comes from the source, so that each span has a position there. */
export interface CleanText {
  readonly source: SourceDocument
  readonly text: string
  /** `text` in simplified characters, one for one, with the same offsets. For matching, never for quoting. */
  readonly folded: string
  /** The tables of the source, in offsets of the clean text: each cell is one or several lines. */
  readonly tables: readonly PlacedTable[]
  /** The website record, in offsets of the clean text. */
  readonly record: readonly RecordField[]
  /** The data behind all this. */
  readonly cleaned: Cleaned
  /** The smallest source span that contains all its characters. */
  toSource(span: Span): Span
}
