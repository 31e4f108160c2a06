import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { Config } from '../config.ts'
import { PolicyLineageError } from '../errors.ts'
import { writeAccess } from '../http/documents.ts'
import type { NoteDoor } from '../http/notes.ts'
import { lockFolder } from '../neo4j/local/lock.ts'
import { openNotes } from '../notes/noteFile.ts'

/** The notes of the data folder. Where another program has them open, all else is served, and whoever wants to write is told which. */
export async function noteDoor(config: Config, say: (words: string) => void): Promise<NoteDoor> {
  const writing = writeAccess(config)
  try {
    const folder = path.join(config.dataFolder, 'notes')
    await mkdir(folder, { recursive: true })
    return { notes: await openNotes(folder, await lockFolder(folder), say), refused: null, writing }
  } catch (error) {
    if (!(error instanceof PolicyLineageError) || error.code !== 'DATA_FOLDER_IN_USE') throw error
    say(error.message)
    return { notes: null, refused: error.message, writing }
  }
}
