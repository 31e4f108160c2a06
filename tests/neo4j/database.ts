import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, describe, inject } from 'vitest'
import type { DocumentGraph } from '../../server/graph/graph.ts'
import { type Database, run } from '../../server/neo4j/database.ts'
import { verifiedHash } from '../../server/neo4j/loading/contentHash.ts'
import { loadDocument } from '../../server/neo4j/loading/loadDocument.ts'
import type { TestDatabase } from './globalSetup.ts'

/** The database of this worker, or null where none can be had. */
export function workersDatabase(): TestDatabase | null {
  const provided = inject('neo4j')
  if ('missing' in provided) return null
  const database = provided.databases[Number(process.env.VITEST_POOL_ID) - 1]
  if (database === undefined) throw new Error(`there is no database for worker ${process.env.VITEST_POOL_ID}`)
  return database
}

/**
 * Tests against the database of this worker. Before the first of them it is emptied, and the given documents are loaded, or what the given
 * function loads. Where no database can be had they are skipped.
 */
export function describeWithDatabase(
  name: string,
  documents: readonly DocumentGraph[] | ((database: Database) => Promise<void>),
  tests: (database: Database) => void,
): void {
  const access = workersDatabase()
  if (access === null) {
    describe.skip(`${name} (no Neo4j)`, () => tests(absent))
    return
  }
  describe(name, () => {
    const driver = neo4j.driver(access.uri, neo4j.auth.basic(access.user, access.password), { disableLosslessIntegers: true })
    const database: Database = { driver, name: access.database, uri: access.uri }
    beforeAll(async () => {
      await emptied(database)
      if (typeof documents === 'function') await documents(database)
      else for (const graph of documents) await loadDocument(database, () => graph)
    })
    afterAll(() => driver.close())
    tests(database)
  })
}

/** The stored content hash, verified by recomputing it from the stored data. */
export async function contentHash(database: Database): Promise<string> {
  const { kept, stored } = await verifiedHash(database)
  if (kept !== stored) throw new Error(`The content hash is kept as ${kept}, and what is stored has ${stored}.`)
  return kept
}

/** Removes all nodes; constraints and indexes stay. */
export async function emptied(database: Database): Promise<void> {
  await run(database, 'MATCH (n) DETACH DELETE n')
}

const absent = new Proxy({} as Database, {
  get() {
    throw new Error('there is no database in this run')
  },
})
