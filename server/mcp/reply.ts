import type { NodeRecord } from '../neo4j/store/records.ts'
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

export type Reply = Found | NotHeld | Ambiguous
