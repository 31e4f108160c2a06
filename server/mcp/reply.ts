import type { NodeRecord } from '../neo4j/store/records.ts'
import type { Said } from '../review/report.ts'
import type { ReviewFinding } from '../review/review.ts'
import type { PagePlace } from './cursor.ts'
import type { Draft } from './draft.ts'

/** What a tool found: a whole list, from which the requested page is cut, or a page with the position of the next. */
export interface Found {
  readonly kind: 'found'
  readonly summary: string
  readonly drafts: readonly Draft[]
  /** Set if `drafts` is one page of a longer list. */
  readonly page?: { readonly total: number; readonly next: PagePlace | null }
  readonly notHeld?: readonly NotHeldItem[]
  readonly leftOut?: readonly string[]
  /** Maximum number of characters of a quote, if not the default. */
  readonly longestQuote?: number
}

export interface NotHeldItem {
  readonly asked: string
  readonly why: string
}

/** The requested node is not in the graph. */
export interface NotHeld {
  readonly kind: 'not held'
  readonly asked: string
  readonly why: string
  readonly similar: readonly NodeRecord[]
}

/** A name shared by several nodes. */
export interface Ambiguous {
  readonly kind: 'ambiguous'
  readonly argument: string
  readonly asked: string
  readonly candidates: readonly NodeRecord[]
  /** true if there are more candidates than were looked up. */
  readonly more: boolean
  /** Why even a single candidate may not be what was asked for. */
  readonly doubt?: string
}

/** The findings of a review of a submitted text. */
export interface Reviewed {
  readonly kind: 'reviewed'
  readonly summary: string
  readonly draft: { readonly title: string | null; readonly number: string | null }
  readonly findings: readonly (ReviewFinding & Said)[]
}

export type Reply = Found | NotHeld | Ambiguous | Reviewed
