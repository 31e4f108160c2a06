import type { FacetField } from '../../domain/facets/fragments.ts'
import { linkTo } from '../../domain/links.ts'
import { AXES, type Axis } from './state.ts'

const FACETS = { PROVINCE: 'PLACE', CITY: 'PLACE', DISTRICT: 'PLACE', LEVEL: 'LEVEL', YEAR: 'YEAR', LINE: 'LINE', STATE: 'STATE' } as const

/** The facet of documents whose values an axis has. */
export const facetOf = (axis: Axis): FacetField & (typeof FACETS)[Axis] => FACETS[axis]

/** The axes that can stand against one: of the same facet a list of documents has one filter only. */
export const axesAgainst = (other: Axis): readonly Axis[] => AXES.filter((axis) => facetOf(axis) !== facetOf(other))

/** The list of documents that have these values. */
export function documentsAt(...chosen: readonly (readonly [axis: Axis, value: string])[]): string {
  return linkTo.documents(Object.fromEntries(chosen.map(([axis, value]) => [facetOf(axis).toLowerCase(), value])))
}
