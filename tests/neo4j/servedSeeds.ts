import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll } from 'vitest'
import { documentReader } from '../../server/cli/reader.ts'
import { createApp } from '../../server/graphql/app.ts'
import type { Database } from '../../server/neo4j/database.ts'
import { documentFiles, documentIn } from '../../server/neo4j/loading/files.ts'
import { createLoader } from '../../server/neo4j/loading/loader.ts'
import { pipelineVersion } from '../../server/neo4j/loading/pipelineVersion.ts'
import { createStore } from '../../server/neo4j/store.ts'

/** Loads the seeds into the database and serves them while the tests of this block run; gives the address. */
export function servedSeeds(database: Database): { readonly address: string } {
  const served = { address: '' }
  let stop = async () => {}
  let server: Server
  beforeAll(async () => {
    const loader = await createLoader(database, documentReader, pipelineVersion())
    for (const file of await documentFiles('seeds')) await loader.fill(await documentIn(file))
    const app = await createApp({ store: createStore(database.driver) })
    stop = app.stop
    server = app.app.listen(0, '127.0.0.1')
    await once(server, 'listening')
    served.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(async () => {
    await stop()
    await new Promise((resolve) => server.close(resolve))
  })
  return served
}
