import type { Config } from '../config.ts'
import type { Corrections } from '../corrections/correction.ts'
import { correctionsIn } from '../corrections/correctionFile.ts'
import { documentFolder } from '../documents/folder.ts'
import type { Database } from '../neo4j/database.ts'
import { contentHash } from '../neo4j/loading/contentHash.ts'
import { documentFiles } from '../neo4j/loading/files.ts'
import { createLoader } from '../neo4j/loading/loader.ts'
import { pipelineVersion } from '../neo4j/loading/pipelineVersion.ts'
import { prepareStore } from '../neo4j/loading/prepareStore.ts'
import { type OpenDatabase, openDatabase } from '../neo4j/open.ts'
import type { Steps } from '../progress/steps.ts'
import type { Command } from './command.ts'
import { loadFiles } from './loadFiles.ts'
import { readingAhead } from './readAhead.ts'
import { readerWith } from './reader.ts'

/** Reads the outdated documents again, ahead in threads where they are many. */
async function refreshed(database: Database, corrections: Corrections, outdated: number, progress: (done: number) => void): Promise<void> {
  const ahead = readingAhead(outdated)
  try {
    await createLoader(database, readerWith(corrections), pipelineVersion(), { corrections, ...ahead }).refresh(progress)
  } finally {
    await ahead?.close()
  }
}

/** The database, with the schema applied and the seeds loaded. Documents that an older version has read are read again. */
export async function filledDatabase(config: Config, steps: Steps, { say, atEnd }: Command): Promise<OpenDatabase> {
  const opened = await openDatabase(config.database, steps, { onStarted: atEnd, onEnded: say })
  const { database, close } = opened
  atEnd(close)
  await prepareStore(database, steps)
  const memory = { folder: documentFolder(config.dataFolder), named: new Set<string>() }
  const corrections = await correctionsIn(config.dataFolder)
  const loader = createLoader(database, readerWith(corrections), pipelineVersion(), { corrections })
  const outdated = await loader.outdated()
  if (outdated > 0)
    await steps.run(`Reading ${outdated} documents again with this version`, (progress) =>
      refreshed(database, corrections, outdated, (done) => progress(done, outdated)),
    )
  await loader.correct()
  await steps.run('Loading the seeds', async () => loadFiles((await documentFiles(config.seeds)).files, loader.fillMany, { say }, memory))
  const hash = await contentHash(database)
  say(`  Content hash ${hash.slice(0, 16)}`)
  return opened
}
