import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { DocumentError, systemCode } from '../../errors.ts'
import { ARCHIVE_LIMITS } from '../../formats/archive.ts'
import { documentOf, documentsOf, type Unpacked } from '../../formats/document.ts'
import { isPassedOver } from '../../formats/passedOver.ts'
import type { SourceDocument } from '../../text/types.ts'

export interface FoundFiles {
  readonly files: readonly string[]
  /** Number of files skipped because their names show that they are not documents: notes, pictures, hidden files. */
  readonly passedOver: number
  /** Entries of the folder that could not be opened, and why. */
  readonly unopened: readonly Unopened[]
  /** The named file itself; null if a folder was named. */
  readonly named: string | null
}

/** An entry of a folder that is not read. */
export interface Unopened {
  readonly path: string
  readonly reason: DocumentError
}

/** The files at a path: the file itself, or all possible documents in the folder and its subfolders, sorted by path. */
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

/** Symbolic links are not followed: one may lead out of the folder, or back into it. */
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
  if (isLink) return new DocumentError(`${place} is a symbolic link. Give the path it points to.`)
  return new DocumentError(`${place} is neither a file nor a folder.`)
}

/** Reads one file of any format except an archive. Throws a DocumentError with the file name if it is empty, not text, or unreadable. */
export async function documentIn(file: string): Promise<SourceDocument> {
  return documentOf(path.basename(file), await bytesOf(file))
}

/** The documents in a file or archive: each document that could be read, and for the others the reason. */
export async function documentsIn(file: string): Promise<readonly Unpacked[]> {
  return documentsOf(path.basename(file), await bytesOf(file))
}

/** Maximum size of a file, archives included, because it is read into memory. */
const LARGEST_FILE = ARCHIVE_LIMITS.unpacked

async function bytesOf(file: string): Promise<Uint8Array> {
  const found = await stat(file).catch((error: unknown) => {
    throw unreadable(file, error)
  })
  // Reading a pipe would wait forever.
  if (!found.isFile()) throw noFile(file, false)
  if (found.size > LARGEST_FILE)
    throw new DocumentError(`${file} is larger than ${LARGEST_FILE / 1_000_000} MB. Split it.`, { reason: 'tooLarge' })
  return readFile(file).catch((error: unknown) => {
    throw unreadable(file, error)
  })
}

/** Appears in a file name that is not valid UTF-8. */
const NO_UTF8 = '\u{fffd}'

function unreadable(file: string, error: unknown): DocumentError {
  switch (systemCode(error)) {
    case 'ENOENT':
      if (file.includes(NO_UTF8)) return new DocumentError(`The name of ${file} is not valid UTF-8. Rename the file.`)
      return new DocumentError(`${file} does not exist.`)
    case 'EACCES':
    case 'EPERM':
      return new DocumentError(`This user has no permission to read ${file}.`)
    default:
      return new DocumentError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}
