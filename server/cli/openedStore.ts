import type { Config } from '../config.ts'
import type { Database } from '../neo4j/database.ts'
import { accessToRunning } from '../neo4j/local/server.ts'
import { openDatabase } from '../neo4j/open.ts'
import { createStore, type Store } from '../neo4j/store.ts'
import type { Steps } from '../progress/steps.ts'
import type { Command } from './command.ts'

/** The store of a running database, used read-only; otherwise a database is started and filled as by `npm start`. */
export async function openedStore(config: Config, steps: Steps, command: Command): Promise<Store> {
  const { driver, name } = (await isServed(config)) ? await joined(config, steps, command) : await filled(config, steps, command)
  return createStore(driver, name ? { database: name } : {})
}

/** Whether another program runs the database and fills it. */
const isServed = async ({ database }: Config): Promise<boolean> =>
  database.kind === 'remote' || (await accessToRunning(database.folder)) !== null

async function joined({ database }: Config, steps: Steps, { atEnd }: Command): Promise<Database> {
  const opened = await openDatabase(database, steps, { share: true, onStarted: atEnd })
  atEnd(opened.close)
  return opened.database
}

/** The reading code is loaded only if there are documents to read: loading it takes longer than everything else. */
async function filled(config: Config, steps: Steps, command: Command): Promise<Database> {
  const { filledDatabase } = await import('./filledDatabase.ts')
  const { database, bringUpToDate } = await filledDatabase(config, steps, command)
  await bringUpToDate()
  return database
}
