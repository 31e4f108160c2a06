import { choices, flag, optional, queryOf } from '../../state/query.ts'

/** What became of a task; in the order in which it is shown. */
export const KINDS = ['GAINED', 'LOST', 'TIGHTENED', 'LOOSENED', 'CHANGED', 'KEPT'] as const
export type Kind = (typeof KINDS)[number]

/** Whose list (nobody's: everybody's), the two documents, and the kinds that are shown; none chosen shows all. */
export const differenceQuery = queryOf({
  department: optional,
  line: flag(),
  left: optional,
  right: optional,
  kinds: choices(KINDS),
})

export type DifferenceState = ReturnType<typeof differenceQuery.read>
