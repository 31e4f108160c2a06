import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { homeArgument } from './launch.ts'
import { commandOf } from './process.ts'

/** The database process of a data folder, recorded for the next run and for other commands. */
export interface RunningProcess {
  readonly pid: number
  readonly port: number
}

const fileIn = (folder: string) => path.join(folder, 'running.json')

/** Records the process beside its data. */
export async function noteRunning(folder: string, running: RunningProcess): Promise<void> {
  const draft = `${fileIn(folder)}.${process.pid}`
  await writeFile(draft, JSON.stringify(running))
  await rename(draft, fileIn(folder))
}

/** The database process of this folder if it is still running. The id alone is not enough: it may have been reused by another program. */
export async function runningIn(folder: string): Promise<RunningProcess | null> {
  const noted = await notedIn(folder)
  if (noted === null) return null
  const command = await commandOf(noted.pid)
  return command?.includes(homeArgument(folder)) ? noted : null
}

/** Deletes the record. */
export async function forgetRunning(folder: string): Promise<void> {
  await rm(fileIn(folder), { force: true })
}

async function notedIn(folder: string): Promise<RunningProcess | null> {
  try {
    return JSON.parse(await readFile(fileIn(folder), 'utf8')) as RunningProcess
  } catch {
    return null
  }
}
