import { choices, flag, optional, queryOf } from '../../state/query.ts'

/** Kinds of change, in display order. */
export const KINDS = ['GAINED', 'LOST', 'TIGHTENED', 'LOOSENED', 'CHANGED', 'KEPT'] as const
export type Kind = (typeof KINDS)[number]

/** The owner of the list (none: all departments), the two documents, and the visible kinds of change (none: all kinds). */
export const differenceQuery = queryOf({
  department: optional,
  line: flag(),
  left: optional,
  right: optional,
  kinds: choices(KINDS),
})

export type DifferenceState = ReturnType<typeof differenceQuery.read>
