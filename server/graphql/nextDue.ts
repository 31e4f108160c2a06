import { clientError } from './errors.ts'
import type { Optional } from './paging.ts'

/** Description of the argument `dueAsOf` of a list. */
export const DUE_AS_OF = 'The day from which NEXT_DUE_ASC and NEXT_DUE_DESC look for a deadline. Required for these two orders.'

interface NextDueArguments {
  readonly orderBy?: Optional<string>
  readonly dueAsOf?: Optional<string>
}

/** The reference day of an order by next deadline; undefined for other orders. */
export function dueDay({ orderBy, dueAsOf }: NextDueArguments): string | undefined {
  if (!orderBy?.endsWith('nextDue')) return undefined
  if (dueAsOf) return dueAsOf
  throw clientError('BAD_USER_INPUT', 'An order by next deadline needs `dueAsOf`, the day to search from, for example 2026-07-31.')
}
