import type { AssignmentTest as StoredAssignmentTest } from '../../neo4j/store/facets/assignmentTable.ts'
import type { FacetAsked } from '../../neo4j/store/facets/facets.ts'
import type { FacetName } from '../../neo4j/store/facets/table.ts'
import type { Optional } from '../paging.ts'
import { ASSIGNMENT_TESTS, type AssignmentTest } from './assignmentFilter.ts'
import { POLICY_TESTS, type PolicyFilterShape } from './documentFilter.ts'
import { where } from './filter.ts'
import { MEASURE_TESTS, type MeasureFilterShape } from './measureFilter.ts'
import { onOf } from './tests.ts'

/** Removes from a filter the outermost fields that choose among the values of a facet. The facet is counted under the rest. */

type Without<F> = (filter: F) => F

interface SharedFields {
  readonly assignment?: Optional<AssignmentTest>
}

/** For each facet: removes the fields that choose among its values in both lists. */
const OF_BOTH = {
  PLACE: without('place'),
  LEVEL: without('level'),
  YEAR: without('year'),
  ISSUER: without('issuer'),
  STATE: without('state'),
  LINE: withoutOfAssignment('line'),
  DEPARTMENT: withoutOfAssignment('department'),
  ROLE: withoutOfAssignment('role'),
  INDUSTRY: without('industry'),
  QUARTER: without('dueFrom', 'dueTo'),
  RELATION: without('relation'),
  ALARM: without('alarm'),
} as const

const MEASURE_OWN: Readonly<Record<FacetName, Without<MeasureFilterShape>>> = OF_BOTH

/** Policies can also be chosen by a line or department outside `assignment`. */
const POLICY_OWN: Readonly<Record<FacetName, Without<PolicyFilterShape>>> = {
  ...OF_BOTH,
  LINE: (filter) => OF_BOTH.LINE({ ...filter, line: null }),
  DEPARTMENT: (filter) => OF_BOTH.DEPARTMENT({ ...filter, department: null }),
}

function without<K extends string>(...names: readonly K[]): <F extends { readonly [N in K]?: unknown }>(filter: F) => F {
  const none = Object.fromEntries(names.map((name) => [name, null]))
  return (filter) => ({ ...filter, ...none })
}

function withoutOfAssignment(name: keyof AssignmentTest): <F extends SharedFields>(filter: F) => F {
  return (filter) => {
    const rest = { ...filter.assignment, [name]: null }
    return { ...filter, assignment: asksNothing(rest) ? null : rest }
  }
}

const asksNothing = (test: AssignmentTest): boolean => Object.values(test).every((each) => each == null)

/** For each facet: the values that the filter chooses. */
const CHOSEN_OF_BOTH = {
  PLACE: ({ place }) => place,
  ISSUER: ({ issuer }) => issuer,
  STATE: ({ state }) => state?.in,
  LINE: ({ assignment }) => assignment?.line,
  DEPARTMENT: ({ assignment }) => assignment?.department,
  ROLE: ({ assignment }) => assignment?.role,
  INDUSTRY: ({ industry }) => industry,
  // A date range in the filter need not match a quarter.
  QUARTER: () => null,
  RELATION: ({ relation }) => relation,
  ALARM: ({ alarm }) => alarm,
} as const satisfies Partial<Record<FacetName, (filter: MeasureFilterShape | PolicyFilterShape) => Values>>

const MEASURE_CHOSEN: Readonly<Record<FacetName, (filter: MeasureFilterShape) => Values>> = {
  ...CHOSEN_OF_BOTH,
  LEVEL: ({ level }) => level,
  YEAR: ({ year }) => year,
}

const POLICY_CHOSEN: Readonly<Record<FacetName, (filter: PolicyFilterShape) => Values>> = {
  ...CHOSEN_OF_BOTH,
  LEVEL: ({ level }) => [level?.eq, ...(level?.in ?? [])],
  YEAR: ({ year }) => [year?.eq, ...(year?.in ?? [])],
  LINE: (filter) => [...(filter.line ?? []), ...(CHOSEN_OF_BOTH.LINE(filter) ?? [])],
  DEPARTMENT: (filter) => [...(filter.department ?? []), ...(CHOSEN_OF_BOTH.DEPARTMENT(filter) ?? [])],
}

type Values = Optional<readonly Optional<string | number>[]>

const words = (values: Values): readonly string[] => [...new Set((values ?? []).flatMap((each) => (each == null ? [] : [String(each)])))]

export const policyChosen = (facet: FacetName, filter: Optional<PolicyFilterShape>) => words(POLICY_CHOSEN[facet](filter ?? {}))
export const measureChosen = (facet: FacetName, filter: Optional<MeasureFilterShape>) => words(MEASURE_CHOSEN[facet](filter ?? {}))

export const policyFacetAsked =
  (filter: Optional<PolicyFilterShape>) =>
  (facet: FacetName): FacetAsked => {
    const others = POLICY_OWN[facet](filter ?? {})
    return { facet, where: where(others, POLICY_TESTS), assignment: assignmentOf(others.assignment) }
  }

export const measureFacetAsked =
  (filter: Optional<MeasureFilterShape>) =>
  (facet: FacetName): FacetAsked => {
    const others = MEASURE_OWN[facet](filter ?? {})
    return { facet, where: where(others, MEASURE_TESTS), assignment: assignmentOf(others.assignment) }
  }

const assignmentOf = (test: Optional<AssignmentTest>): StoredAssignmentTest => (test ? onOf(test, ASSIGNMENT_TESTS) : {})
