import { randomUUID } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import path from 'node:path'
import { type Corrections, NO_CORRECTIONS } from '../corrections/correction.ts'
import { correctionsIn, notesFolder } from '../corrections/correctionFile.ts'
import { SetupError, systemCode } from '../errors.ts'
import { type Database, type Row, run } from './database.ts'
import { mayBeCorrected } from './loading/held.ts'
import { loadStatement } from './statements.ts'

/** A folder with people's notes and corrections. A graph follows only one, because those of a second folder would undo its corrections. */
interface NotesFolder {
  /** Stored in the folder itself, so that it is recognised after being moved. */
  readonly id: string
  readonly path: string
  readonly host: string
  /** ISO day since which the graph has followed it. */
  readonly since: string
}

/**
 * Why notes on this graph cannot be written from this data folder; names the folder that the graph follows. Null if they can be written.
 */
export async function notesRefusal(database: Database, dataFolder: string): Promise<string | null> {
  const [row] = await run(database, loadStatement('notesFolder'))
  const own = await ownFolder(dataFolder)
  return row === undefined || isSame(folderIn(row), own) ? null : refusal(folderIn(row), own)
}

/**
 * Makes the graph follow the notes of this data folder, unless it follows another folder: then returns the reason. With `takes` it switches
 * to this folder.
 */
export async function claimNotes(database: Database, dataFolder: string, { takes = false } = {}): Promise<string | null> {
  const own = await ownFolder(dataFolder)
  await writeId(own)
  const [row] = await run(database, loadStatement('claimNotes'), { folder: own, takes })
  if (row === undefined) throw new Error('claimNotes returned no row')
  return isSame(folderIn(row), own) ? null : refusal(folderIn(row), own)
}

/**
 * The corrections that apply to documents loaded into this graph. Throws if the graph contains corrections of another folder, because a
 * load from here would undo them.
 */
export async function followedCorrections(database: Database, dataFolder: string): Promise<Corrections> {
  const own = await correctionsIn(dataFolder)
  const refused = await (own.documents.length > 0 ? claimNotes : notesRefusal)(database, dataFolder)
  if (refused === null) return own
  const corrected = (await mayBeCorrected(database, NO_CORRECTIONS)).length
  if (corrected === 0) return NO_CORRECTIONS
  throw new SetupError(
    'NOTES_ELSEWHERE',
    `Nothing was loaded: ${corrected} ${corrected === 1 ? 'document is' : 'documents are'} corrected, and a load from here would undo that. ${refused}`,
  )
}

const ID_FILE = 'id'

async function ownFolder(dataFolder: string): Promise<NotesFolder> {
  const folder = notesFolder(dataFolder)
  return { id: (await idIn(folder)) ?? randomUUID(), path: folder, host: hostname(), since: new Date().toISOString().slice(0, 10) }
}

async function idIn(folder: string): Promise<string | null> {
  try {
    return (await readFile(path.join(folder, ID_FILE), 'utf8')).trim()
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null
    throw error
  }
}

async function writeId({ id, path: folder }: NotesFolder): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, ID_FILE), `${id}\n`)
}

const folderIn = (row: Row): NotesFolder => ({
  id: String(row.id),
  path: String(row.path),
  host: String(row.host),
  since: String(row.since),
})

const isSame = (one: NotesFolder, other: NotesFolder): boolean =>
  one.id === other.id || (one.path === other.path && one.host === other.host)

const refusal = (followed: NotesFolder, own: NotesFolder): string =>
  `The notes and corrections of this database have been kept in ${followed.path} on ${followed.host} since ${followed.since}; ` +
  `nothing is written to ${own.path}, and its corrections have no effect. Write there, or start with that folder (DATA_DIR). ` +
  'If that folder no longer exists, npm start -- --take-notes makes the database follow this one.'
