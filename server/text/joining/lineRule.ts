import type { Line } from '../lines.ts'
import type { Conventions } from './conventions.ts'
import type { Opener } from './openers.ts'
import type { ParagraphState } from './state.ts'

/**
 * What a rule says of a line: it goes on with the paragraph above; it opens a paragraph; it is a title; it is a boundary, a line that stands
 * alone between paragraphs (date, document number, signature, row of a table).
 */
export type LineAnswer = 'joins' | 'opens' | 'title' | 'boundary'

/** What a rule looks at: a line, the lines around it, and the paragraph that the lines above have begun. */
export interface LineView extends Conventions {
  readonly lines: readonly Line[]
  readonly index: number
  readonly before: Line
  readonly line: Line
  readonly state: ParagraphState
  /** The printed line above is full: it broke because nothing more fitted on it. */
  readonly full: boolean
  /** The numbering mark that opens the line, or null. */
  readonly opener: Opener | null
}

/** Real lines, the last but `below` of which the rule answers for. */
export interface LineExample {
  readonly lines: readonly string[]
  /** Width at which they were broken. */
  readonly wrap?: number
  /** No line was broken inside a paragraph. */
  readonly whole?: boolean
  /** The document indents its paragraphs. */
  readonly indented?: boolean
  /** Kinds of marks without a heading on a line of its own. */
  readonly running?: readonly string[]
  /** How many of the lines stand below the one asked about. */
  readonly below?: number
  readonly says: LineAnswer
}

/** One reason for which a line break ends a paragraph or does not. The first rule of the table that answers decides. */
export interface LineRule {
  readonly name: string
  /** One sentence: what it says of which line. */
  readonly does: string
  readonly examples: readonly LineExample[]
  /** Its answer, or null where the line is not its own. */
  answer(view: LineView): LineAnswer | null
}
