import { existsSync } from 'node:fs'
import { access, constants, mkdir } from 'node:fs/promises'
import { connect } from 'node:net'
import path from 'node:path'
import type { LocalDatabase } from '../../config.ts'
import { DatabaseError, SetupError, systemCode } from '../../errors.ts'
import type { Steps } from '../../progress/steps.ts'
import { classArchive, dropClassArchives } from './classArchive.ts'
import { type Guard, guard } from './guard.ts'
import { neo4jJars } from './jars.ts'
import { javaVersion } from './java.ts'
import { consoleText, launch, setInitialPassword } from './launch.ts'
import { lockFolder } from './lock.ts'
import { alive, gone, pause } from './process.ts'
import { forgetRunning, noteRunning, type RunningProcess, runningIn } from './running.ts'
import { consoleLog, freePort, homeOf, passwordIn, writeConfiguration } from './settings.ts'
import { startFailure } from './startFailure.ts'
import { dropUnsignedJars, unsignedJars } from './unsignedJars.ts'
import { whyUnwritable } from './unwritable.ts'

const START_LIMIT = 120_000
const STOP_LIMIT = 60_000

/** How to connect to a database, and how to release it. */
export interface Access {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database: string | null
  /** Stops a database that this program started; does nothing to others. */
  stop(): Promise<void>
}

/** The database of a data folder that another run of this program started, or null. */
export async function accessToRunning(folder: string): Promise<Access | null> {
  const running = await runningIn(folder)
  if (running === null || !(await answers(running.port))) return null
  return { ...accessTo(running.port, await passwordIn(folder)), stop: async () => {} }
}

export interface LocalWish {
  /** Called with the stop function as soon as there is something to stop. */
  readonly onStarted?: (stop: () => Promise<void>) => void
  /** If given, a crashed database is restarted, and this gets the messages. */
  readonly onEnded?: (line: string) => void
}

/**
 * Starts the database of a data folder, after ending one left by a killed run. On return the database accepts connections; `stop` shuts it
 * down cleanly.
 */
export async function startLocal(local: LocalDatabase, steps: Steps, { onStarted, onEnded }: LocalWish): Promise<Access> {
  await usableFolder(local.folder)
  const lock = await lockFolder(local.folder)
  const ends: (() => Promise<void>)[] = []
  let guarded: Guard | null = null
  const stop = once(async () => {
    await lock.ending()
    const left = guarded?.leave()
    await ends.pop()?.()
    await left
    // Stops a restart that is in progress.
    await ends.pop()?.()
    await lock.release()
  })
  onStarted?.(stop)
  try {
    const password = await passwordIn(local.folder)
    await endLeft(local.folder, steps)
    const onProcess: OnProcess = (end) => ends.splice(0, 1, end)
    const start = (port: number) => startNew(local, password, steps, onProcess, port)
    const running = await start(await freePort())
    const again = async () => {
      try {
        return (await start(running.port)).pid
      } catch (error) {
        await ends.pop()?.()
        throw error
      }
    }
    if (onEnded) guarded = guard(running.pid, again, onEnded)
    return { ...accessTo(running.port, password), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

type OnProcess = (end: () => Promise<void>) => unknown

/** Ends the database of a killed run, if it is still running. */
async function endLeft(folder: string, steps: Steps): Promise<void> {
  const left = await runningIn(folder)
  if (left) await steps.run('Ending the database of an earlier run', () => endProcess(left.pid, folder))
}

async function startNew(local: LocalDatabase, password: string, steps: Steps, onProcess: OnProcess, port: number): Promise<RunningProcess> {
  const java = await javaVersion()
  const jars = await jarsFor(local, steps)
  await writeConfiguration(local.folder, port)
  if (isEmpty(local.folder)) await steps.run('Setting a password', () => setInitialPassword(local.folder, jars, password))
  return steps.run('Starting Neo4j', async () => {
    const archive = classArchive(local.jars, java, jars)
    const pid = await launch(local.folder, jars, [...archive.flags, ...local.javaFlags])
    onProcess(async () => {
      await endProcess(pid, local.folder)
      await archive.keep()
    })
    const running = { pid, port }
    await noteRunning(local.folder, running)
    await waitForPort(running, local.folder)
    return running
  })
}

function jarsFor(local: LocalDatabase, steps: Steps): Promise<readonly string[]> {
  return steps.run('Checking the Neo4j jars', async (progress) => {
    let fetched = false
    const jars = await neo4jJars(local.jars, (done, total) => {
      fetched = true
      progress(done, total)
    })
    if (fetched) await forgetJars(local.jars)
    return unsignedJars(local.jars, jars)
  })
}

/** Deletes files made from other jars. */
async function forgetJars(folder: string): Promise<void> {
  await dropClassArchives(folder)
  await dropUnsignedJars(folder)
}

/** Whether the store was never started: it then has no `dbms` folder with a user. */
function isEmpty(folder: string): boolean {
  return !existsSync(path.join(homeOf(folder), 'data', 'databases', 'system'))
}

function accessTo(port: number, password: string): Omit<Access, 'stop'> {
  return { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password, database: 'neo4j' }
}

async function waitForPort({ pid, port }: RunningProcess, folder: string): Promise<void> {
  const end = Date.now() + START_LIMIT
  while (!(await answers(port))) {
    if (!alive(pid)) throw await startFailure(await consoleText(folder), folder)
    if (Date.now() > end) {
      throw new DatabaseError(
        'DATABASE_START',
        `Neo4j did not answer within ${START_LIMIT / 1000} seconds. Its output is in ${consoleLog(folder)}.`,
      )
    }
    await pause(100)
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.setTimeout(2000)
    const settle = (answer: boolean) => {
      socket.destroy()
      resolve(answer)
    }
    socket
      .on('connect', () => settle(true))
      .on('error', () => settle(false))
      .on('timeout', () => settle(false))
  })
}

async function endProcess(pid: number, folder: string): Promise<void> {
  signal(pid, 'SIGTERM')
  if (!(await gone(pid, STOP_LIMIT))) {
    signal(pid, 'SIGKILL')
    await gone(pid, 5000)
  }
  await forgetRunning(folder)
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if (systemCode(error) !== 'ESRCH') throw error
  }
}

async function usableFolder(folder: string): Promise<void> {
  try {
    await mkdir(homeOf(folder), { recursive: true })
    for (const each of [folder, homeOf(folder)]) await access(each, constants.W_OK)
  } catch (error) {
    const reason = (await whyUnwritable(homeOf(folder))) ?? (error instanceof Error ? error.message : String(error))
    throw new SetupError(
      'DATA_FOLDER_UNUSABLE',
      `The data folder ${folder} cannot be created or written to: ${reason}. Choose another one with DATA_DIR.`,
    )
  }
}

function once(action: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null
  return () => (done ??= action())
}
