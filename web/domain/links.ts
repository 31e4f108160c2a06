import type { Span } from './span.ts'

/** A path with those of the parameters that are given. */
function addressOf(path: string, asked: Readonly<Record<string, string | null | undefined>>): string {
  const given = Object.entries(asked).flatMap(([name, value]) => (value ? [[name, value]] : []))
  const query = new URLSearchParams(given).toString()
  return query === '' ? path : `${path}?${query}`
}

/** An id, made safe for a path. */
const segment = (id: string) => encodeURIComponent(id)

/** Addresses of the pages, in one place. */
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
  paths: (from?: string, to?: string) => addressOf('/paths', { from, to }),
  measures: (asked: Readonly<Partial<Record<'q' | 'place' | 'industry' | 'department' | 'from' | 'to', string>>> = {}) =>
    addressOf('/measures', asked),
  documents: (asked: Readonly<Partial<Record<'q' | 'place' | 'level' | 'year' | 'line' | 'state', string>>> = {}) =>
    addressOf('/documents', asked),
  changes: (asked: { readonly document?: string; readonly where?: string; readonly title?: string } = {}) => addressOf('/changes', asked),
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
