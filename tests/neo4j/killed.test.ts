import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localFrom } from '../../server/config.ts'
import { type Database, run } from '../../server/neo4j/database.ts'
import { loadDocument } from '../../server/neo4j/loading/loadDocument.ts'
import { applySchema } from '../../server/neo4j/loading/schema.ts'
import { type OpenDatabase, openDatabase } from '../../server/neo4j/open.ts'
import { silentSteps } from '../../server/progress/steps.ts'
import { largeDocument } from '../graph/largeDocument.ts'
import { contentHash, describeWithDatabase, workersDatabase } from './database.ts'
import type { TestDatabase } from './globalSetup.ts'

const SCRIPT = path.join(import.meta.dirname, 'loadForever.ts')

describeWithDatabase('a loader that is killed leaves each document wholly old or wholly new', [], (database) => {
  let whole: readonly string[]
  beforeAll(async () => {
    whole = await editions(database)
  })

  it.each([1, 2, 3, 4])('at a random moment (%i)', async () => {
    const loader = await startLoader(workersDatabase())
    await pause(Math.random() * 800)
    loader.kill('SIGKILL')
    await ended(loader)
    await settled(database)
    expect(whole).toContain(await contentHash(database))
  })
})

describe.skipIf(workersDatabase() === null)('a database that is killed leaves each document wholly old or wholly new', () => {
  let folder = ''
  let opened: OpenDatabase
  let whole: readonly string[]
  const open = () => openDatabase({ ...localFrom(), folder }, silentSteps)

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'lineage-killed-'))
    opened = await open()
    await applySchema(opened.database)
    whole = await editions(opened.database)
  })
  afterAll(async () => {
    await opened.close()
    await rm(folder, { recursive: true, force: true })
  })

  it.each([1, 2])('at a random moment, and is started again (%i)', async () => {
    const loader = await startLoader(opened.access)
    await pause(Math.random() * 800)
    const { pid } = JSON.parse(await readFile(path.join(folder, 'running.json'), 'utf8')) as { pid: number }
    process.kill(pid, 'SIGKILL')
    loader.kill('SIGKILL')
    await ended(loader)
    await opened.close()
    opened = await open()
    expect(whole).toContain(await contentHash(opened.database))
  })
})

/** The content hashes of a database that holds the old and then the new edition. */
async function editions(database: Database): Promise<readonly string[]> {
  const hashes: string[] = []
  for (const edition of ['old', 'new'] as const) {
    await loadDocument(database, () => largeDocument(edition))
    hashes.push(await contentHash(database))
  }
  return hashes
}

/** Runs until it has loaded two editions, so that what follows falls into the midst of its work. */
function startLoader(access: TestDatabase | null): Promise<ChildProcess> {
  if (access === null) throw new Error('there is no database in this run')
  const loader = spawn(process.execPath, ['--import', 'tsx', SCRIPT, access.uri, access.password], { stdio: ['ignore', 'pipe', 'inherit'] })
  let lines = 0
  return new Promise((resolve, reject) => {
    loader.on('exit', () => reject(new Error('the loader ended by itself')))
    loader.stdout?.on('data', () => {
      lines += 1
      if (lines === 2) resolve(loader)
    })
  })
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) =>
    child.exitCode !== null || child.signalCode !== null ? resolve() : void child.once('exit', () => resolve()),
  )
}

/** A commit that was asked for before the kill is still carried out; until it is, a reader may see some of it. */
async function settled(database: Database): Promise<void> {
  const others = () =>
    run(
      database,
      'SHOW TRANSACTIONS YIELD transactionId, currentQuery WHERE NOT currentQuery STARTS WITH "SHOW TRANSACTIONS" RETURN transactionId',
    )
  while ((await others()).length > 0) await pause(50)
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
