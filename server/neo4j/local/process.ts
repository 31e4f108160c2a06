import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { systemCode } from '../../errors.ts'

const run = promisify(execFile)

/** True while a process with this id exists. */
export function alive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return systemCode(error) === 'EPERM'
  }
}

/** The command line of a running process, or null. Tells whether a remembered process id is still the same program. */
export async function commandOf(pid: number): Promise<string | null> {
  if (!alive(pid)) return null
  if (process.platform === 'linux') return (await fileOrNull(`/proc/${pid}/cmdline`))?.replaceAll('\0', ' ') ?? null
  return outputOrNull('ps', ['-ww', '-o', 'command=', '-p', String(pid)])
}

/** Something that no later process with the same id shares: when it started. Null when there is no such process. */
export async function startOf(pid: number): Promise<string | null> {
  if (!alive(pid)) return null
  if (process.platform === 'linux') return startInStat(await fileOrNull(`/proc/${pid}/stat`))
  return outputOrNull('ps', ['-o', 'lstart=', '-p', String(pid)])
}

/** Waits until the process is gone; false when it is still there after `milliseconds`. */
export async function gone(pid: number, milliseconds: number): Promise<boolean> {
  const end = Date.now() + milliseconds
  while (alive(pid)) {
    if (await isZombie(pid)) return true
    if (Date.now() > end) return false
    await pause(50)
  }
  return true
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** `PID (name) STATE …`: the name may hold blanks and parentheses, so fields are counted from the last `)`. */
function startInStat(stat: string | null): string | null {
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
}

async function isZombie(pid: number): Promise<boolean> {
  const stat = process.platform === 'linux' ? await fileOrNull(`/proc/${pid}/stat`) : null
  return stat?.slice(stat.lastIndexOf(')') + 2).startsWith('Z') ?? false
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
