import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { localFrom } from '../../server/config.ts'
import { run } from '../../server/neo4j/database.ts'
import { gone, pause, runs } from '../../server/neo4j/local/process.ts'
import { openDatabase } from '../../server/neo4j/open.ts'
import { createSession } from '../../server/neo4j/store/session.ts'
import { silentSteps } from '../../server/progress/steps.ts'
import { workersDatabase } from './database.ts'

/** In milliseconds: as long as the program itself waits for a database to start. */
const PATIENCE = 120_000
const SCRIPT = path.join(import.meta.dirname, 'holdDatabase.ts')

describe.skipIf(workersDatabase() === null)('the local database', () => {
  let folder = ''
  const local = () => ({ ...localFrom(), folder })
  const pidOfDatabase = async () => (JSON.parse(await readFile(path.join(folder, 'running.json'), 'utf8')) as { pid: number }).pid

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'lineage-local-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('is refused to a second run, shared with a load, and ends with the program even after kill -9; the next run starts it again', async () => {
    const program = spawn(process.execPath, ['--import', 'tsx', SCRIPT, folder, local().jars], { stdio: ['ignore', 'pipe', 'inherit'] })
    await new Promise((resolve) => program.stdout.once('data', resolve))
    const pid = await pidOfDatabase()

    await expect(openDatabase(local(), silentSteps)).rejects.toThrow(/is used by another run \(process \d+\).*DATA_DIR/)
    const shared = await openDatabase(local(), silentSteps, { share: true })
    expect(await run(shared.database, 'MATCH (n:Kept) RETURN n.word AS word')).toEqual([{ word: '政策' }])
    await shared.close()
    expect(await runs(pid)).toBe(true)

    program.kill('SIGKILL')
    await new Promise((resolve) => program.once('exit', resolve))
    expect(await gone(pid, PATIENCE)).toBe(true)
    const next = await openDatabase(local(), silentSteps)
    expect(await run(next.database, 'MATCH (n:Kept) RETURN n.word AS word')).toEqual([{ word: '政策' }])
    await next.close()
  })

  it('of a killed run that is still ending is waited for', async () => {
    const program = spawn(process.execPath, ['--import', 'tsx', SCRIPT, folder, local().jars], { stdio: ['ignore', 'pipe', 'inherit'] })
    await new Promise((resolve) => program.stdout.once('data', resolve))
    const pid = await pidOfDatabase()
    program.kill('SIGKILL')
    const next = await openDatabase(local(), silentSteps)
    expect(await runs(pid)).toBe(false)
    expect(await pidOfDatabase()).not.toBe(pid)
    expect(await run(next.database, 'MATCH (n:Kept) RETURN n.word AS word')).toEqual([{ word: '政策' }])
    await next.close()
  })

  it('is started again where it ends without being stopped, after a wait where it ends again; what asks it recovers by itself', async () => {
    const said: string[] = []
    const { database, close } = await openDatabase(local(), silentSteps, { onEnded: (line) => void said.push(line) })
    const [first, asked] = [await pidOfDatabase(), { policies: 'MATCH (n:Kept) RETURN n.word AS word' }]
    const store = createSession(database.driver, new Map(Object.entries(asked)))
    expect(await store.read('policies', {})).toEqual([{ word: '政策' }])

    process.kill(first, 'SIGKILL')
    await vi.waitUntil(() => said.length === 2, { timeout: PATIENCE })
    expect(said[0]).toBe(`Neo4j (process ${first}) ended unexpectedly; restarting …`)
    expect(said[1]).toBe(`Neo4j is running again (process ${await pidOfDatabase()}).`)
    await vi.waitUntil(() => store.read('policies', {}).then(isKept, () => false), { timeout: PATIENCE, interval: 500 })

    const second = await pidOfDatabase()
    process.kill(second, 'SIGKILL')
    await vi.waitUntil(() => said.length === 3, { timeout: PATIENCE })
    expect(said[2]).toMatch(/ended unexpectedly; restarting in 1 s …/)
    await expect(store.read('policies', {})).rejects.toMatchObject({ code: 'DATABASE_UNREACHABLE' })
    await close()
    await expect(stat(path.join(folder, 'lock'))).rejects.toThrow(/ENOENT/)
  })

  it('is not left behind by a program that is stopped while it starts it again', async () => {
    const program = spawn(process.execPath, ['--import', 'tsx', SCRIPT, folder, local().jars], { stdio: ['ignore', 'pipe', 'inherit'] })
    await new Promise((resolve) => program.stdout.once('data', resolve))
    process.kill(await pidOfDatabase(), 'SIGKILL')
    await new Promise((resolve) => program.stdout.once('data', resolve))
    await pause(300)
    program.kill('SIGTERM')
    expect(await new Promise((resolve) => program.once('exit', resolve))).toBe(0)
    await expect(stat(path.join(folder, 'running.json'))).rejects.toThrow(/ENOENT/)
    await expect(stat(path.join(folder, 'lock'))).rejects.toThrow(/ENOENT/)
  })

  it('ends with the program on SIGTERM', async () => {
    const program = spawn(process.execPath, ['--import', 'tsx', SCRIPT, folder, local().jars], { stdio: ['ignore', 'pipe', 'inherit'] })
    await new Promise((resolve) => program.stdout.once('data', resolve))
    const pid = await pidOfDatabase()
    program.kill('SIGTERM')
    const code = await new Promise((resolve) => program.once('exit', resolve))
    expect(code).toBe(0)
    expect(await runs(pid)).toBe(false)
    await expect(stat(path.join(folder, 'lock'))).rejects.toThrow(/ENOENT/)
  })

  it('says what to do where its password or its store is damaged, and leaves both as they are', async () => {
    const [password, store] = [path.join(folder, 'password'), path.join(folder, 'neo4j/data/databases/neo4j/neostore')]
    const kept = { password: await readFile(password), store: await readFile(store) }
    await writeFile(password, 'another\n')
    await expect(openDatabase(local(), silentSteps)).rejects.toThrow(/does not accept the password in .*password\. .*remove the folder/)
    expect(await readFile(password, 'utf8')).toBe('another\n')
    await writeFile(password, kept.password)
    await writeFile(store, '')
    await expect(openDatabase(local(), silentSteps)).rejects.toThrow(/cannot open its store in .*debug\.log.*remove the folder/)
    expect(await readFile(store, 'utf8')).toBe('')
    await writeFile(store, kept.store)
    await expect(stat(path.join(folder, 'lock'))).rejects.toThrow(/ENOENT/)
  })

  it('listens on the loopback only and keeps its password to its owner', async () => {
    const { mode } = await stat(path.join(folder, 'password'))
    expect(mode & 0o777).toBe(0o600)
    const settings = await readFile(path.join(folder, 'neo4j/conf/neo4j.conf'), 'utf8')
    expect(settings).toMatch(/^server\.bolt\.listen_address=127\.0\.0\.1:\d+$/m)
    expect(settings).toMatch(/^server\.http\.enabled=false$/m)
  })
})

const isKept = ([row]: readonly Readonly<Record<string, unknown>>[]) => row?.word === '政策'
