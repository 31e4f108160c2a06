import type { Part } from '../outline.ts'
import type { Paragraph } from '../paragraphs.ts'
import type { Title } from '../titles.ts'

/** The paragraphs with which a part of a document begins. */
export interface Boundary {
  readonly kind: Part['kind']
  readonly title: Title | null
  /** Where the part begins: its heading `附件2` or its title. */
  readonly start: number
  /** How many paragraphs heading and title take. */
  readonly length: number
}

/** What a rule looks at: a paragraph, those around it, and the part that it would end. */
export interface BoundaryView {
  readonly paragraphs: readonly Paragraph[]
  readonly index: number
  readonly paragraph: Paragraph
  /** How the part above began, or null at the beginning of the document. */
  readonly current: Boundary | null
  /** Titles that the first page and the list of attachments announce. */
  readonly announced: readonly string[]
}

/** One way in which a part begins. The first rule of the table that answers decides. */
export interface BoundaryRule {
  readonly name: string
  /** One sentence: what it takes for the beginning of a part. */
  readonly does: string
  /** Real lines that it answers for. */
  readonly examples: readonly string[]
  boundary(view: BoundaryView): Boundary | null
}

/** One way in which a further notice of a file begins. */
export interface NoticeRule {
  readonly name: string
  readonly does: string
  readonly examples: readonly string[]
  /** The index of the first paragraph of the notice whose head it sees at `index`, or null. */
  firstParagraph(paragraphs: readonly Paragraph[], index: number): number | null
}
