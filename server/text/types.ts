import type { Span } from './span.ts'

/** A document as received: its bytes decoded, its length unchanged. All evidence points into `text`: a quote is `text.slice(start, end)`. */
export interface SourceDocument {
  /** File name without folder. */
  readonly name: string
  /** Hex digest of the bytes. */
  readonly sha256: string
  readonly text: string
  /** How many control characters became blanks; not known of a text that is read back from the graph. */
  readonly controlCharacters?: number
}

/** A document after cleaning. Every character of `text` stems from one of the source, so each span can be led back. */
export interface CleanText {
  readonly source: SourceDocument
  readonly text: string
  /** `text` with traditional characters as simplified ones, character by character: offsets are the same. For matching, never for quoting. */
  readonly folded: string
  /** Leads a span of `text` back to the source: the smallest source span that holds all its characters. */
  toSource(span: Span): Span
}
