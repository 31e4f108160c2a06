import { atom, onMount } from 'nanostores'
import { keepingCorrections } from './asRead.ts'

/** The current address of the application. It alone decides what a page shows. */
export interface Address {
  readonly path: string
  readonly search: string
}

/** How addresses of the application are written to the address bar. */
export interface AddressBar {
  read(): Address
  /** The `href` of a link to the address. */
  href(to: string): string
}

const inPath: AddressBar = {
  read: () => ({ path: window.location.pathname, search: window.location.search }),
  href: (to) => to,
}

let bar = inPath

/** Replaces the form of addresses. Call it before the page is rendered. */
export const writeAddressesAs = (other: AddressBar): void => {
  bar = other
  $address.set(here())
}

/** The current address in the bar. */
export const here = (): Address => bar.read()

/** The `href` of a link to an address of the application: opened in another tab, too, it shows what this page shows. */
export const hrefTo = (to: string): string => bar.href(keepingCorrections(to))

/** The full URL of an address of the application, for sharing. */
export const linkOf = (to: string): string => new URL(bar.href(to), window.location.href).href

export const $address = atom<Address>({ path: '/', search: '' })

/** The router (wouter) makes `pushState` and `replaceState` fire an event of the same name. */
const EVENTS = ['popstate', 'hashchange', 'pushState', 'replaceState'] as const

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

/** Goes to an address of this application. `replace` adds no history entry, for typing and dragging. */
export function goTo(address: string, { replace = false } = {}): void {
  const to = keepingCorrections(address)
  const { path, search } = here()
  if (to === path + search) return
  window.history[replace ? 'replaceState' : 'pushState'](null, '', bar.href(to))
}
