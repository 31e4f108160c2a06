import type { FieldRequiredness } from '@pothos/core'
import { type Position, positionOf, type Window } from '../neo4j/store/page.ts'
import { clientError } from './errors.ts'
import { LIMITS } from './limits.ts'

export type Optional<T> = T | null | undefined
export type { FieldRequiredness }

export interface PageArguments {
  readonly first?: Optional<number>
  readonly last?: Optional<number>
  readonly after?: Optional<string>
  readonly before?: Optional<string>
}

const DEFAULT_ROWS = 20

/** The rows that the arguments ask for, in the order named `order`. Throws if the arguments are invalid. */
export function windowOf(args: PageArguments, order: string, limit: number = LIMITS.page): Window {
  const { first, last } = args
  if (first != null && last != null) throw clientError('BAD_USER_INPUT', 'Give `first` or `last`, not both.')
  checkRows('first', first, limit)
  checkRows('last', last, limit)
  return {
    first: first ?? DEFAULT_ROWS,
    last: last ?? null,
    after: position('after', args.after, order),
    before: position('before', args.before, order),
  }
}

/** Maximum number of rows of a connection: the cost multiplier of the selection below it. */
export function pageCost({ first, last }: PageArguments): { field: number; multiplier: number } {
  return { field: 1, multiplier: Math.max(1, first ?? last ?? DEFAULT_ROWS) }
}

/** The first `first` rows of a list. */
export const firstRows = (first: number): Window => ({ first, last: null, after: null, before: null })

function checkRows(name: string, rows: Optional<number>, limit: number): void {
  if (rows == null) return
  if (rows < 0) throw clientError('BAD_USER_INPUT', `\`${name}\` is ${rows}; it cannot be negative.`)
  if (rows > limit)
    throw clientError('PAGE_TOO_LARGE', `\`${name}\` is ${rows}; a page has ${limit} rows at most. Ask page by page with \`after\`.`)
}

function position(name: string, cursor: Optional<string>, order: string): Position | null {
  if (cursor == null) return null
  const found = positionOf(order, cursor)
  if (!found)
    throw clientError(
      'INVALID_CURSOR',
      `\`${name}\` is not a cursor of this list in this order. Use a cursor from pageInfo of the same query.`,
    )
  return found
}
