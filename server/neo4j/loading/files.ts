import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { DocumentError, systemCode } from '../../errors.ts'
import { documentOf, documentsOf, type Unpacked } from '../../formats/document.ts'
import { isPassedOver } from '../../formats/passedOver.ts'
import type { SourceDocument } from '../../text/types.ts'

export interface FoundFiles {
  readonly files: readonly string[]
  /** How many files of the folder are no documents by their name: notes, pictures, hidden files. */
  readonly passedOver: number
  /** The file that was named itself; null for those of a folder. */
  readonly named: string | null
}

/** The files that a path names: itself, or those in the folder and its folders that may be documents, in order of their paths. */
export async function documentFiles(place: string): Promise<FoundFiles> {
  const found = await stat(place).catch((error: unknown) => {
    throw unreadable(place, error)
  })
  if (!found.isDirectory()) return { files: [place], passedOver: 0, named: place }
  const entries = await readdir(place, { withFileTypes: true, recursive: true })
  const all = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
  const files = all.filter((file) => !isPassedOver(path.relative(place, file)))
  return { files: files.sort(), passedOver: all.length - files.length, named: null }
}

/** Reads one file of any format but an archive. Throws a DocumentError that names it when it is empty, no text, or cannot be read. */
export async function documentIn(file: string): Promise<SourceDocument> {
  return documentOf(path.basename(file), await bytesOf(file))
}

/** The documents of a file, or of an archive each that could be read and why others could not. */
export async function documentsIn(file: string): Promise<readonly Unpacked[]> {
  return documentsOf(path.basename(file), await bytesOf(file))
}

function bytesOf(file: string): Promise<Uint8Array> {
  return readFile(file).catch((error: unknown) => {
    throw unreadable(file, error)
  })
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
