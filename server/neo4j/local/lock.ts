import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { SetupError, systemCode } from '../../errors.ts'
import { pause, startOf } from './process.ts'

interface Holder {
  readonly pid: number
  readonly start: string | null
  /** Set when the holder is about to release the lock. */
  readonly ending?: boolean
}

/** A lock that is held. */
export interface Lock {
  /** Tells other runs that waiting is worthwhile. */
  ending(): Promise<void>
  release(): Promise<void>
}

/** Milliseconds to wait for a run that is stopping, or was just told to stop, before the folder counts as in use. */
const GRACE = 2_000
const ENDING_LIMIT = 90_000

/**
 * Locks the data folder for this process, so that two runs never share it. A lock of a dead process is taken over; if its holder is
 * stopping, this waits.
 */
export async function lockFolder(folder: string): Promise<Lock> {
  const file = path.join(folder, 'lock')
  const own = path.join(folder, `lock.${process.pid}`)
  const holder: Holder = { pid: process.pid, start: await startOf(process.pid) }
  await letHolderEnd(file)
  await writeFile(own, JSON.stringify(holder))
  try {
    if (!(await linked(own, file))) {
      await removeStale(file, `${own}.stale`, folder)
      if (!(await linked(own, file))) throw inUse(folder, null)
    }
  } finally {
    await rm(own, { force: true })
  }
  return {
    async ending() {
      try {
        await writeFile(own, JSON.stringify({ ...holder, ending: true }))
        await rename(own, file)
      } catch {
        // On a full disk other runs cannot be notified, but the database must still be stopped.
        await rm(own, { force: true })
      }
    },
    release: () => rm(file, { force: true }),
  }
}

async function letHolderEnd(file: string): Promise<void> {
  const begun = Date.now()
  for (;;) {
    const holder = await holderIn(file)
    if (holder === null || !(await holds(holder))) return
    if (Date.now() - begun > (holder.ending ? ENDING_LIMIT : GRACE)) return
    await pause(100)
  }
}

async function holds(holder: Holder): Promise<boolean> {
  return holder.start !== null && (await startOf(holder.pid)) === holder.start
}

/** Creating a hard link is atomic, and the content is already in place. */
async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to)
    return true
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false
    throw error
  }
}

/** Moves the lock aside and checks it again, because another run may have taken it between the first check and the move. */
async function removeStale(file: string, aside: string, folder: string): Promise<void> {
  await refuseLiveHolder(file, folder)
  await rename(file, aside).catch(() => undefined)
  try {
    await refuseLiveHolder(aside, folder)
  } catch (error) {
    await linked(aside, file)
    throw error
  } finally {
    await rm(aside, { force: true })
  }
}

async function refuseLiveHolder(file: string, folder: string): Promise<void> {
  const holder = await holderIn(file)
  if (holder !== null && (await holds(holder))) throw inUse(folder, holder.pid)
}

async function holderIn(file: string): Promise<Holder | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Holder
  } catch {
    return null
  }
}

function inUse(folder: string, pid: number | null): SetupError {
  return new SetupError(
    'DATA_FOLDER_IN_USE',
    `The data folder ${folder} is used by another run${pid === null ? '' : ` (process ${pid})`}. ` +
      'Stop that run first, or choose another folder: DATA_DIR=/some/folder npm start',
  )
}
