import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { localFrom } from '../../server/config.ts'
import { run } from '../../server/neo4j/database.ts'
import { loadDocument } from '../../server/neo4j/loading/loadDocument.ts'
import { applySchema } from '../../server/neo4j/loading/schema.ts'
import { type OpenDatabase, openDatabase } from '../../server/neo4j/open.ts'
import { silentSteps } from '../../server/progress/steps.ts'
import { largeDocument } from '../graph/largeDocument.ts'
import { contentHash } from './database.ts'

const SCRIPT = path.join(import.meta.dirname, 'loadForever.ts')

describe.skipIf('missing' in inject('neo4j'))('a load that is killed leaves each document wholly old or wholly new', () => {
  let folder = ''
  let opened: OpenDatabase
  const editions: string[] = []

  const open = () => openDatabase({ kind: 'local', folder, jars: localFrom(process.env).jars }, silentSteps)

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'lineage-killed-'))
    opened = await open()
    await applySchema(opened.database)
    for (const edition of ['old', 'new'] as const) {
      await loadDocument(opened.database, () => largeDocument(edition))
      editions.push(await contentHash(opened.database))
    }
  })

  afterAll(async () => {
    await opened.close()
    await rm(folder, { recursive: true, force: true })
  })

  it.each([1, 2, 3, 4, 5, 6])('the loader, killed at a random moment (%i)', async () => {
    const loader = await startLoader(opened)
    await pause(Math.random() * 800)
    loader.kill('SIGKILL')
    await ended(loader)
    await settled(opened)
    expect(editions).toContain(await contentHash(opened.database))
  })

  it.each([1, 2])('the database, killed at a random moment (%i), and started again', async () => {
    const loader = await startLoader(opened)
    await pause(Math.random() * 800)
    const { pid } = JSON.parse(await readFile(path.join(folder, 'running.json'), 'utf8')) as { pid: number }
    process.kill(pid, 'SIGKILL')
    loader.kill('SIGKILL')
    await ended(loader)
    await opened.close()
    opened = await open()
    expect(editions).toContain(await contentHash(opened.database))
  })
})

/** Runs until it has loaded two editions, so that what follows falls into the midst of its work. */
function startLoader({ access }: OpenDatabase): Promise<ChildProcess> {
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
async function settled({ database }: OpenDatabase): Promise<void> {
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
