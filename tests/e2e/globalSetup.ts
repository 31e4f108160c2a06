import type { TestProject } from 'vitest/node'
import { chromiumPath } from '../../server/cli/chromium.ts'
import { databasesForTests, type TestDatabase } from '../neo4j/globalSetup.ts'
import { settingsFor, startProgram } from './program.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The program that all files of a run look at, with its database, which holds the seeds alone; or why there is none. */
    program: { readonly address: string; readonly database: TestDatabase } | { readonly missing: string }
  }
}

/** Starts the program once, on a database of its own. Without Chromium, Java or jars the tests are skipped, and say so. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const started = chromiumPath() === undefined ? { missing: 'no Chromium' } : await databasesForTests(1, project.config.env)
  const [database] = 'missing' in started ? [] : started.databases
  if ('missing' in started || database === undefined) {
    project.provide('program', { missing: 'missing' in started ? started.missing : 'no Neo4j' })
    return async () => {}
  }
  const program = await startProgram(settingsFor(database)).catch(async (error: unknown) => {
    await started.stop()
    throw error
  })
  project.provide('program', { address: program.address, database })
  return async () => {
    await program.stop()
    await started.stop()
  }
}
