import { createHash } from 'node:crypto'
import { DocumentError } from '../errors.ts'
import type { SourceDocument } from '../text/types.ts'
import { isZip } from './bytes.ts'
import { FORMATS } from './formats.ts'
import { REFUSED_FORMATS } from './refused.ts'
import { plainDocument } from './txt.ts'
import { filesInZip } from './zip.ts'

/** Maximum file size; larger files contain pictures, or are meant to exhaust the reader. */
const LARGEST_FILE = 20_000_000

/** A file of an archive that was read, or the reason why it was not. */
export type Unpacked = { readonly path: string } & (
  | { readonly document: SourceDocument; readonly bytes: Uint8Array }
  | { readonly refused: DocumentError }
)

/**
 * Reads a file of any format except an archive, recognised by its bytes. Throws a DocumentError with one sentence that names the format and
 * the remedy.
 */
export async function documentOf(name: string, bytes: Uint8Array): Promise<SourceDocument> {
  if (bytes.length > LARGEST_FILE)
    throw new DocumentError(`${name} is larger than ${LARGEST_FILE / 1_000_000} MB. Split it, or save only its text.`, {
      reason: 'tooLarge',
    })
  const refused = REFUSED_FORMATS.find((one) => one.recognises(bytes))
  if (refused) throw new DocumentError(`${name} is ${refused.name}. ${refused.advice}.`, { reason: 'format' })
  const format = FORMATS.find((one) => one.recognises(bytes))
  if (!format) {
    if (isZip(bytes)) throw new DocumentError(`${name} is an archive. Unpack it and pass the files.`, { reason: 'archive' })
    return plainDocument(name, bytes)
  }
  const { text, layout } = await format.read({ name, bytes })
  if (text.trim() === '')
    throw new DocumentError(`${name} is ${format.called} without text. If it is a scan, convert it to text with OCR.`, {
      reason: 'noText',
    })
  return { name, sha256: createHash('sha256').update(bytes).digest('hex'), text, layout }
}

/** The documents in a file: the file itself, or for an archive each file that could be read, and for the others the reason. */
export async function documentsOf(name: string, bytes: Uint8Array): Promise<readonly Unpacked[]> {
  if (!isZip(bytes) || FORMATS.some((format) => format.recognises(bytes))) return [await unpacked(name, name, bytes)]
  const files = await filesInZip(name, bytes)
  const found: Unpacked[] = []
  for (const file of files) {
    const shown = `${name}/${file.path}`
    if (file.encrypted)
      found.push({
        path: shown,
        refused: new DocumentError(`${shown} is encrypted. Unpack it with its password.`, { reason: 'encrypted' }),
      })
    else found.push(await unpacked(shown, file.path.split('/').at(-1) ?? shown, await file.read()))
  }
  return found
}

async function unpacked(path: string, name: string, bytes: Uint8Array): Promise<Unpacked> {
  try {
    return { path, document: await documentOf(name, bytes), bytes }
  } catch (error) {
    if (error instanceof DocumentError) return { path, refused: error }
    throw error
  }
}
