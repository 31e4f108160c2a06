import { print } from 'graphql'
import { useEffect, useRef } from 'react'
import { type AnyVariables, type TypedDocumentNode, type UseQueryArgs, useQuery } from 'urql'
import { showQuery } from '../state/screenQuery.ts'

export interface ScreenResult<T> {
  readonly data: T | undefined
  readonly error: { readonly message: string } | undefined
  readonly fetching: boolean
  readonly retry: () => void
}

/** Reads what a page shows, and makes the query the one that `copy as GraphQL` takes away. */
export function useScreenQuery<T, V extends AnyVariables>(
  query: TypedDocumentNode<T, V>,
  variables: V,
  { pause = false } = {},
): ScreenResult<T> {
  const [{ data, error, fetching }, run] = useQuery<T, V>({ query, variables, pause } as UseQueryArgs<V, T>)
  const key = JSON.stringify(variables)
  useEffect(() => {
    if (pause) return
    return showQuery({ query: print(query), variables: JSON.parse(key) as Record<string, unknown> })
  }, [query, key, pause])
  // What came with a failure is no answer, also while it is asked again: null there means that nobody knows.
  const failed = useRef(false)
  if (!fetching) failed.current = error !== undefined
  return {
    data: failed.current ? undefined : data,
    // While it is tried again the failure is not shown any more: the reader sees that something happens.
    error: fetching ? undefined : error,
    fetching,
    retry: () => run({ requestPolicy: 'network-only' }),
  }
}
