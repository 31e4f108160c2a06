import { createHash } from 'node:crypto'
import { decoded } from './encoding.ts'
import type { SourceDocument } from './types.ts'

/**
 * A document as received. Its text is the decoded text, unchanged in length: a control character, which no reader can see and no database
 * likes, becomes one blank and is counted. Throws a DocumentError for what is no text.
 */
export function decodeDocument(name: string, bytes: Uint8Array): SourceDocument {
  const text = decoded(name, bytes)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { name, sha256, text: text.replaceAll(CONTROL, ' '), controlCharacters: text.match(CONTROL)?.length ?? 0 }
}

/** Not among them: tab, line feed, form feed, carriage return, and the line end of old mainframes. */
const CONTROL = /(?![\t\n\f\r\u0085])\p{Cc}/gu
