import { afterAll, beforeAll } from 'vitest'
import { documentReader } from '../../server/cli/reader.ts'
import { createApp } from '../../server/http/app.ts'
import { type Listening, listen } from '../../server/http/listen.ts'
import type { Database } from '../../server/neo4j/database.ts'
import { documentFiles, documentIn } from '../../server/neo4j/loading/files.ts'
import { createLoader } from '../../server/neo4j/loading/loader.ts'
import { pipelineVersion } from '../../server/neo4j/loading/pipelineVersion.ts'
import { createStore } from '../../server/neo4j/store.ts'

/** Loads the seeds as the program does: each is resolved against those before it. */
export async function loadSeeds(database: Database): Promise<void> {
  const loader = createLoader(database, documentReader, pipelineVersion())
  for (const file of (await documentFiles('seeds')).files) await loader.fill(await documentIn(file))
}

/** Serves the database while the tests of this block run; gives the address. */
export function serving(database: Database): { readonly address: string } {
  const served = { address: '' }
  let stop = async () => {}
  let server: Listening
  beforeAll(async () => {
    const app = await createApp({ store: createStore(database.driver) })
    stop = app.stop
    server = await listen(app.app, '127.0.0.1', 0)
    served.address = server.address
  })
  afterAll(async () => {
    await stop()
    await server.close()
  })
  return served
}
