import { mkdir } from 'node:fs/promises'
import type { Config } from '../config.ts'
import { CORRECTIONS, notesFolder } from '../corrections/correctionFile.ts'
import { PolicyLineageError } from '../errors.ts'
import { writeAccess } from '../http/documents.ts'
import type { NoteDoor } from '../http/notes.ts'
import type { Database } from '../neo4j/database.ts'
import { lockFolder } from '../neo4j/local/lock.ts'
import { claimNotes, notesRefusal } from '../neo4j/notesClaim.ts'
import { NOTES } from '../notes/noteFile.ts'
import { openWritten } from '../notes/writtenFile.ts'

export interface OpenNotes {
  readonly door: NoteDoor
  close(): Promise<void>
}

/**
 * The notes and corrections of the data folder; `correct` reads documents again with them. If another program has them open, or the
 * database follows those of another folder, everything else still works, and an attempt to write is answered with the name of that folder.
 */
export async function openNotes(
  config: Config,
  database: Database,
  correct: () => Promise<void>,
  say: (words: string) => void,
): Promise<OpenNotes> {
  const writing = writeAccess(config)
  try {
    const folder = notesFolder(config.dataFolder)
    await mkdir(folder, { recursive: true })
    const files = await openFiles(folder, say)
    const refusal = () => notesRefusal(database, config.dataFolder)
    const claim = () => claimNotes(database, config.dataFolder)
    return { door: { files: { ...files, correct }, refusal, claim, writing }, close: files.close }
  } catch (error) {
    if (!(error instanceof PolicyLineageError) || error.code !== 'DATA_FOLDER_IN_USE') throw error
    say(error.message)
    const refusal = async () => error.message
    return { door: { files: null, refusal, claim: refusal, writing }, close: async () => undefined }
  }
}

/** Both files, in a folder that is locked for this program until they are closed. */
export async function openFiles(folder: string, say: (words: string) => void, now: () => Date = () => new Date()) {
  const lock = await lockFolder(folder)
  try {
    const notes = await openWritten(folder, NOTES, say, now)
    const corrections = await openWritten(folder, CORRECTIONS, say, now)
    return {
      notes,
      corrections,
      close: async () => {
        await notes.close()
        await corrections.close()
        await lock.release()
      },
    }
  } catch (error) {
    await lock.release()
    throw error
  }
}
