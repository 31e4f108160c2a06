import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { freePort } from '../../server/neo4j/local/settings.ts'
import type { TestDatabase } from '../neo4j/globalSetup.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** The program as its user starts it, with the seeds loaded and the page built. */
export interface Program {
  readonly address: string
  /** What it has printed so far. */
  output(): string
  stop(): Promise<void>
}

/** The settings by which the program uses this database. */
export function settingsFor({ uri, user, password, database }: TestDatabase): Record<string, string> {
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, ...(database ? { NEO4J_DATABASE: database } : {}) }
}

/** Starts the program and waits until it says that it is ready. Throws with its output where it ends before. */
export async function startProgram(settings: Readonly<Record<string, string>>): Promise<Program> {
  const port = await freePort()
  const { NEO4J_URI: _, ...inherited } = process.env
  const env = { ...inherited, PORT: String(port), ...settings }
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/cli/start.ts'], { cwd: ROOT, env })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += chunk))
  await ready(child, () => printed)
  return { address: `http://localhost:${port}`, output: () => printed, stop: () => stopped(child) }
}

async function ready(child: ChildProcess, printed: () => string): Promise<void> {
  while (!/Ready after/.test(printed())) {
    if (child.exitCode !== null) throw new Error(`the program ended with ${child.exitCode}:\n${printed()}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}
