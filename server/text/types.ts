import type { Span } from './span.ts'

/** A document as received: its bytes decoded, nothing else changed. All evidence points into `text`. */
export interface SourceDocument {
  /** File name without folder. */
  readonly name: string
  /** Hex digest of the bytes. */
  readonly sha256: string
  readonly text: string
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
