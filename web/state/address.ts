import { atom, onMount } from 'nanostores'

/** Where the reader stands: the address bar, and nothing beside it, decides what a page shows. */
export interface Address {
  readonly path: string
  readonly search: string
}

const here = (): Address => ({ path: window.location.pathname, search: window.location.search })

export const $address = atom<Address>({ path: '/', search: '' })

/** The router (wouter) makes `pushState` and `replaceState` tell of themselves by an event of the same name. */
const EVENTS = ['popstate', 'pushState', 'replaceState'] as const

onMount($address, () => {
  const update = () => {
    const next = here()
    const last = $address.get()
    if (next.path !== last.path || next.search !== last.search) $address.set(next)
  }
  update()
  for (const event of EVENTS) window.addEventListener(event, update)
  return () => {
    for (const event of EVENTS) window.removeEventListener(event, update)
  }
})

/** Goes to an address of this application. `replace` leaves no step to go back to: for typing and sliding. */
export function goTo(to: string, { replace = false } = {}): void {
  if (to === window.location.pathname + window.location.search) return
  window.history[replace ? 'replaceState' : 'pushState'](null, '', to)
}
