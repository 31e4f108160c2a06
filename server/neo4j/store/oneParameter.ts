import { int } from 'neo4j-driver'
import type { Parameters } from './session.ts'

/**
 * Neo4j makes a plan for each statement and each combination of types and sizes of its parameters: `after` that is null or a map, one id
 * or two, an order of four letters or of ten. A plan takes up to seconds, so all parameters travel as one map, of which it looks at
 * nothing: `$first` becomes `$ask.first`, and each question has one plan.
 */
export function withOneParameter(statement: string): string {
  return statement.replace(/\$(\w+)/g, '$$ask.$1')
}

/** The parameters for it. The driver sends every JavaScript number as a float, which LIMIT and list slices refuse. */
export function asOneParameter(parameters: Parameters): { readonly ask: unknown } {
  return { ask: integers(parameters) }
}

function integers(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? int(value) : value
  if (Array.isArray(value)) return value.map(integers)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, integers(each)]))
}
