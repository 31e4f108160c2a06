import type { Address, AddressBar } from '../state/address.ts'

/**
 * Addresses after `#`, because neither a local disk nor a plain web host knows the page paths: `index.html#/trace?id=…`. Any other hash is
 * a position on the page and does not change the address.
 */
export function addressesInHash(): AddressBar {
  let last: Address = { path: '/', search: '' }
  return {
    read() {
      const { hash } = window.location
      if (!hash.startsWith('#/')) return last
      const [path = '/', ...search] = hash.slice(1).split('?')
      last = { path, search: search.length > 0 ? `?${search.join('?')}` : '' }
      return last
    },
    href: (to) => `#${to}`,
  }
}

/** Lets links to a position on the page scroll there without changing the address. */
export function keepAddressOnJumps(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null
    const hash = link?.getAttribute('href') ?? ''
    if (hash === '' || hash.startsWith('#/')) return
    event.preventDefault()
    const place = document.getElementById(hash.slice(1))
    place?.scrollIntoView()
    place?.focus({ preventScroll: true })
  })
}
