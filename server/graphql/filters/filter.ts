import type { Alternatives } from '../../neo4j/store/lists.ts'
import type { Optional } from '../paging.ts'
import { alternativesOf, type Expression } from './alternatives.ts'
import type { Test } from './tests.ts'

/** A filter input: fields of `F`, and nested filters. All given conditions must hold. */
export type Filter<F> = { readonly [K in keyof F]?: Optional<F[K]> } & {
  readonly and?: Optional<readonly Filter<F>[]>
  readonly or?: Optional<readonly Filter<F>[]>
  readonly not?: Optional<Filter<F>>
}

export type Tests<F> = { readonly [K in keyof F]: Test<F[K], Filter<F>> }

/** The filter as alternatives of conditions; an empty filter matches everything. */
export function where<F extends object>(filter: Optional<Filter<F>>, tests: Tests<F>): Alternatives {
  if (!filter) return []
  const alternatives = alternativesOf(expressionOf(filter, tests))
  return alternatives.some((conditions) => conditions.length === 0) ? [] : alternatives.length === 0 ? NOTHING : alternatives
}

/** `or: []` matches nothing. */
const NOTHING: Alternatives = [[{ test: 'nothing', property: null, values: [], negated: false, on: null }]]

function expressionOf<F extends object>(filter: Filter<F>, tests: Tests<F>): Expression {
  const parts: Expression[] = (Object.keys(tests) as (keyof F)[]).flatMap((name) => {
    const value = (filter as { readonly [K in keyof F]?: Optional<F[K]> })[name]
    return value === null || value === undefined ? [] : [tests[name](value, filter)]
  })
  if (filter.and) parts.push({ kind: 'and', parts: filter.and.map((part) => expressionOf(part, tests)) })
  if (filter.or) parts.push({ kind: 'or', parts: filter.or.map((part) => expressionOf(part, tests)) })
  if (filter.not) parts.push({ kind: 'not', part: expressionOf(filter.not, tests) })
  return { kind: 'and', parts }
}
