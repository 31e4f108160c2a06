import type { Figure } from '../figures/figures.ts'
import type { DocumentState } from '../neo4j/store/documentState.ts'
import type { KnownDocument } from '../resolution/types.ts'

/** A document that the draft may mean, with its state on the day of the draft. */
export interface HeldDocument extends KnownDocument {
  readonly state: DocumentState | null
  /** Number of policies that print its title and number together. */
  readonly namedBy: number
}

/** The figures of a document that the draft implements or is based on. */
export interface Upstream {
  readonly document: string
  readonly figures: readonly Figure[]
}

/** A measure of another place that contains the name of that place. */
export interface PlaceMeasure {
  readonly measure: string
  readonly text: string
  /** Title of its policy. */
  readonly title: string
  /** The names of the place to look for: 青岛市, 青岛. */
  readonly names: readonly string[]
}

/** What the graph knows about everything that a draft names. */
export interface Held {
  readonly documents: readonly HeldDocument[]
  readonly upstream: readonly Upstream[]
  readonly elsewhere: readonly PlaceMeasure[]
  /** Ids of the named departments that are in the graph. */
  readonly departments: ReadonlySet<string>
}

/** For a review without a graph: the draft is checked only against itself and the reference data. */
export const NOTHING_HELD: Held = { documents: [], upstream: [], elsewhere: [], departments: new Set() }
