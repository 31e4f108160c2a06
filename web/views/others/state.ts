import { flag, integer, list, optional, queryOf } from '../../state/query.ts'

/** The subject of the comparison and the places to compare with. */
export const othersQuery = queryOf({
  /** A place or a department; a department stands for its place and function line. */
  of: optional,
  /** Key of a function line; empty for the department's own line, or for all departments. */
  line: optional,
  from: integer(1900),
  to: integer(1900),
  /** Minimum number of other places that have a task. */
  least: integer(1),
  other: list,
  /** Shows tasks that the place has too, instead of those it lacks. */
  has: flag(),
})
export type OthersState = ReturnType<typeof othersQuery.read>

/** Default minimum number of other places. */
export const LEAST = 3

/** Value in place of a line's key: tasks of all departments, even if a department is chosen. */
export const ALL_LINES = 'all'
