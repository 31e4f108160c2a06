import type { FacetField } from './fragments.ts'

/** Chosen values of each facet, as the API writes them. */
export type ChosenValues = Partial<Readonly<Record<FacetField, readonly string[]>>>

/** Adds the value if it is absent; otherwise removes it. */
export const switched = <T>(all: readonly T[], one: T): readonly T[] =>
  all.includes(one) ? all.filter((each) => each !== one) : [...all, one]

/** Values in the form of a filter: an empty choice is no filter. */
export const given = <T>(values: readonly T[]): readonly T[] | undefined => (values.length === 0 ? undefined : values)

/** The filter without empty fields. */
export const asking = <F extends object>(filter: F): F =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as F

/** Chosen values of the facets that documents have and their measures share. */
interface DocumentFacets {
  readonly place: readonly string[]
  readonly level: readonly string[]
  readonly year: readonly number[]
  readonly issuer: readonly string[]
  readonly state: readonly string[]
  readonly relation: readonly string[]
  readonly alarm: readonly string[]
}

/** Chosen values of the document facets. */
export const chosenOfDocuments = (state: DocumentFacets) => ({
  PLACE: state.place,
  LEVEL: state.level,
  YEAR: state.year.map(String),
  ISSUER: state.issuer,
  STATE: state.state,
  RELATION: state.relation,
  ALARM: state.alarm,
})

/** The change of state that sets a facet's values. The state's key is the facet's name. */
export const chosenAs = (field: FacetField, values: readonly string[]): { readonly [key: string]: readonly (string | number)[] } =>
  field === 'YEAR' ? { year: values.map(Number) } : { [field.toLowerCase()]: values }
