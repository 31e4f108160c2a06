import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { environmentWith, localFrom } from '../../config.ts'
import { PolicyLineageError } from '../../errors.ts'
import { freePort } from '../../neo4j/local/settings.ts'

/** A command of this program running in a separate process. */
export interface Running {
  readonly process: ChildProcess
  /** Its output so far. */
  printed(): string
  /** Its exit code, or null if a signal ended it. */
  readonly ended: Promise<number | null>
}

/** A served program, started as a user would. */
export interface Served extends Running {
  /** http://127.0.0.1:PORT, without a trailing slash. */
  readonly address: string
  stop(): Promise<void>
}

/** Runs `server/cli/COMMAND` on a data folder; `flags` are for Node. The Neo4j jars are those of the settings. */
export function runCli(root: string, folder: string, command: readonly string[], settings = {}, flags: readonly string[] = []): Running {
  const [name = '', ...parameters] = command
  const child = spawn(process.execPath, [...flags, '--import', 'tsx', path.join(root, 'server', 'cli', name), ...parameters], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: environmentWith({ ...settings, DATA_DIR: folder, NEO4J_JARS: localFrom().jars, NEO4J_URI: '' }),
  })
  const said: string[] = []
  for (const output of [child.stdout, child.stderr]) output?.setEncoding('utf8').on('data', (text: string) => said.push(text))
  const ended = once(child, 'close').then(([code]) => code as number | null)
  return { process: child, printed: () => said.join(''), ended }
}

/** Like `runCli`, but waits for the end of the command. Throws with its output if the exit code is not 0. */
export async function ranCli(...parameters: Parameters<typeof runCli>): Promise<string> {
  const { ended, printed } = runCli(...parameters)
  const code = await ended
  if (code !== 0) throw new PolicyLineageError('COMMAND_FAILED', `${parameters[2].join(' ')} ended with ${code}:\n${printed()}`)
  return printed()
}

/** Starts the program and returns at once; `whenReady` waits for it. */
export async function serveProgram(root: string, folder: string, flags: readonly string[] = []): Promise<Served> {
  const port = await freePort()
  const running = runCli(root, folder, ['start.ts'], { PORT: String(port) }, flags)
  return {
    ...running,
    address: `http://127.0.0.1:${port}`,
    async stop() {
      if (running.process.exitCode === null) running.process.kill('SIGTERM')
      await running.ended
    },
  }
}

const EVERY = 50

/** Waits until the program is ready. Throws with its output if it ends before. */
export async function whenReady({ address, process: child, printed }: Served): Promise<void> {
  while (!(await isReady(address))) {
    if (child.exitCode !== null)
      throw new PolicyLineageError('COMMAND_FAILED', `The program ended with code ${child.exitCode}:\n${printed()}`)
    await new Promise((resolve) => setTimeout(resolve, EVERY))
  }
}

/** Whether `/readyz` answers with 200. */
export function isReady(address: string): Promise<boolean> {
  return fetch(`${address}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  )
}
