import type { FacetField } from './fragments.ts'
import { daysOf, quarterOf } from './quarter.ts'

/** Chosen values of each facet, as the API writes them. */
export type ChosenValues = Readonly<Record<FacetField, readonly string[]>>

/** Adds the value if it is absent; otherwise removes it. */
export const switched = <T>(all: readonly T[], one: T): readonly T[] =>
  all.includes(one) ? all.filter((each) => each !== one) : [...all, one]

/** Values in the form of a filter: an empty choice is no filter. */
export const given = <T>(values: readonly T[]): readonly T[] | undefined => (values.length === 0 ? undefined : values)

/** The filter without empty fields. */
export const asking = <F extends object>(filter: F): F =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as F

/** The part of a list's state that its facets choose. */
interface FacetState {
  readonly place: readonly string[]
  readonly level: readonly string[]
  readonly year: readonly number[]
  readonly issuer: readonly string[]
  readonly state: readonly string[]
  readonly line: readonly string[]
  readonly department: readonly string[]
  readonly role: readonly string[]
  readonly industry: readonly string[]
  readonly relation: readonly string[]
  readonly alarm: readonly string[]
  readonly from: string | null
  readonly to: string | null
}

/** Chosen values of each facet, as the API writes them. */
export const chosenOf = (state: FacetState): ChosenValues => ({
  PLACE: state.place,
  LEVEL: state.level,
  YEAR: state.year.map(String),
  ISSUER: state.issuer,
  STATE: state.state,
  LINE: state.line,
  DEPARTMENT: state.department,
  ROLE: state.role,
  INDUSTRY: state.industry,
  QUARTER: [quarterOf(state.from, state.to)].filter((quarter) => quarter !== null),
  RELATION: state.relation,
  ALARM: state.alarm,
})

type Change =
  | { readonly from: string | null; readonly to: string | null }
  /** The state's key is the facet's name. */
  | { readonly [key: string]: readonly (string | number)[] }

/** The change of state that selects or deselects a facet value. A range of days contains at most one quarter. */
export function toggled(state: FacetState, field: FacetField, value: string): Change {
  const chosen = chosenOf(state)[field]
  if (field === 'QUARTER') return chosen.includes(value) ? { from: null, to: null } : daysOf(value)
  const values = switched(chosen, value)
  return field === 'YEAR' ? { year: values.map(Number) } : { [field.toLowerCase()]: values }
}

/** The filter on the departments of a measure; undefined if it has none. All must hold for one department. */
export function assignmentIn<R>({ line, department, role }: Pick<FacetState, 'line' | 'department'> & { readonly role: readonly R[] }) {
  const assignment = { line: given(line), department: given(department), role: given(role) }
  return Object.values(assignment).some((values) => values !== undefined) ? assignment : undefined
}
