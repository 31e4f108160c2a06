import type { Layout, PlacedTable, RecordField } from './layout.ts'
import type { Span } from './span.ts'

/** A document as received: its bytes read by their format; plain text is as long as it came. All evidence points into `text`: a quote is `text.slice(start, end)`. */
export interface SourceDocument {
  /** File name without folder. */
  readonly name: string
  /** Hex digest of the bytes. */
  readonly sha256: string
  readonly text: string
  /** How many control characters became blanks; not known of a text that is read back from the graph. */
  readonly controlCharacters?: number
  /** What the format told beside the words; a text without it is read as plain text without tables. */
  readonly layout?: Layout
}

/** A document after cleaning. Every character of `text` stems from one of the source, so that each span has its place there. */
export interface CleanText {
  readonly source: SourceDocument
  readonly text: string
  /** `text` with traditional characters as simplified ones, character by character: offsets are the same. For matching, never for quoting. */
  readonly folded: string
  /** The tables of the source, in offsets of the clean text: each cell is one line or several. */
  readonly tables: readonly PlacedTable[]
  /** The record of the site, in offsets of the clean text. */
  readonly record: readonly RecordField[]
  /** The smallest source span that holds all its characters. */
  toSource(span: Span): Span
}
