import { execFile, spawn } from 'node:child_process'
import { mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { totalmem } from 'node:os'
import path, { delimiter } from 'node:path'
import { promisify } from 'node:util'
import { environmentWith } from '../../config.ts'
import { DatabaseError } from '../../errors.ts'
import { endWithThisProgram } from './keeper.ts'
import { consoleLog, homeOf } from './settings.ts'
import { failureFrom } from './startFailure.ts'

const run = promisify(execFile)

/**
 * Code is optimised after ten times as many calls as by default: on two processors the optimising compiler took a quarter of the time of a
 * load of 600 documents for code that hardly ran again. Answers are as quick.
 */
const OPTIMISED_LATE = [
  '-XX:Tier4InvocationThreshold=50000',
  '-XX:Tier4MinInvocationThreshold=8000',
  '-XX:Tier4CompileThreshold=150000',
  '-XX:Tier4BackEdgeThreshold=400000',
]

/** The flags that Neo4j's own start script passes to the runtime, as far as this version needs them. */
const RUNTIME_FLAGS = [
  ...OPTIMISED_LATE,
  '-Xms256m',
  `-Xmx${heapMegabytes(Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY))}m`,
  '-XX:+UseParallelGC',
  '-XX:+ExitOnOutOfMemoryError',
  '-Dfile.encoding=UTF-8',
  '-Djava.awt.headless=true',
  '-Dlog4j2.disable.jmx=true',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
]

/**
 * Heap size of the database: a quarter of the memory of the machine or container, at least 512 MB, at most 2 GB. With 512 MB some 2,700
 * documents are too many; more than 2 GB does not help on one machine.
 */
export function heapMegabytes(memory: number): number {
  return Math.round(Math.min(2048, Math.max(512, memory / 4 / 1_048_576)))
}

/** The argument that identifies a running process as the database of this folder. */
export function homeArgument(folder: string): string {
  return `--home-dir=${homeOf(folder)}`
}

/** Starts the database in its own process group, so that Ctrl-C in the terminal reaches only this program. It ends with this program. */
export async function launch(folder: string, jars: readonly string[], flags: readonly string[]): Promise<number> {
  const log = consoleLog(folder)
  await mkdir(path.dirname(log), { recursive: true })
  // The output of a crashed process is kept until the next start.
  await rename(log, `${log}.before`).catch(() => undefined)
  const output = await open(log, 'w')
  try {
    const parameters = [...RUNTIME_FLAGS, ...flags, '-cp', jars.join(delimiter), 'org.neo4j.server.CommunityEntryPoint']
    const java = spawn('java', [...parameters, homeArgument(folder), `--config-dir=${path.join(homeOf(folder), 'conf')}`], {
      detached: true,
      stdio: ['ignore', output.fd, output.fd],
    })
    java.on('error', () => undefined)
    java.unref()
    if (java.pid === undefined) throw new DatabaseError('DATABASE_START', 'The Java runtime could not be started.')
    endWithThisProgram(java)
    return java.pid
  } finally {
    await output.close()
  }
}

/** Sets the password before the first start of an empty store. */
export async function setInitialPassword(folder: string, jars: readonly string[], password: string): Promise<void> {
  const home = homeOf(folder)
  const parameters = ['-Xmx128m', '-XX:TieredStopAtLevel=1', '-cp', jars.join(delimiter), 'org.neo4j.cli.AdminTool']
  const file = path.join(home, 'initial-password')
  try {
    // The tool reads the password from a file, because any user of the machine can see process arguments.
    await writeFile(file, password, { mode: 0o600 })
    await run('java', [...parameters, 'dbms', 'set-initial-password', `@${file}`], {
      env: environmentWith({ NEO4J_HOME: home, NEO4J_CONF: path.join(home, 'conf') }),
    })
  } catch (error) {
    const text = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error)
    throw failureFrom(text.replaceAll(password, '…'), folder)
  } finally {
    await rm(file, { force: true })
  }
}

/** The console output of the database; empty if there is none. */
export function consoleText(folder: string): Promise<string> {
  return readFile(consoleLog(folder), 'utf8').catch(() => '')
}
