import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { inject } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')

/** The program as its user starts it, on a database of this run, with the seeds loaded and the page built. */
export interface Program {
  readonly address: string
  /** What it has printed so far. */
  output(): string
  stop(): Promise<void>
}

/** Starts the program and waits until it says that it is ready. Throws with its output where it ends before. */
export async function startProgram(settings: Readonly<Record<string, string>> = {}): Promise<Program> {
  const access = inject('neo4j')
  if ('missing' in access) throw new Error(`no Neo4j: ${access.missing}`)
  const port = await freePort()
  const env = {
    ...process.env,
    NEO4J_URI: access.uri,
    NEO4J_USER: access.user,
    NEO4J_PASSWORD: access.password,
    ...(access.database ? { NEO4J_DATABASE: access.database } : {}),
    PORT: String(port),
    ...settings,
  }
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

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address ? address.port : 0
}
