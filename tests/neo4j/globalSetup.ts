import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { type Environment, localFrom, type RemoteDatabase } from '../../server/config.ts'
import { PolicyLineageError } from '../../server/errors.ts'
import { applySchema } from '../../server/neo4j/loading/schema.ts'
import { neo4jJars } from '../../server/neo4j/local/jars.ts'
import { javaVersion } from '../../server/neo4j/local/java.ts'
import { type OpenDatabase, openDatabase } from '../../server/neo4j/open.ts'
import { silentSteps } from '../../server/progress/steps.ts'

/** How to reach a database of the run. */
export type TestDatabase = Pick<RemoteDatabase, 'uri' | 'user' | 'password' | 'database'>

declare module 'vitest' {
  interface ProvidedContext {
    /** The databases of a run, one for each worker, or why there are none. */
    neo4j: { readonly databases: readonly TestDatabase[] } | { readonly missing: string }
  }
}

/** Starts one local Neo4j with an empty store for each worker. Without Java or jars the tests that need one are skipped, and say so. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const started = await databasesForTests(project.config.maxWorkers, project.config.env)
  if ('missing' in started) {
    project.provide('neo4j', started)
    return async () => {}
  }
  project.provide('neo4j', { databases: started.databases })
  return started.stop
}

/** So many local databases with empty stores and the schema applied, or why there can be none; with settings of the environment. */
async function databasesForTests(
  count: number,
  settings: Environment,
): Promise<{ readonly databases: readonly TestDatabase[]; stop(): Promise<void> } | { readonly missing: string }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'lineage-test-'))
  const opened: OpenDatabase[] = []
  const stop = async () => {
    await Promise.all(opened.map(({ close }) => close()))
    await rm(folder, { recursive: true, force: true })
  }
  // The jars are those of `npm start`; a server of the user's own is never used for tests, which empty the database.
  const local = localFrom({ ...process.env, ...settings })
  try {
    const each = async (number: number) => {
      const database = await openDatabase({ ...local, folder: path.join(folder, String(number)) }, silentSteps)
      opened.push(database)
      await applySchema(database.database)
      return database.access
    }
    // The databases start together, so none of them may have to fetch the jars.
    await javaVersion()
    await neo4jJars(local.jars, () => undefined)
    const started = await Promise.allSettled(Array.from({ length: count }, (_, at) => each(at + 1)))
    const databases = started.map((one) => {
      if (one.status === 'rejected') throw one.reason
      const { uri, user, password, database } = one.value
      return { uri, user, password, database }
    })
    return { databases, stop }
  } catch (error) {
    await stop()
    if (!(error instanceof PolicyLineageError)) throw error
    console.warn(`\nNo Neo4j for the tests, they are skipped: ${error.message}\n`)
    return { missing: error.message }
  }
}
