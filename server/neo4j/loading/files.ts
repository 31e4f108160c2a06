import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { DocumentError, systemCode } from '../../errors.ts'
import { documentOf } from '../../formats/document.ts'
import { isPassedOver } from '../../formats/passedOver.ts'
import type { SourceDocument } from '../../text/types.ts'

/** The files that a path names: itself, or those in the folder and its folders that may be documents, in order of their paths. */
export async function documentFiles(place: string): Promise<readonly string[]> {
  const found = await stat(place).catch((error: unknown) => {
    throw unreadable(place, error)
  })
  if (!found.isDirectory()) return [place]
  const entries = await readdir(place, { withFileTypes: true, recursive: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !isPassedOver(path.relative(place, file)))
  return files.sort()
}

/** Reads one file of any format but an archive. Throws a DocumentError that names it when it is empty, no text, or cannot be read. */
export async function documentIn(file: string): Promise<SourceDocument> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw unreadable(file, error)
  })
  return documentOf(path.basename(file), bytes)
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
