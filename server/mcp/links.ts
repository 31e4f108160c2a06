import type { Span } from '../text/span.ts'

/** The path of a node's page. */
export const nodeLink = (id: string): string => `/node/${encodeURIComponent(id)}`

/** The path of words in the reader. */
export const readerLink = (document: string, { start, end }: Span): string =>
  `/read/${encodeURIComponent(document)}?start=${start}&end=${end}`
