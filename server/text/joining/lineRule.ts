import type { Line } from '../lines.ts'
import type { Conventions } from './conventions.ts'
import type { Opener } from './openers.ts'
import type { ParagraphState } from './state.ts'

/**
 * The answer of a rule for a line: it continues the paragraph above; it starts a paragraph; it is a title; or it is a boundary, a line
 * between paragraphs (date, document number, signature, table row).
 */
export type LineAnswer = 'joins' | 'opens' | 'title' | 'boundary'

/** The input of a rule: a line, its neighbours, and the paragraph that the lines above have started. */
export interface LineView extends Conventions {
  readonly lines: readonly Line[]
  readonly index: number
  readonly before: Line
  readonly line: Line
  readonly state: ParagraphState
  /** true if the line above is full: it was wrapped because nothing more fitted on it. */
  readonly full: boolean
  /** The numbering mark at the start of the line, or null. */
  readonly opener: Opener | null
}

/** Real lines. The rule answers for the last one, not counting the `below` lines after it. */
export interface LineExample {
  readonly lines: readonly string[]
  /** Width at which they were wrapped. */
  readonly wrap?: number
  /** true if no line was broken inside a paragraph. */
  readonly whole?: boolean
  /** true if the document indents its paragraphs. */
  readonly indented?: boolean
  /** true if the document puts departments on separate lines. */
  readonly departmentsAlone?: boolean
  /** Kinds of marks without a separate heading line. */
  readonly running?: readonly string[]
  /** true if the document starts units with a dash. */
  readonly dashed?: boolean
  /** Number of lines after the one in question. */
  readonly below?: number
  readonly says: LineAnswer
}

/** One reason why a line break ends a paragraph or does not. The first rule of the table that answers decides. */
export interface LineRule {
  readonly name: string
  /** One sentence: its answer for which lines. */
  readonly does: string
  readonly examples: readonly LineExample[]
  /** Its answer, or null if it does not apply. */
  answer(view: LineView): LineAnswer | null
}
