import type { GraphQLError } from 'graphql'
import { clientError } from './errors.ts'
import { LIMITS } from './limits.ts'

/** Whether objects and lists stand more than `limit` deep within one another. Level by level: thousands of them would overflow the stack. */
export function nestedDeeper(value: unknown, limit: number): boolean {
  let level = inner([value])
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth >= limit) return true
    level = inner(level.flatMap((each) => Object.values(each)))
  }
  return false
}

const inner = (values: readonly unknown[]): readonly object[] =>
  values.filter((value): value is object => typeof value === 'object' && value !== null)

/** What a client is told of it. */
export function tooNested(what: string): GraphQLError {
  return clientError('FILTER_TOO_COMPLEX', `${what} nested more than ${LIMITS.nesting} levels deep.`)
}
