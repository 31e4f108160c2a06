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
    id ? `/trace?${new URLSearchParams({ from: id, ...(direction === 'DOWN' ? { direction: 'DOWN' } : {}) })}` : '/trace',
  coverage: (document?: string) => (document ? `/coverage?${new URLSearchParams({ document })}` : '/coverage'),
  compare: (left?: string, right?: string) => {
    const sides = new URLSearchParams({ ...(left ? { left } : {}), ...(right ? { right } : {}) }).toString()
    return sides === '' ? '/compare' : `/compare?${sides}`
  },
  statistics: () => '/statistics',
  about: () => '/about',
} as const

/**
 * The id in a path. The router has decoded the path once (`decodeURI`), which leaves `%23` and its like;
 * an id that holds a bare `%` itself (补贴50%的通知) is complete by then.
 */
export function idFromPath(parameter: string): string {
  try {
    return decodeURIComponent(parameter)
  } catch {
    return parameter
  }
}
