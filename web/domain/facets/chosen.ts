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
