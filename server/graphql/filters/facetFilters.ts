import type { AssignmentTest as StoredAssignmentTest } from '../../neo4j/store/facets/assignmentTable.ts'
import type { MeasureFacetAsked } from '../../neo4j/store/facets/facets.ts'
import type { MeasureFacet } from '../../neo4j/store/facets/measureTable.ts'
import type { PolicyFacet } from '../../neo4j/store/facets/policyTable.ts'
import type { Optional } from '../paging.ts'
import { POLICY_TESTS, type PolicyFilterShape } from './documentFilter.ts'
import { where } from './filter.ts'
import { ASSIGNMENT_TESTS, type AssignmentTest, MEASURE_TESTS, type MeasureFilterShape } from './measureFilter.ts'
import { onOf } from './tests.ts'

/** Removes from a filter the outermost fields that choose among the values of a facet. The facet is counted under the rest. */

type Without<F> = (filter: F) => F

/** For each facet that policies and measures share: removes the fields that choose among its values. */
const OF_BOTH = {
  PLACE: without('place'),
  LEVEL: without('level'),
  YEAR: without('year'),
  ISSUER: without('issuer'),
  STATE: without('state'),
  RELATION: without('relation'),
  ALARM: without('alarm'),
} as const

const POLICY_OWN: Readonly<Record<PolicyFacet, Without<PolicyFilterShape>>> = {
  ...OF_BOTH,
  LINE: without('line'),
  DEPARTMENT: without('department'),
  INDUSTRY: without('industry'),
}

const MEASURE_OWN: Readonly<Record<MeasureFacet, Without<MeasureFilterShape>>> = {
  ...OF_BOTH,
  INDUSTRY: without('industry'),
  QUARTER: without('dueFrom', 'dueTo'),
  LINE: withoutOfAssignment('line'),
  DEPARTMENT: withoutOfAssignment('department'),
  ROLE: withoutOfAssignment('role'),
}

function without<K extends string>(...names: readonly K[]): <F extends { readonly [N in K]?: unknown }>(filter: F) => F {
  const none = Object.fromEntries(names.map((name) => [name, null]))
  return (filter) => ({ ...filter, ...none })
}

function withoutOfAssignment(name: keyof AssignmentTest): Without<MeasureFilterShape> {
  return ({ assignment, ...others }) => {
    const rest = { ...assignment, [name]: null }
    return asksNothing(rest) ? others : { ...others, assignment: rest }
  }
}

const asksNothing = (test: AssignmentTest): boolean => Object.values(test).every((each) => each == null)

/** For each facet of policies: the values that the filter chooses. */
const POLICY_CHOSEN: Readonly<Record<PolicyFacet, (filter: PolicyFilterShape) => Values>> = {
  PLACE: ({ place }) => place,
  LEVEL: ({ level }) => [level?.eq, ...(level?.in ?? [])],
  YEAR: ({ year }) => [year?.eq, ...(year?.in ?? [])],
  ISSUER: ({ issuer }) => issuer,
  STATE: ({ state }) => state?.in,
  LINE: ({ line }) => line,
  DEPARTMENT: ({ department }) => department,
  INDUSTRY: ({ industry }) => industry,
  RELATION: ({ relation }) => relation,
  ALARM: ({ alarm }) => alarm,
}

const MEASURE_CHOSEN: Readonly<Record<MeasureFacet, (filter: MeasureFilterShape) => Values>> = {
  PLACE: ({ place }) => place,
  LEVEL: ({ level }) => level,
  YEAR: ({ year }) => year,
  ISSUER: ({ issuer }) => issuer,
  STATE: ({ state }) => state?.in,
  RELATION: ({ relation }) => relation,
  ALARM: ({ alarm }) => alarm,
  INDUSTRY: ({ industry }) => industry,
  // A date range in the filter need not match a quarter.
  QUARTER: () => null,
  LINE: ({ assignment }) => assignment?.line,
  DEPARTMENT: ({ assignment }) => assignment?.department,
  ROLE: ({ assignment }) => assignment?.role,
}

type Values = Optional<readonly Optional<string | number>[]>

const words = (values: Values): readonly string[] => [...new Set((values ?? []).flatMap((each) => (each == null ? [] : [String(each)])))]

export const policyChosen = (facet: PolicyFacet, filter: Optional<PolicyFilterShape>) => words(POLICY_CHOSEN[facet](filter ?? {}))
export const measureChosen = (facet: MeasureFacet, filter: Optional<MeasureFilterShape>) => words(MEASURE_CHOSEN[facet](filter ?? {}))

export const policyFacetAsked = (filter: Optional<PolicyFilterShape>) => (facet: PolicyFacet) => ({
  facet,
  where: where(POLICY_OWN[facet](filter ?? {}), POLICY_TESTS),
})

export const measureFacetAsked =
  (filter: Optional<MeasureFilterShape>) =>
  (facet: MeasureFacet): MeasureFacetAsked => {
    const others = MEASURE_OWN[facet](filter ?? {})
    return { facet, where: where(others, MEASURE_TESTS), assignment: assignmentOf(others.assignment) }
  }

const assignmentOf = (test: Optional<AssignmentTest>): StoredAssignmentTest => (test ? onOf(test, ASSIGNMENT_TESTS) : {})
