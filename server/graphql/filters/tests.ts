import type { Condition } from '../../neo4j/store/lists.ts'
import { numberAsked } from '../documentNumber.ts'
import { clientError } from '../errors.ts'
import { LIMITS } from '../limits.ts'
import type { Optional } from '../paging.ts'
import type { Expression } from './alternatives.ts'

/** Turns each operator of a filter field into a condition that the Cypher files know. */

type Values = readonly (string | number)[]
/** `filter` is the filter that holds the field, for fields that are tested together. */
export type Test<V, F = unknown> = (value: V, filter: F) => Expression

export interface TextOperators {
  readonly eq?: Optional<string>
  readonly in?: Optional<readonly string[]>
  readonly contains?: Optional<string>
  readonly startsWith?: Optional<string>
  readonly missing?: Optional<boolean>
}

export interface RangeOperators<T> {
  readonly eq?: Optional<T>
  readonly in?: Optional<readonly T[]>
  readonly gte?: Optional<T>
  readonly lte?: Optional<T>
  readonly missing?: Optional<boolean>
}

const condition = (test: string, property: string | null, values: Values, on: Condition['on'] = null): Expression => ({
  kind: 'test',
  condition: { test, property, values, negated: false, on },
})

const not = (part: Expression): Expression => ({ kind: 'not', part })
const given = <T>(value: Optional<T>): value is T => value !== null && value !== undefined

/** Tests on a text property; `most` is the number of values that `in` may have. */
export function textTest(property: string, most: number = LIMITS.ids): Test<TextOperators> {
  return ({ eq, in: among, contains, startsWith, missing }) =>
    both(
      given(eq) && condition('in', property, [eq]),
      given(among) && condition('in', property, limited(among, most)),
      given(contains) && condition('contains', property, [contains.toLowerCase()]),
      given(startsWith) && condition('startsWith', property, [startsWith]),
      given(missing) && presence(property, missing),
    )
}

/** Tests on a document number: `eq` and `in` take any usual form, `contains` and `startsWith` a part of the normal form. */
export function documentNumberTest(property: string): Test<TextOperators> {
  const test = textTest(property)
  const normal = (words: string) => {
    const asked = numberAsked(words)
    if (asked.kind === 'number') return asked.number
    throw clientError('INVALID_DOCUMENT_NUMBER', `The number of an order needs its issuer: 国务院${asked.ending}.`)
  }
  return ({ eq, in: among, ...rest }, filter) =>
    test({ ...rest, ...(given(eq) && { eq: normal(eq) }), ...(given(among) && { in: limited(among).map(normal) }) }, filter)
}

/** Tests on a number or a day. */
export function rangeTest<T extends string | number>(property: string): Test<RangeOperators<T>> {
  return ({ eq, in: among, gte, lte, missing }) =>
    both(
      given(eq) && condition('in', property, [eq]),
      given(among) && condition('in', property, limited(among)),
      given(gte) && condition('gte', property, [gte]),
      given(lte) && condition('lte', property, [lte]),
      given(missing) && presence(property, missing),
    )
}

/** A test that the Cypher file knows by this name, on a list of values. */
export function namedTest(test: string): Test<readonly (string | number)[]> {
  return (values) => condition(test, null, limited(values))
}

/** A test that the Cypher file knows by this name: one of the names contains the words. */
export function wordsTest(test: string): Test<string> {
  return (words) => condition(test, null, [words.toLowerCase()])
}

/** A boolean test that the Cypher file knows by this name. */
export function flagTest(test: string): Test<boolean> {
  return (holds) => (holds ? condition(test, null, []) : not(condition(test, null, [])))
}

/** A test on one relationship: all conditions must hold for the same relationship. */
export function relationTest<V extends object>(test: string, names: readonly (keyof V & string)[]): Test<V> {
  return (value) => condition(test, null, [], onOf(value, names))
}

/** The conditions on one relationship, as lists of values. */
export function onOf<V extends object>(value: V, names: readonly (keyof V & string)[]): NonNullable<Condition['on']> {
  return Object.fromEntries(names.map((name) => [name, listed(value[name])]))
}

function listed(value: unknown): readonly string[] | null {
  if (value === null || value === undefined) return null
  return limited(Array.isArray(value) ? value.map(String) : [String(value)])
}

function presence(property: string, missing: boolean): Expression {
  const absent = condition('missing', property, [])
  return missing ? absent : not(absent)
}

function both(...parts: readonly (Expression | false)[]): Expression {
  return { kind: 'and', parts: parts.filter((part) => part !== false) }
}

function limited<T>(values: readonly T[], most: number = LIMITS.ids): readonly T[] {
  if (values.length <= most) return values
  throw clientError('FILTER_TOO_COMPLEX', `A filter lists ${values.length} values; ${most} are allowed.`)
}

/** A test that the Cypher file knows by this name, on a day. */
export function dayTest(test: string): Test<string> {
  return (day) => condition(test, null, [day])
}

interface DueWindow {
  readonly dueFrom?: Optional<string>
  readonly dueTo?: Optional<string>
}

/** Tests both ends of a date range together: one deadline must lie between them. Only the first given end produces the test. */
export function dueTest(end: keyof DueWindow): Test<string, DueWindow> {
  return (_, { dueFrom, dueTo }) => {
    if (end === 'dueTo' && given(dueFrom)) return both()
    return condition('due', null, [], { from: listed(dueFrom), to: listed(dueTo) })
  }
}

/** A set of states and the day on which the policy must be in one of them. */
export interface StateOperators {
  readonly asOf: string
  readonly in: readonly string[]
}

/** A test on the state of a policy on a given day. */
export function stateTest(): Test<StateOperators> {
  return ({ asOf, in: states }) => condition('state', null, states, { asOf: [asOf] })
}
