import { int } from 'neo4j-driver'
import type { Parameters } from './session.ts'

/**
 * Rewrites a statement to take all parameters as one map: `$first` becomes `$ask.first`. Neo4j makes a separate plan for each combination
 * of parameter types and sizes (`after` null or a map, one id or two), and planning may take seconds. It does not look into a map, so each
 * query has one plan.
 */
export function withOneParameter(statement: string): string {
  return statement.replace(/\$(\w+)/g, '$$ask.$1')
}

/**
 * The parameters for it. Integers are converted, because the driver sends JavaScript numbers as floats, which LIMIT and list slices reject.
 */
export function asOneParameter(parameters: Parameters): { readonly ask: unknown } {
  return { ask: integers(parameters) }
}

function integers(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? int(value) : value
  if (Array.isArray(value)) return value.map(integers)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, integers(each)]))
}
