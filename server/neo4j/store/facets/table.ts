import type { Condition } from '../lists.ts'
import type { AssignmentTest } from './assignmentTable.ts'
import type { Column, RowSet } from './column.ts'

/** What lists are counted by, in the order of the page. */
export const FACETS = [
  'PLACE',
  'LEVEL',
  'YEAR',
  'ISSUER',
  'STATE',
  'LINE',
  'DEPARTMENT',
  'ROLE',
  'INDUSTRY',
  'QUARTER',
  'RELATION',
  'ALARM',
] as const
export type FacetName = (typeof FACETS)[number]

/** A list in memory: its rows by id, the values they are counted by, and the rows that pass a condition. */
export interface FacetTable {
  readonly ids: readonly string[]
  /** Departments, lines and roles are counted over the assignments that pass the test, if there is one. */
  column(facet: FacetName, asOf: string, assignment?: AssignmentTest): Column
  /** The rows that pass the condition, ignoring `negated`; null if only the database can test it. */
  passing(condition: Condition): RowSet | null
}
