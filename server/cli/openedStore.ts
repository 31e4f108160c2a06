import type { Config } from '../config.ts'
import type { Database } from '../neo4j/database.ts'
import { accessToRunning } from '../neo4j/local/server.ts'
import { openDatabase } from '../neo4j/open.ts'
import { createStore, type Store } from '../neo4j/store.ts'
import type { Steps } from '../progress/steps.ts'
import type { Command } from './command.ts'

/** The store of the database that already runs, which is only read; else of one that is started and filled as `npm start` does. */
export async function openedStore(config: Config, steps: Steps, command: Command): Promise<Store> {
  const { driver, name } = (await isServed(config)) ? await joined(config, steps, command) : await filled(config, steps, command)
  return createStore(driver, name ? { database: name } : {})
}

/** Whether somebody else runs the database and fills it. */
const isServed = async ({ database }: Config): Promise<boolean> =>
  database.kind === 'remote' || (await accessToRunning(database.folder)) !== null

async function joined({ database }: Config, steps: Steps, { atEnd }: Command): Promise<Database> {
  const opened = await openDatabase(database, steps, { share: true, onStarted: atEnd })
  atEnd(opened.close)
  return opened.database
}

/** What reads documents is loaded only where there are documents to read: it takes longer than all the rest. */
async function filled(config: Config, steps: Steps, command: Command): Promise<Database> {
  const { filledDatabase } = await import('./filledDatabase.ts')
  return (await filledDatabase(config, steps, command)).database
}
