import { useRef } from 'react'
import { type TypedDocumentNode, useQuery } from 'urql'
import type { Counted, FacetField } from './fragments.ts'

interface Variables {
  readonly asOf: string
  readonly fields?: readonly FacetField[] | null
  readonly values: number
  readonly words?: string | null
}

/** The operation that counts a list, and the filter to count under. */
export interface FacetQuery {
  readonly query: TypedDocumentNode<{ readonly counts: Counted }, Variables>
  readonly where: object
  readonly asOf: string
}

interface Facets {
  /** The latest counts. They stay while new ones are loading, so that the facets do not move. */
  readonly counts: Counted | null
  readonly error: { readonly message: string } | undefined
  readonly retry: () => void
}

/** Counts the rows of a list by facet. */
export function useFacets({ query, where, asOf }: FacetQuery, asked: Omit<Variables, 'asOf'>): Facets {
  const variables = { where, asOf, ...asked } as Variables
  const [{ data, error, fetching }, run] = useQuery({ query, variables })
  const last = useRef<Counted | null>(null)
  if (data && !error) last.current = data.counts
  return { counts: last.current, error: fetching ? undefined : error, retry: () => run({ requestPolicy: 'network-only' }) }
}
