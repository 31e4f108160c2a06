import { useStore } from '@nanostores/react'
import { useCallback, useMemo } from 'react'
import { $address, goTo, here } from './address.ts'
import type { Query } from './query.ts'

export type ChangeState<S> = (change: Partial<S>, options?: { readonly replace?: boolean }) => void

/** The state of a page, read from the address bar, and a function that changes parts of it. */
export function useAddressState<S extends object>(query: Query<S>): readonly [S, ChangeState<S>] {
  const { search } = useStore($address)
  const state = useMemo(() => query.read(search), [query, search])
  const change = useCallback<ChangeState<S>>(
    (part, options) => {
      const { path, search } = here()
      goTo(path + query.write({ ...query.read(search), ...part }), options)
    },
    [query],
  )
  return [state, change]
}
