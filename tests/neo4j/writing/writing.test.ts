import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe } from 'vitest'
import { describeWithOwnProgram } from '../../e2e/browser.ts'
import { settingsFor } from '../../e2e/program.ts'
import { describeWithDatabase, workersDatabase } from '../database.ts'
import { correctionTests } from './correctionTests.ts'
import { documentTests } from './documentTests.ts'

let folder = ''

async function emptyFolder(): Promise<Record<string, string>> {
  folder = await mkdtemp(path.join(tmpdir(), 'writing-'))
  const access = workersDatabase()
  return { ...(access && settingsFor(access)), DATA_DIR: folder }
}

/**
 * What changes the data folder and the database: one program for all of it, which fills the empty database of this worker. Documents come
 * last: one of them stays.
 */
describeWithDatabase('an empty database', [], () => {
  describeWithOwnProgram('on a program of its own', emptyFolder, (session) => {
    afterAll(() => rm(folder, { recursive: true, force: true }))
    describe('a correction', () => correctionTests(session))
    describe('documents', () => documentTests(session))
  })
})
