import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { systemCode } from '../../errors.ts'

const run = promisify(execFile)

/** Whether a process with this id exists. */
export function alive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return systemCode(error) === 'EPERM'
  }
}

/** The command line of a running process, or null. Used to check that a remembered process id still belongs to the same program. */
export async function commandOf(pid: number): Promise<string | null> {
  if (!alive(pid)) return null
  if (process.platform === 'linux') return (await fileOrNull(`/proc/${pid}/cmdline`))?.replaceAll('\0', ' ') ?? null
  return outputOrNull('ps', ['-ww', '-o', 'command=', '-p', String(pid)])
}

/** Start time of a process, which no later process with the same id shares. Null if the process does not exist. */
export async function startOf(pid: number): Promise<string | null> {
  if (!alive(pid)) return null
  if (process.platform === 'linux') return (await statFields(pid))?.[19] ?? null
  return outputOrNull('ps', ['-o', 'lstart=', '-p', String(pid)])
}

/** Id of the parent process, or null. */
export async function parentOf(pid: number): Promise<number | null> {
  const parent = process.platform === 'linux' ? (await statFields(pid))?.[1] : await outputOrNull('ps', ['-o', 'ppid=', '-p', String(pid)])
  return parent ? Number(parent) : null
}

/** Resident memory of a process in bytes, or null if it does not exist. */
export async function residentBytes(pid: number): Promise<number | null> {
  // Spawning a program blocks this one for as long as it takes, so only systems without /proc do it.
  if (process.platform === 'linux') {
    const kilobytes = /^VmRSS:\s*(\d+) kB/m.exec((await fileOrNull(`/proc/${pid}/status`)) ?? '')?.[1]
    return kilobytes === undefined ? null : 1024 * Number(kilobytes)
  }
  const kilobytes = await outputOrNull('ps', ['-o', 'rss=', '-p', String(pid)])
  return kilobytes === null ? null : 1024 * Number(kilobytes)
}

/** Clock ticks per second in Linux processor times. */
const TICKS = 100

/** Processor time used by a process, in milliseconds, or null if it does not exist. */
export async function processorTime(pid: number): Promise<number | null> {
  if (process.platform === 'linux') {
    const fields = await statFields(pid)
    return fields && (1000 * (Number(fields[11]) + Number(fields[12]))) / TICKS
  }
  const text = await outputOrNull('ps', ['-o', 'time=', '-p', String(pid)])
  // 123:04.56
  return text === null ? null : 1000 * text.split(':').reduce((sum, part) => 60 * sum + Number(part), 0)
}

/** Whether a process with this id is running; a zombie is not. */
export async function runs(pid: number): Promise<boolean> {
  return alive(pid) && !(process.platform === 'linux' && (await statFields(pid))?.[0] === 'Z')
}

/** Waits until the process is gone; false if it still exists after `milliseconds`. */
export async function gone(pid: number, milliseconds: number): Promise<boolean> {
  const end = Date.now() + milliseconds
  while (await runs(pid)) {
    if (Date.now() > end) return false
    await pause(50)
  }
  return true
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** The fields after the name in `PID (name) STATE PPID …`. The name may contain spaces and parentheses, so the last `)` ends it. */
async function statFields(pid: number): Promise<readonly string[] | null> {
  const stat = await fileOrNull(`/proc/${pid}/stat`)
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? null
}

async function fileOrNull(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8')
  } catch {
    return null
  }
}

async function outputOrNull(command: string, parameters: string[]): Promise<string | null> {
  try {
    return (await run(command, parameters)).stdout.trim() || null
  } catch {
    return null
  }
}
