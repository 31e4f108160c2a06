import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { DocumentError, systemCode } from '../../errors.ts'
import { decodeDocument } from '../../text/document.ts'
import type { SourceDocument } from '../../text/types.ts'

/** The `.txt` files that a path names: itself, or those in the folder and its folders, in order of their paths. */
export async function documentFiles(place: string): Promise<readonly string[]> {
  const found = await stat(place).catch((error: unknown) => {
    throw unreadable(place, error)
  })
  if (!found.isDirectory()) return [place]
  const entries = await readdir(place, { withFileTypes: true, recursive: true })
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.txt'))
    .map((entry) => path.join(entry.parentPath, entry.name))
  return files.sort()
}

/** Reads one file. Throws a DocumentError that names it when it is empty, no text, or cannot be read. */
export async function documentIn(file: string): Promise<SourceDocument> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw unreadable(file, error)
  })
  const source = decodeDocument(path.basename(file), bytes)
  if (source.text.trim() === '') throw new DocumentError(`${file} is empty.`)
  return source
}

function unreadable(file: string, error: unknown): DocumentError {
  switch (systemCode(error)) {
    case 'ENOENT':
      return new DocumentError(`${file} does not exist.`)
    case 'EACCES':
    case 'EPERM':
      return new DocumentError(`${file} may not be read by this user.`)
    default:
      return new DocumentError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}
