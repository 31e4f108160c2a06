import path from 'node:path'
import type { Config } from '../config.ts'
import type { Corrections } from '../corrections/correction.ts'
import { type DocumentFolder, documentFolder } from '../documents/folder.ts'
import { reopening } from '../documents/reopening.ts'
import { PolicyLineageError } from '../errors.ts'
import type { Rereading } from '../http/health.ts'
import type { Database } from '../neo4j/database.ts'
import { contentHash } from '../neo4j/loading/contentHash.ts'
import { documentFiles } from '../neo4j/loading/files.ts'
import { createLoader, type Loader, type LoaderAids } from '../neo4j/loading/loader.ts'
import { pipelineVersion } from '../neo4j/loading/pipelineVersion.ts'
import { prepareStore } from '../neo4j/loading/prepareStore.ts'
import { holdsNothing } from '../neo4j/loading/wholeGraph.ts'
import { claimNotes, followedCorrections } from '../neo4j/notesClaim.ts'
import { type OpenDatabase, openDatabase } from '../neo4j/open.ts'
import type { Steps } from '../progress/steps.ts'
import type { Command } from './command.ts'
import { loadFiles } from './loadFiles.ts'
import { readingAhead } from './readAhead.ts'
import { readerWith } from './reader.ts'

/** The inputs for reading held documents again. */
interface Held {
  readonly database: Database
  readonly folder: DocumentFolder
  readonly corrections: Corrections
}

const loaderOf = ({ database, corrections }: Held, aids: LoaderAids = {}): Loader =>
  createLoader(database, readerWith(corrections), pipelineVersion(), { corrections, ...aids })

/** Reads outdated documents again from their original files, in threads if there are many; returns the names of those without a file. */
async function refreshed(held: Held, outdated: number, progress: (done: number) => void, say: Command['say']): Promise<readonly string[]> {
  const ahead = readingAhead(outdated, say)
  const { open, withoutFile } = reopening(held.folder)
  try {
    await loaderOf(held, { ...ahead, reopen: open }).refresh(progress)
    return withoutFile()
  } finally {
    await ahead?.close()
  }
}

/** Names shown in a message; the others are counted. */
const NAMES_SHOWN = 3

function fromHeldText(names: readonly string[], dataFolder: string): string {
  const shown = names.slice(0, NAMES_SHOWN).join(', ')
  const others = names.length > NAMES_SHOWN ? ` and ${names.length - NAMES_SHOWN} more` : ''
  return `  Read again from the held text, because ${path.join(dataFolder, 'originals')} has no readable file: ${shown}${others}.`
}

/** A database that can be served. */
export interface FilledDatabase extends OpenDatabase {
  /**
   * Brings everything held up to this version: documents read by an older one are read again, and missing seeds are loaded. It can run
   * while the database is served: each document is shown as one version or the other has read it, never as a mixture.
   */
  readonly bringUpToDate: () => Promise<void>
  /** Null if no document is being read again. */
  readonly rereading: () => Rereading | null
}

/**
 * The database with the schema applied. An empty one is filled with the seeds first. A document with corrections of another data folder is
 * left unchanged; with `takesNotes` the database follows this folder from now on.
 */
export async function filledDatabase(config: Config, steps: Steps, command: Command, { takesNotes = false } = {}): Promise<FilledDatabase> {
  const opened = await openDatabase(config.database, steps, { onStarted: command.atEnd, onEnded: command.say })
  const { database, close } = opened
  command.atEnd(close)
  await prepareStore(database, steps)
  if (takesNotes) await claimNotes(database, config.dataFolder, { takes: true })
  let rereading: Rereading | null = null
  const bringUpToDate = async () => {
    const before = await heldNow(database, config.dataFolder, command)
    if (before === null) return
    await readAgain(before, config.dataFolder, steps, command, (now) => {
      rereading = now
    }).finally(() => {
      rereading = null
    })
    // People may have corrected something in the meantime.
    const now = await heldNow(database, config.dataFolder, command)
    if (now !== null) await completed(now, config.seeds, steps, command)
  }
  if (await holdsNothing(database)) await bringUpToDate()
  return { ...opened, bringUpToDate, rereading: () => rereading }
}

/** Null, after saying why, if the database contains corrections of another data folder, which a load would undo. */
async function heldNow(database: Database, dataFolder: string, { say }: Command): Promise<Held | null> {
  try {
    return { database, folder: documentFolder(dataFolder), corrections: await followedCorrections(database, dataFolder) }
  } catch (error) {
    if (!(error instanceof PolicyLineageError) || error.code !== 'NOTES_ELSEWHERE') throw error
    say(error.message)
    return null
  }
}

/** Reads documents again that an older version of the rules has read; `onReread` is called with the progress. */
async function readAgain(
  held: Held,
  dataFolder: string,
  steps: Steps,
  { say }: Command,
  onReread: (now: Rereading) => void,
): Promise<void> {
  const total = await loaderOf(held).outdated()
  if (total === 0) return
  onReread({ done: 0, total })
  const withoutFile = await steps.run(`Reading ${total} ${total === 1 ? 'document' : 'documents'} again with this version`, (progress) =>
    refreshed(
      held,
      total,
      (done) => {
        progress(done, total)
        onReread({ done, total })
      },
      say,
    ),
  )
  if (withoutFile.length > 0) say(fromHeldText(withoutFile, dataFolder))
}

/** Applies changed corrections, loads missing seeds, and resolves names again whose meaning has changed. */
async function completed(held: Held, seeds: string, steps: Steps, { say }: Command): Promise<void> {
  const memory = { folder: held.folder, named: new Set<string>() }
  const loader = loaderOf(held)
  await loader.correct()
  await steps.run('Loading the seeds', async () =>
    loadFiles((await documentFiles(seeds)).files, { ...loader, loadMany: loader.fillMany }, { say }, memory),
  )
  say(`  Content hash ${(await contentHash(held.database)).slice(0, 16)}`)
}
