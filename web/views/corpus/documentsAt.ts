import type { FacetField } from '../../domain/facets/fragments.ts'
import { linkTo } from '../../domain/links.ts'
import type { UnknownPart } from '../../state/query.ts'
import { AXES, type Axis, corpusQuery } from './state.ts'

const FACETS = { PROVINCE: 'PLACE', CITY: 'PLACE', DISTRICT: 'PLACE', LEVEL: 'LEVEL', YEAR: 'YEAR', LINE: 'LINE', STATE: 'STATE' } as const

/** The facet of the document list that belongs to an axis. */
export const facetOf = (axis: Axis): FacetField & (typeof FACETS)[Axis] => FACETS[axis]

/** Axes that can be combined with another. Two axes of the same facet cannot, because the document list has one filter per facet. */
export const axesAgainst = (other: Axis): readonly Axis[] => AXES.filter((axis) => facetOf(axis) !== facetOf(other))

/** The column axis that the address gives, if it cannot be combined with that of the rows. */
export function unusableColumns(search: string): readonly UnknownPart[] {
  const { rows, columns } = corpusQuery.read(search)
  const given = new URLSearchParams(search).has('columns')
  return given && !axesAgainst(rows).includes(columns) ? [{ name: 'columns', word: columns }] : []
}

/** Link to the list of documents with these values. */
export function documentsAt(...chosen: readonly (readonly [axis: Axis, value: string])[]): string {
  return linkTo.documents(Object.fromEntries(chosen.map(([axis, value]) => [facetOf(axis).toLowerCase(), value])))
}
