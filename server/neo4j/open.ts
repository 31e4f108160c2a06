import type { LocalDatabase, RemoteDatabase } from '../config.ts'
import type { Steps } from '../progress/steps.ts'
import type { Database } from './database.ts'
import { connectTo } from './driver.ts'
import { type Access, accessToRunning, type LocalWish, startLocal } from './local/server.ts'
import { storeFailure } from './local/startFailure.ts'

/** An open database: how to connect to it, and how to release it. */
export interface OpenDatabase {
  readonly database: Database
  readonly access: Access
  /** Closes the connections, and stops the database if it was started here. */
  close(): Promise<void>
}

interface Wish extends LocalWish {
  /** Use the database that another run started on the same data folder, instead of refusing. */
  readonly share?: boolean
}

/** For a database that was just started on the processors that also serve the page. */
const LOCALLY = { patience: 30_000, together: 4 }
/** For a database that is restarted after a crash: a load continues when it answers again. */
const GUARDED = { persistence: 120_000 }

/** Opens the configured database: a remote server, or the local one. */
export async function openDatabase(settings: LocalDatabase | RemoteDatabase, steps: Steps, wish: Wish = {}): Promise<OpenDatabase> {
  const access = await accessFor(settings, steps, wish)
  const isGuarded = access.isOwn && wish.onEnded !== undefined
  const manners = { ...(settings.kind === 'local' && LOCALLY), ...(isGuarded && GUARDED) }
  try {
    const driver = await steps.run('Connecting', () => connectTo(access, manners))
    const close = async () => {
      await driver.close()
      await access.stop()
    }
    const folder = settings.kind === 'local' ? { folder: settings.folder } : {}
    return { database: { driver, name: access.database, uri: access.uri, ...folder }, access, close }
  } catch (error) {
    await access.stop()
    throw settings.kind === 'local' ? storeFailure(error, settings.folder) : error
  }
}

async function accessFor(
  settings: LocalDatabase | RemoteDatabase,
  steps: Steps,
  wish: Wish,
): Promise<Access & { readonly isOwn: boolean }> {
  if (settings.kind === 'remote') return { ...settings, stop: async () => {}, isOwn: false }
  const running = wish.share ? await accessToRunning(settings.folder) : null
  return running ? { ...running, isOwn: false } : { ...(await startLocal(settings, steps, wish)), isOwn: true }
}
