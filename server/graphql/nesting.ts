import { type DocumentNode, type GraphQLError, Kind, visit } from 'graphql'
import { clientError } from './errors.ts'
import { LIMITS } from './limits.ts'

/** Whether objects and lists are nested more than `limit` levels deep. Walks level by level, because recursion could overflow the stack. */
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

/** The same check for the values written in a query, including the defaults of its variables. */
export function literalsNestedDeeper(document: DocumentNode, limit: number): boolean {
  let [depth, deepest] = [0, 0]
  const within = {
    enter() {
      depth += 1
      deepest = Math.max(deepest, depth)
    },
    leave() {
      depth -= 1
    },
  }
  visit(document, { [Kind.OBJECT]: within, [Kind.LIST]: within })
  return deepest > limit
}

/** The error for values nested too deep. */
export function tooNested(what: string): GraphQLError {
  return clientError('FILTER_TOO_COMPLEX', `${what} nested more than ${LIMITS.nesting} levels deep.`)
}
