const NAME = 'corrections'
const LEFT_OUT = 'false'

/** True if the page shows the original reading without corrections. This is part of every page's address. */
export const isAsRead = (search = window.location.search): boolean => new URLSearchParams(search).get(NAME) === LEFT_OUT

/** Sets or removes this part of an address of the application. */
export function addressAsRead(to: string, asRead: boolean): string {
  const { pathname, searchParams, hash } = new URL(to, window.location.origin)
  searchParams.delete(NAME)
  if (asRead) searchParams.set(NAME, LEFT_OUT)
  const query = searchParams.toString()
  return `${pathname}${query === '' ? '' : `?${query}`}${hash}`
}

/** Keeps the current choice in the address of a page or file. */
export const keepingCorrections = (to: string): string => (isAsRead() ? addressAsRead(to, true) : to)
