import { useRef } from 'react'
import { type TypedDocumentNode, useQuery } from 'urql'
import type { Counted, FacetField } from './fragments.ts'

interface Variables {
  readonly asOf: string
  readonly fields?: readonly FacetField[] | null
  readonly values: number
  readonly words?: string | null
}

/** The operation that counts a list, and the filter under which it is counted. */
export interface FacetQuery {
  readonly query: TypedDocumentNode<{ readonly counts: Counted }, Variables>
  readonly where: object
  readonly asOf: string
  /** False: without what people have corrected. */
  readonly corrections?: boolean
}

interface Facets {
  /** The last answer, also while the next is on its way, so that the facets keep their places. */
  readonly counts: Counted | null
  readonly error: { readonly message: string } | undefined
  readonly retry: () => void
}

/** How many rows a list has by each facet. */
export function useFacets({ query, where, asOf, corrections }: FacetQuery, asked: Omit<Variables, 'asOf'>): Facets {
  const variables = { where, asOf, ...(corrections !== undefined && { corrections }), ...asked } as Variables
  const [{ data, error, fetching }, run] = useQuery({ query, variables })
  const last = useRef<Counted | null>(null)
  if (data && !error) last.current = data.counts
  return { counts: last.current, error: fetching ? undefined : error, retry: () => run({ requestPolicy: 'network-only' }) }
}
