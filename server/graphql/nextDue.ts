import { clientError } from './errors.ts'
import type { Optional } from './paging.ts'

/** What the argument `dueAsOf` of a list says. */
export const DUE_AS_OF = 'The day from which NEXT_DUE_ASC and NEXT_DUE_DESC look for a deadline; they need it.'

interface NextDueArguments {
  readonly orderBy?: Optional<string>
  readonly dueAsOf?: Optional<string>
}

/** The day that an order by the next deadline needs; none for the others. */
export function dueDay({ orderBy, dueAsOf }: NextDueArguments): string | undefined {
  if (!orderBy?.endsWith('nextDue')) return undefined
  if (dueAsOf) return dueAsOf
  throw clientError('BAD_USER_INPUT', 'An order by the next deadline needs `dueAsOf`, the day from which it is looked for: 2026-07-31.')
}
