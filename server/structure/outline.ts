import type { TaskRow } from '../tables/taskRow.ts'
import type { Span } from '../text/span.ts'
import type { CleanText } from '../text/types.ts'

/** A line `名称: …` of the block that government sites print above a document. */
export interface MetadataField {
  readonly key: string
  readonly value: string
  readonly span: Span
}

/** The forwarding notice, the document itself, or one of its attachments. */
export interface Part {
  readonly kind: 'notice' | 'main' | 'attachment'
  readonly title: { readonly text: string; readonly span: Span } | null
  readonly span: Span
  readonly children: readonly OutlineNode[]
}

export type OutlineNodeKind = 'section' | 'measure' | 'item' | 'paragraph' | 'table'

/** A node of the tree. `span` covers the whole node, label and children included. */
export interface OutlineNode {
  readonly kind: OutlineNodeKind
  /** The printed mark: 一、, （一）, 1., 第一条 …; null for paragraphs and tables. */
  readonly label: string | null
  /** Marks from the root, joined by `/`, unique in the document: `一/（一）/1.`. */
  readonly path: string
  readonly heading: string | null
  readonly span: Span
  /** The node's own text without the label; for a measure its whole text, children included. */
  readonly body: Span
  readonly children: readonly OutlineNode[]
}

/** The path of the unit that contains a unit: `1/二、/（三）` → `1/二、`; empty for the outermost ones. */
export const parentPath = ({ path }: { readonly path: string }): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))

/** The smallest numbered unit that gives a task. */
export interface Measure {
  /** 1, 2, 3 … in reading order of the document. */
  readonly id: string
  readonly label: string
  readonly path: string
  /** Title of the top-level section, without its number. */
  readonly section: string | null
  readonly heading: string | null
  /** Clean text without the label, children included. */
  readonly text: string
  readonly span: Span
  /** Index into `Outline.parts`. */
  readonly part: number
  /** The table row of this task, or the one that divides it among departments, with its cells for departments and deadlines; null if there is none. */
  readonly row: TaskRow | null
}

/** Where the document comes from and how it is divided. Spans are offsets into `text.text`. */
export interface Outline {
  readonly text: CleanText
  readonly metadata: readonly MetadataField[]
  readonly parts: readonly Part[]
  readonly measures: readonly Measure[]
  /** What a person should check: jumps in the numbering, overlong measures. */
  readonly warnings: readonly { readonly kind: 'jump' | 'long' | 'table'; readonly message: string; readonly span: Span }[]
}
