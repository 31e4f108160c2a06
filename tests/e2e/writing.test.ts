import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe } from 'vitest'
import { localFrom } from '../../server/config.ts'
import { describeInBrowser } from './browser.ts'
import { correctionTests } from './correctionTests.ts'
import { documentTests } from './documentTests.ts'

let folder = ''

/**
 * What changes the data folder: one program for all of it, with a database of its own, as after `npm start` on a new machine. Documents
 * come last: one of them stays.
 */
describeInBrowser(
  'on a program of its own',
  (session) => {
    afterAll(() => rm(folder, { recursive: true, force: true }))
    describe('a correction', () => correctionTests(session))
    describe('documents', () => documentTests(session))
  },
  async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'writing-'))
    return { DATA_DIR: folder, NEO4J_JARS: localFrom().jars }
  },
)
