import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { chromiumPath } from '../../server/cli/chromium.ts'
import { localFrom } from '../../server/config.ts'
import { PolicyLineageError } from '../../server/errors.ts'
import { neo4jJars } from '../../server/neo4j/local/jars.ts'
import { javaVersion } from '../../server/neo4j/local/java.ts'
import { accessToRunning } from '../../server/neo4j/local/server.ts'
import type { TestDatabase } from '../neo4j/globalSetup.ts'
import { startProgram } from './program.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The program that all files of a run look at, with its database, which holds the seeds alone; or why there is none. */
    program: { readonly address: string; readonly database: TestDatabase } | { readonly missing: string }
  }
}

/** Starts the program once, as `npm start` does on a new machine. Without Chromium, Java or jars the tests are skipped, and say so. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { jars } = localFrom()
  const missing = chromiumPath() === undefined ? 'no Chromium' : await missingForDatabase(jars)
  if (missing !== null) {
    project.provide('program', { missing })
    return async () => {}
  }
  const folder = await mkdtemp(path.join(os.tmpdir(), 'lineage-program-'))
  const program = await startProgram({ ...project.config.env, DATA_DIR: folder, NEO4J_JARS: jars })
  const access = await accessToRunning(folder)
  if (access === null) throw new Error(`the program has started no database:\n${program.output()}`)
  const { uri, user, password, database } = access
  project.provide('program', { address: program.address, database: { uri, user, password, database } })
  return async () => {
    await program.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

/** What a local database needs and this machine lacks, or null. */
async function missingForDatabase(jars: string): Promise<string | null> {
  try {
    await javaVersion()
    await neo4jJars(jars, () => undefined)
    return null
  } catch (error) {
    if (error instanceof PolicyLineageError) return error.message
    throw error
  }
}
