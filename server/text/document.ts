import { createHash } from 'node:crypto'
import { decoded } from './encoding.ts'
import type { SourceDocument } from './types.ts'

/** A document as received: bytes decoded, nothing else changed. Throws a DocumentError for what is no text. */
export function decodeDocument(name: string, bytes: Uint8Array): SourceDocument {
  return { name, sha256: createHash('sha256').update(bytes).digest('hex'), text: decoded(name, bytes) }
}
