import path from 'node:path'
import type { LocalDatabase } from '../../config.ts'
import { contentHash, verifiedHash } from '../../neo4j/loading/contentHash.ts'
import { countsIn } from '../../neo4j/loading/counts.ts'
import { documentFiles } from '../../neo4j/loading/files.ts'
import { createLoader } from '../../neo4j/loading/loader.ts'
import { pipelineVersion } from '../../neo4j/loading/pipelineVersion.ts'
import { prepareStore } from '../../neo4j/loading/prepareStore.ts'
import { runningIn } from '../../neo4j/local/running.ts'
import { type OpenDatabase, openDatabase } from '../../neo4j/open.ts'
import { silentSteps } from '../../progress/steps.ts'
import { timed } from '../bench/table.ts'
import type { Command } from '../command.ts'
import { loadFiles } from '../loadFiles.ts'
import { documentReader } from '../reader.ts'
import { ranCli, runCli } from '../suites/program.ts'

interface Places {
  readonly root: string
  /** Contains a folder of documents for each kill: 1, 2 …; and 0. */
  readonly made: string
  /** The store in which loads are killed. */
  readonly killed: LocalDatabase
  /** The store into which the same documents are loaded undisturbed. */
  readonly calm: LocalDatabase
}

export interface KillResult {
  readonly victim: 'loader' | 'database'
  /** Time of the kill, in milliseconds from the start of the load. */
  readonly after: number
  /** Number of documents held after the kill, when the database answers again. */
  readonly held: number
  /** Output of the load after the kill. */
  readonly outcome: string
  /** true if the digest recomputed from the stored data equals the stored one, and that of the undisturbed store. */
  readonly isSame: boolean
}

/** Kills loader and database alternately, each in a separate load, and compares the store with an undisturbed one. */
export async function killPoints(
  { root, made, killed, calm }: Places,
  points: number,
  random: () => number,
  { say, atEnd }: Command,
): Promise<readonly KillResult[]> {
  const [victim, peaceful] = [await opened(killed, say, atEnd), await opened(calm, say, atEnd)]
  const load = (part: number) => runCli(root, killed.folder, ['load.ts', path.join(made, String(part))])
  const whole = await timed(() => ranCli(root, killed.folder, ['load.ts', path.join(made, '0')]))
  await loadInPeace(peaceful, path.join(made, '0'))
  const results: KillResult[] = []
  for (let part = 1; part <= points; part += 1) {
    const kind = part % 2 === 1 ? 'loader' : 'database'
    const after = random() * whole
    const running = load(part)
    await Promise.race([running.ended, new Promise((resolve) => setTimeout(resolve, after))])
    const pid = kind === 'loader' ? running.process.pid : (await runningIn(killed.folder))?.pid
    if (pid !== undefined && (kind === 'database' || running.process.exitCode === null)) process.kill(pid, 'SIGKILL')
    await running.ended
    const held = await answered(async () => (await countsIn(victim.database)).get('Policy') ?? 0)
    const outcome = await loadedAgain(() => load(part))
    await loadInPeace(peaceful, path.join(made, String(part)))
    const { kept, stored } = await answered(() => verifiedHash(victim.database))
    results.push({ victim: kind, after, held, outcome, isSame: kept === stored && kept === (await contentHash(peaceful.database)) })
    say(`  ${part} of ${points}: the ${kind} after ${Math.round(after)} ms, ${results.at(-1)?.isSame ? 'equal' : 'NOT EQUAL'}`)
  }
  await victim.close()
  await peaceful.close()
  return results
}

async function opened(local: LocalDatabase, say: Command['say'], atEnd: Command['atEnd']): Promise<OpenDatabase> {
  const database = await openDatabase(local, silentSteps, { onStarted: atEnd, onEnded: (line) => say(`  ${line}`) })
  await prepareStore(database.database, silentSteps)
  return database
}

async function loadInPeace({ database }: OpenDatabase, folder: string): Promise<void> {
  const loader = createLoader(database, documentReader, pipelineVersion())
  await loadFiles((await documentFiles(folder)).files, loader, { say: () => undefined })
}

const ATTEMPTS = 20

/** Repeats the load until it succeeds, because the database may still be starting. Returns the line that says what was loaded. */
async function loadedAgain(load: () => ReturnType<typeof runCli>): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    const { ended, printed } = load()
    if ((await ended) === 0) return /^\d+ (?:loaded|unchanged|replaced|duplicate).*$/m.exec(printed())?.[0] ?? ''
    if (attempt === ATTEMPTS) throw new Error(`The load did not succeed in ${ATTEMPTS} attempts:\n${printed()}`)
  }
}

/** Waits until the database answers, and returns its answer. */
async function answered<T>(ask: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ask()
    } catch (error) {
      if (attempt === ATTEMPTS) throw error
      await new Promise((resolve) => setTimeout(resolve, 3_000))
    }
  }
}
