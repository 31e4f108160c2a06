import type { Alternatives, Condition } from '../../neo4j/store/lists.ts'
import { clientError } from '../errors.ts'
import { LIMITS } from '../limits.ts'

/** A filter as the client wrote it, with nesting. */
export type Expression =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Expression[] }
  | { readonly kind: 'not'; readonly part: Expression }
  | { readonly kind: 'test'; readonly condition: Condition }

/**
 * Flattens a filter into a list of alternatives, each a list of conditions that must all hold. One fixed Cypher statement can then test any
 * filter, and no client text becomes part of a statement.
 */
export function alternativesOf(expression: Expression, negated = false): Alternatives {
  switch (expression.kind) {
    case 'test':
      return [[{ ...expression.condition, negated: expression.condition.negated !== negated }]]
    case 'not':
      return alternativesOf(expression.part, !negated)
    case 'and':
    case 'or':
      return (expression.kind === 'and') !== negated ? allOf(expression.parts, negated) : anyOf(expression.parts, negated)
  }
}

function allOf(parts: readonly Expression[], negated: boolean): Alternatives {
  return parts.reduce<Alternatives>(
    (product, part) => bounded(product.flatMap((left) => alternativesOf(part, negated).map((right) => [...left, ...right]))),
    [[]],
  )
}

function anyOf(parts: readonly Expression[], negated: boolean): Alternatives {
  return bounded(parts.flatMap((part) => alternativesOf(part, negated)))
}

function bounded(alternatives: Alternatives): Alternatives {
  if (alternatives.length > LIMITS.alternatives) throw tooComplex(`${LIMITS.alternatives} alternatives`)
  const tests = alternatives.reduce((sum, conditions) => sum + conditions.length, 0)
  if (tests > LIMITS.conditions) throw tooComplex(`${LIMITS.conditions} tests`)
  return alternatives
}

const tooComplex = (limit: string) =>
  clientError(
    'FILTER_TOO_COMPLEX',
    `The filter expands to more than ${limit}. Use \`in\` for lists of values, or split it into several queries.`,
  )
