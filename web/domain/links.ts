import type { Span } from './span.ts'

/** Addresses of the pages, in one place; every id is made safe for a path or a query. */
const segment = (id: string) => encodeURIComponent(id)

export const linkTo = {
  explorer: (id?: string) => (id ? `/?${new URLSearchParams({ focus: id })}` : '/'),
  node: (id: string) => `/node/${segment(id)}`,
  reader: (document: string, span?: Span | null) =>
    `/read/${segment(document)}${span ? `?${new URLSearchParams({ start: String(span.start), end: String(span.end) })}` : ''}`,
  desk: (department?: string) => (department ? `/desk?${new URLSearchParams({ department })}` : '/desk'),
  trace: (id?: string, direction?: 'UP' | 'DOWN') =>
    id ? `/trace?${new URLSearchParams({ id, ...(direction === 'DOWN' ? { direction: 'DOWN' } : {}) })}` : '/trace',
  coverage: (document?: string) => (document ? `/coverage?${new URLSearchParams({ document })}` : '/coverage'),
  compare: (left?: string, right?: string) => {
    const sides = new URLSearchParams({ ...(left ? { left } : {}), ...(right ? { right } : {}) }).toString()
    return sides === '' ? '/compare' : `/compare?${sides}`
  },
  statistics: () => '/statistics',
  about: () => '/about',
} as const

/** The id in a raw path such as `/read/doc%3A…`: all after the second slash, decoded once. */
export function idFromPath(path: string): string {
  const written = path.split('/').slice(2).join('/')
  try {
    return decodeURIComponent(written)
  } catch {
    // Typed by hand, with a bare % in it: 补贴50%的通知.
    return written
  }
}
