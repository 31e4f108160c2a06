import type { Condition } from '../lists.ts'
import type { Column, RowSet } from './column.ts'

/** A list in memory: its rows by id, the values they are counted by, and the rows that pass a condition. */
export interface FacetTable<Facet extends string> {
  readonly ids: readonly string[]
  column(facet: Facet, asOf: string): Column
  /** The rows that pass the condition, ignoring `negated`; null if only the database can test it. */
  passing(condition: Condition): RowSet | null
}
