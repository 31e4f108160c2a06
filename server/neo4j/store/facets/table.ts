import type { Condition } from '../lists.ts'
import type { Column, RowSet } from './column.ts'

/** A list in memory: its rows by id, what they are counted by, and which of them pass a condition. */
export interface FacetTable<Facet extends string> {
  readonly ids: readonly string[]
  column(facet: Facet, asOf: string): Column
  /** The rows for which the condition holds, its `negated` apart; null where only the database can tell. */
  passing(condition: Condition): RowSet | null
}
