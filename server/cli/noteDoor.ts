import { mkdir } from 'node:fs/promises'
import type { Config } from '../config.ts'
import { CORRECTIONS, notesFolder } from '../corrections/correctionFile.ts'
import { PolicyLineageError } from '../errors.ts'
import { writeAccess } from '../http/documents.ts'
import type { NoteDoor } from '../http/notes.ts'
import { lockFolder } from '../neo4j/local/lock.ts'
import { NOTES } from '../notes/noteFile.ts'
import { openWritten } from '../notes/writtenFile.ts'

export interface OpenNotes {
  readonly door: NoteDoor
  close(): Promise<void>
}

/**
 * The notes and corrections of the data folder; `correct` reads documents again by them. Where another program has them open, all else is
 * served, and whoever wants to write is told which.
 */
export async function openNotes(config: Config, correct: () => Promise<void>, say: (words: string) => void): Promise<OpenNotes> {
  const writing = writeAccess(config)
  try {
    const folder = notesFolder(config.dataFolder)
    await mkdir(folder, { recursive: true })
    const files = await openFiles(folder, say)
    return { door: { files: { ...files, correct }, refused: null, writing }, close: files.close }
  } catch (error) {
    if (!(error instanceof PolicyLineageError) || error.code !== 'DATA_FOLDER_IN_USE') throw error
    say(error.message)
    return { door: { files: null, refused: error.message, writing }, close: async () => undefined }
  }
}

/** Both files, in a folder that is locked for this program alone until they are closed. */
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
