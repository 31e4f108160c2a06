import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { DocumentError, systemCode } from '../../errors.ts'
import { ARCHIVE_LIMITS } from '../../formats/archive.ts'
import { documentOf, documentsOf, type Unpacked } from '../../formats/document.ts'
import { isPassedOver } from '../../formats/passedOver.ts'
import type { SourceDocument } from '../../text/types.ts'

export interface FoundFiles {
  readonly files: readonly string[]
  /** How many files of the folder are no documents by their name: notes, pictures, hidden files. */
  readonly passedOver: number
  /** What in the folder is neither a file nor a folder that can be opened, and why. */
  readonly unopened: readonly Unopened[]
  /** The file that was named itself; null for those of a folder. */
  readonly named: string | null
}

/** Something in a folder that is not read. */
export interface Unopened {
  readonly path: string
  readonly reason: DocumentError
}

/** The files that a path names: itself, or those in the folder and its folders that may be documents, in order of their paths. */
export async function documentFiles(place: string): Promise<FoundFiles> {
  const found = await stat(place).catch((error: unknown) => {
    throw unreadable(place, error)
  })
  if (!found.isDirectory()) return { files: [place], passedOver: 0, unopened: [], named: place }
  const [all, unopened]: [string[], Unopened[]] = [[], []]
  await walk(place, all, unopened)
  const files = all.filter((file) => !isPassedOver(path.relative(place, file)))
  return { files: files.sort(), passedOver: all.length - files.length, unopened, named: null }
}

/** Links are not followed: one may lead out of the folder, or back into it. */
async function walk(folder: string, files: string[], unopened: Unopened[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    unopened.push({ path: folder, reason: unreadable(folder, error) })
    return []
  })
  for (const entry of entries) {
    const place = path.join(folder, entry.name)
    if (entry.isDirectory()) await walk(place, files, unopened)
    else if (entry.isFile()) files.push(place)
    else unopened.push({ path: place, reason: noFile(place, entry.isSymbolicLink()) })
  }
}

function noFile(place: string, isLink: boolean): DocumentError {
  if (isLink) return new DocumentError(`${place} is a link. Name what it leads to.`)
  return new DocumentError(`${place} is neither a file nor a folder.`)
}

/** Reads one file of any format but an archive. Throws a DocumentError that names it when it is empty, no text, or cannot be read. */
export async function documentIn(file: string): Promise<SourceDocument> {
  return documentOf(path.basename(file), await bytesOf(file))
}

/** The documents of a file, or of an archive each that could be read and why others could not. */
export async function documentsIn(file: string): Promise<readonly Unpacked[]> {
  return documentsOf(path.basename(file), await bytesOf(file))
}

/** Of a file that is brought into memory, archives included. */
const LARGEST = ARCHIVE_LIMITS.unpacked

async function bytesOf(file: string): Promise<Uint8Array> {
  const found = await stat(file).catch((error: unknown) => {
    throw unreadable(file, error)
  })
  // A pipe would be waited for without end.
  if (!found.isFile()) throw noFile(file, false)
  if (found.size > LARGEST) throw new DocumentError(`${file} is larger than ${LARGEST / 1_000_000} MB. Divide it.`, { reason: 'tooLarge' })
  return readFile(file).catch((error: unknown) => {
    throw unreadable(file, error)
  })
}

/** What a name in another encoding than UTF-8 holds after it was read as UTF-8. */
const NO_UTF8 = '\u{fffd}'

function unreadable(file: string, error: unknown): DocumentError {
  switch (systemCode(error)) {
    case 'ENOENT':
      if (file.includes(NO_UTF8)) return new DocumentError(`${file} has a name that is not in UTF-8. Rename it.`)
      return new DocumentError(`${file} does not exist.`)
    case 'EACCES':
    case 'EPERM':
      return new DocumentError(`${file} may not be read by this user.`)
    default:
      return new DocumentError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}
