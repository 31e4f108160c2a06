import path from 'node:path'
import type { Config } from '../config.ts'
import { createApp } from '../http/app.ts'
import { listen } from '../http/listen.ts'
import { lineTo } from '../neo4j/driver.ts'
import { watchPulse } from '../neo4j/pulse.ts'
import { createStore, type Store } from '../neo4j/store.ts'
import { keptGraphFiles } from '../wholeGraph/kept.ts'
import type { Command } from './command.ts'
import { documentDoor } from './documentDoor.ts'
import type { FilledDatabase } from './filledDatabase.ts'
import { openNotes } from './noteDoor.ts'

export interface ServedApp {
  readonly store: Store
  /** http://localhost:4000 */
  readonly address: string
}

/** Everything served from a filled database; without `webRoot` everything except the page. */
export async function servedApp(
  config: Config,
  { database, access, rereading }: Pick<FilledDatabase, 'database' | 'access'> & Partial<Pick<FilledDatabase, 'rereading'>>,
  { say, atEnd }: Command,
  webRoot?: string,
): Promise<ServedApp> {
  const pulse = watchPulse(() => lineTo(access))
  atEnd(pulse.stop)
  const store = createStore(database.driver, { silence: pulse.signal, ...(database.name && { database: database.name }) })
  const documents = documentDoor(config, { database, access })
  atEnd(documents.service.close)
  const notes = await openNotes(config, database, documents.service.correct, say)
  atEnd(notes.close)
  const graphFiles = keptGraphFiles(database, path.join(config.dataFolder, 'exports'))
  const { app, stop } = await createApp({
    store,
    ...(webRoot !== undefined && { webRoot }),
    allowedHosts: config.allowedHosts,
    documents,
    notes: notes.door,
    graphFiles,
    ...(rereading && { rereading }),
  })
  atEnd(stop)
  const server = await listen(app, config.host, config.port)
  atEnd(server.close)
  return { store, address: server.address }
}
