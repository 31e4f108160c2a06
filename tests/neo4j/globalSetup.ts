import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { localFrom } from '../../server/config.ts'
import { PolicyLineageError } from '../../server/errors.ts'
import { applySchema } from '../../server/neo4j/loading/schema.ts'
import { type OpenDatabase, openDatabase } from '../../server/neo4j/open.ts'
import { silentSteps } from '../../server/progress/steps.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** One database for all test files of a run, or why there is none. */
    neo4j:
      | { readonly uri: string; readonly user: string; readonly password: string; readonly database: string | null }
      | { readonly missing: string }
  }
}

/** Starts one local Neo4j with an empty store for the run. Without Java or jars the tests that need it are skipped, and say so. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'lineage-test-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  const opened = await openOrReason(folder)
  if (typeof opened === 'string') {
    console.warn(`\nNo Neo4j for the tests, they are skipped: ${opened}\n`)
    project.provide('neo4j', { missing: opened })
    return remove
  }
  const { uri, user, password, database } = opened.access
  project.provide('neo4j', { uri, user, password, database })
  return async () => {
    await opened.close()
    await remove()
  }
}

async function openOrReason(folder: string): Promise<OpenDatabase | string> {
  try {
    const opened = await openDatabase({ kind: 'local', folder, jars: jarsFolder(), javaFlags: [] }, silentSteps)
    await applySchema(opened.database)
    return opened
  } catch (error) {
    if (error instanceof PolicyLineageError) return error.message
    throw error
  }
}

/** The jars are those of `npm start`; a server of the user's own is never used for tests, which empty the database. */
function jarsFolder(): string {
  return localFrom(process.env).jars
}
