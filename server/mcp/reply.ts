import type { NodeRecord } from '../neo4j/store/records.ts'
import type { Said } from '../review/report.ts'
import type { ReviewFinding } from '../review/review.ts'
import type { PagePlace } from './cursor.ts'
import type { Draft } from './draft.ts'

/** What a tool found: a whole list, of which the asked page is cut, or a page with the place of the next. */
export interface Found {
  readonly kind: 'found'
  readonly summary: string
  readonly drafts: readonly Draft[]
  /** Given where `drafts` is one page of a longer list. */
  readonly page?: { readonly total: number; readonly next: PagePlace | null }
  readonly notHeld?: readonly NotHeldItem[]
  readonly leftOut?: readonly string[]
  /** Characters of the longest quotation, where it is not the usual. */
  readonly longestQuote?: number
}

export interface NotHeldItem {
  readonly asked: string
  readonly why: string
}

/** What was asked for is not in the graph. */
export interface NotHeld {
  readonly kind: 'not held'
  readonly asked: string
  readonly why: string
  readonly similar: readonly NodeRecord[]
}

/** A name that several nodes have. */
export interface Ambiguous {
  readonly kind: 'ambiguous'
  readonly argument: string
  readonly asked: string
  readonly candidates: readonly NodeRecord[]
}

/** What a review found in a text that was sent. */
export interface Reviewed {
  readonly kind: 'reviewed'
  readonly summary: string
  readonly draft: { readonly title: string | null; readonly number: string | null }
  readonly findings: readonly (ReviewFinding & Said)[]
}

export type Reply = Found | NotHeld | Ambiguous | Reviewed
