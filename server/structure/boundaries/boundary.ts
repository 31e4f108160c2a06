import type { Part } from '../outline.ts'
import type { Paragraph } from '../paragraphs.ts'
import type { Title } from '../titles.ts'

/** The paragraphs that start a part of a document. */
export interface Boundary {
  readonly kind: Part['kind']
  readonly title: Title | null
  /** Index of its first paragraph: its heading `附件2` or its title. */
  readonly start: number
  /** Number of paragraphs of heading and title. */
  readonly length: number
}

/** The input of a rule: a paragraph, the paragraphs around it, and the part that it would end. */
export interface BoundaryView {
  readonly paragraphs: readonly Paragraph[]
  readonly index: number
  readonly paragraph: Paragraph
  /** How the current part started, or null at the start of the document. */
  readonly current: Boundary | null
  /** Titles announced on the first page and in the list of attachments. */
  readonly announced: readonly string[]
}

/** A rule for the start of a part. The first rule of the table that answers decides. */
export interface BoundaryRule {
  readonly name: string
  /** One sentence: what the rule treats as the start of a part. */
  readonly does: string
  /** Real lines that the rule matches. */
  readonly examples: readonly string[]
  boundary(view: BoundaryView): Boundary | null
}

/** A rule for the start of a further notice in a file. */
export interface NoticeRule {
  readonly name: string
  readonly does: string
  readonly examples: readonly string[]
  /** Index of the first paragraph of the notice whose head is at `index`, or null. */
  firstParagraph(paragraphs: readonly Paragraph[], index: number): number | null
}
