import type { FacetField } from './fragments.ts'

/** What is chosen of each facet, as the API writes its values. */
export type ChosenValues = Partial<Readonly<Record<FacetField, readonly string[]>>>

/** With the one value chosen or given up. */
export const switched = <T>(all: readonly T[], one: T): readonly T[] =>
  all.includes(one) ? all.filter((each) => each !== one) : [...all, one]

/** Values as a filter takes them: none chosen is no filter. */
export const given = <T>(values: readonly T[]): readonly T[] | undefined => (values.length === 0 ? undefined : values)

/** A filter without the fields that ask nothing. */
export const asking = <F extends object>(filter: F): F =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as F

/** What a list keeps of the facets that documents have, and their measures with them. */
interface DocumentFacets {
  readonly place: readonly string[]
  readonly level: readonly string[]
  readonly year: readonly number[]
  readonly issuer: readonly string[]
  readonly state: readonly string[]
  readonly relation: readonly string[]
  readonly alarm: readonly string[]
}

/** What is chosen of the facets of documents. */
export const chosenOfDocuments = (state: DocumentFacets) => ({
  PLACE: state.place,
  LEVEL: state.level,
  YEAR: state.year.map(String),
  ISSUER: state.issuer,
  STATE: state.state,
  RELATION: state.relation,
  ALARM: state.alarm,
})

/** The change of a list's state that gives a facet these values: its key is the facet's name. */
export const chosenAs = (field: FacetField, values: readonly string[]): { readonly [key: string]: readonly (string | number)[] } =>
  field === 'YEAR' ? { year: values.map(Number) } : { [field.toLowerCase()]: values }
