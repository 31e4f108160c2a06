import { edition } from '../state/edition.ts'
import type { Span } from './span.ts'

/** Builds an address from a path and the parameters that have a value. */
function addressOf(path: string, asked: Readonly<Record<string, string | null | undefined>>): string {
  const given = Object.entries(asked).flatMap(([name, value]) => (value ? [[name, value]] : []))
  const query = new URLSearchParams(given).toString()
  return query === '' ? path : `${path}?${query}`
}

/** Encodes an id for use in a path. */
const segment = (id: string) => encodeURIComponent(id)

/** The addresses of all pages. */
export const linkTo = {
  explorer: (id?: string) => addressOf('/', { focus: id }),
  node: (id: string) => `/node/${segment(id)}`,
  reader: (document: string, span?: Span | null) =>
    addressOf(`/read/${segment(document)}`, span ? { start: String(span.start), end: String(span.end) } : {}),
  desk: (department?: string, line = false) => addressOf('/desk', { department, line: line ? '1' : undefined }),
  trace: (id?: string, direction?: 'UP' | 'DOWN') => addressOf('/trace', { id, direction: direction === 'DOWN' ? direction : undefined }),
  coverage: (document?: string) => addressOf('/coverage', { document }),
  compare: (left?: string, right?: string) => addressOf('/compare', { left, right }),
  network: (department?: string, line = false) => addressOf('/network', { department, line: line ? '1' : undefined }),
  diff: (asked: { readonly department?: string; readonly line?: boolean; readonly left?: string; readonly right?: string } = {}) =>
    addressOf('/diff', { ...asked, line: asked.line ? '1' : undefined }),
  /** `of` is the id of a place or a department. */
  others: (of?: string) => addressOf('/others', { of }),
  paths: (from?: string, to?: string) => addressOf('/paths', { from, to }),
  measures: (
    asked: Readonly<Partial<Record<'q' | 'place' | 'year' | 'industry' | 'department' | 'from' | 'to' | 'undated', string>>> = {},
  ) => addressOf('/measures', asked),
  documents: (asked: Readonly<Partial<Record<'q' | 'place' | 'level' | 'year' | 'line' | 'state', string>>> = {}) =>
    addressOf('/documents', asked),
  changes: (asked: { readonly document?: string; readonly where?: string; readonly title?: string } = {}) => addressOf('/changes', asked),
  statistics: () => '/statistics',
  about: () => '/about',
} as const

/** True if the address leads to an existing page. A published site lacks some of them. */
export const leadsToPage = (address: string): boolean => edition.has(address.split(/[/?]/)[1] ?? '')

/** The id in a raw path such as `/read/doc%3A…`: everything after the second slash, decoded once. */
export function idFromPath(path: string): string {
  const written = path.split('/').slice(2).join('/')
  try {
    return decodeURIComponent(written)
  } catch {
    // A path typed by hand may contain a bare %: 补贴50%的通知.
    return written
  }
}
