/** A half-open range of UTF-16 code units of a source text. */
export interface Span {
  readonly start: number
  readonly end: number
}
