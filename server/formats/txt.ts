import { createHash } from 'node:crypto'
import { pastedTables } from '../tables/pasted.ts'
import { decoded } from '../text/encoding.ts'
import type { SourceDocument } from '../text/types.ts'

/**
 * A plain text as a document. The decoded text keeps its length: each control character, which is invisible and which databases dislike,
 * becomes a space and is counted. Pasted tables are found; lines may be broken anywhere. Throws a DocumentError if it is not text.
 */
export function plainDocument(name: string, bytes: Uint8Array): SourceDocument {
  const original = decoded(name, bytes)
  const text = original.replaceAll(CONTROL, ' ')
  return {
    name,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    text,
    controlCharacters: original.match(CONTROL)?.length ?? 0,
    layout: { ...PLAIN_LAYOUT, tables: pastedTables(text) },
  }
}

const PLAIN_LAYOUT = {
  format: 'txt',
  wholeLines: false,
  headings: [],
  record: [],
  pages: [],
  links: [],
  sourceUrl: null,
  losses: [],
} as const

/** Except tab, line feed, form feed, carriage return, and the line end of old mainframes. */
const CONTROL = /(?![\t\n\f\r\u0085])\p{Cc}/gu
