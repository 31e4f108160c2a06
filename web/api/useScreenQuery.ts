import { useStore } from '@nanostores/react'
import { print } from 'graphql'
import { useEffect, useRef } from 'react'
import { type AnyVariables, type TypedDocumentNode, type UseQueryArgs, useQuery } from 'urql'
import { $graphVersion } from '../state/graphVersion.ts'
import { showQuery } from '../state/screenQuery.ts'
import { asAsked } from './asRead.ts'

export interface ScreenResult<T> {
  readonly data: T | undefined
  readonly error: { readonly message: string } | undefined
  readonly fetching: boolean
  readonly retry: () => void
}

/** Runs the query of a page, again after the page has changed the graph, and makes it the one that `copy as GraphQL` copies. */
export function useScreenQuery<T, V extends AnyVariables>(
  query: TypedDocumentNode<T, V>,
  variables: V,
  { pause = false } = {},
): ScreenResult<T> {
  const [{ data, error, fetching }, run] = useQuery<T, V>({ query, variables, pause } as UseQueryArgs<V, T>)
  const key = JSON.stringify(variables)
  useEffect(() => {
    if (pause) return
    return showQuery({ query: print(asAsked(query)), variables: JSON.parse(key) as Record<string, unknown> })
  }, [query, key, pause])
  const version = useStore($graphVersion)
  const shown = useRef(version)
  useEffect(() => {
    if (shown.current === version) return
    shown.current = version
    if (!pause) run({ requestPolicy: 'network-only' })
  }, [version, pause, run])
  // Data that comes with an error is not an answer, not even during a retry: null in it means unknown.
  const failed = useRef(false)
  if (!fetching) failed.current = error !== undefined
  return {
    data: failed.current ? undefined : data,
    // The error is hidden during a retry, so that the reader sees the progress.
    error: fetching ? undefined : error,
    fetching,
    retry: () => run({ requestPolicy: 'network-only' }),
  }
}
