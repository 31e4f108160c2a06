import { useStore } from '@nanostores/react'
import { useCallback, useMemo } from 'react'
import { $address, goTo } from './address.ts'
import type { Query } from './query.ts'

export type ChangeState<S> = (change: Partial<S>, options?: { readonly replace?: boolean }) => void

/** The state of a page as the address bar has it, and a way to change some of it. */
export function useAddressState<S extends object>(query: Query<S>): readonly [S, ChangeState<S>] {
  const { search } = useStore($address)
  const state = useMemo(() => query.read(search), [query, search])
  const change = useCallback<ChangeState<S>>(
    (part, options) => {
      const now = query.read(window.location.search)
      goTo(window.location.pathname + query.write({ ...now, ...part }), options)
    },
    [query],
  )
  return [state, change]
}
