import type { LocalDatabase } from '../../config.ts'
import { contentHash, verifiedHash } from '../../neo4j/loading/contentHash.ts'
import { countsIn } from '../../neo4j/loading/counts.ts'
import { documentFiles } from '../../neo4j/loading/files.ts'
import { createLoader } from '../../neo4j/loading/loader.ts'
import { pipelineVersion } from '../../neo4j/loading/pipelineVersion.ts'
import { prepareStore } from '../../neo4j/loading/prepareStore.ts'
import { processorTime } from '../../neo4j/local/process.ts'
import { runningIn } from '../../neo4j/local/running.ts'
import { openDatabase } from '../../neo4j/open.ts'
import { silentSteps } from '../../progress/steps.ts'
import { timed } from '../bench/table.ts'
import type { Command } from '../command.ts'
import { loadFiles, tallyOf } from '../loadFiles.ts'
import { readingAhead } from '../readAhead.ts'
import { documentReader } from '../reader.ts'
import { watchMemory } from '../suites/memory.ts'

/** The cost of loading a whole folder. Times in milliseconds. */
export interface LoadFigures {
  readonly outcomes: string
  readonly whole: number
  /** For each thousand documents, or for each tenth of fewer. */
  readonly parts: readonly number[]
  /** The same in processor time of this process and the database, which is more reliable if the machine is busy. */
  readonly processor: readonly number[]
  readonly entities: number
  readonly databaseMemory: number
  readonly keptHash: number
  readonly verify: number
  readonly isSame: boolean
}

/** Loads a folder into a new local database as `npm run load` does, reads the stored content hash, and verifies it. */
export async function loadFigures(local: LocalDatabase, folder: string, { say, atEnd }: Command): Promise<LoadFigures> {
  const { files } = await documentFiles(folder)
  const { database, close } = await openDatabase(local, silentSteps, { onStarted: atEnd })
  const pid = (await runningIn(local.folder))?.pid ?? 0
  const memory = watchMemory(pid)
  try {
    await prepareStore(database, silentSteps)
    const ahead = readingAhead(files.length, say)
    if (ahead) atEnd(ahead.close)
    const loader = createLoader(database, documentReader, pipelineVersion(), ahead ? { read: ahead.read } : {})
    const clock = partsOf(files.length, pid, say)
    const outcomes = await loadFiles(files, loader, {
      say: () => undefined,
      progress: clock.reach,
      ...(ahead && { next: ahead.begin }),
    })
    const keptHash = await timed(() => contentHash(database))
    const entities = [...(await countsIn(database)).values()].reduce((sum, count) => sum + count, 0)
    const begun = performance.now()
    const { kept, stored } = await verifiedHash(database)
    const verify = performance.now() - begun
    const [whole, parts, processor] = [clock.whole(), clock.parts(), await clock.processor()]
    return {
      outcomes: tallyOf(outcomes),
      whole,
      parts,
      processor,
      entities,
      databaseMemory: memory.most(),
      keptHash,
      verify,
      isSame: kept === stored,
    }
  } finally {
    memory.stop()
    await close()
  }
}

/** Records when each thousand documents, or each tenth of fewer, are done, and the processor time used. */
function partsOf(total: number, database: number, say: (line: string) => void) {
  const size = Math.min(1000, Math.max(1, Math.ceil(total / 10)))
  const times = [performance.now()]
  const used = [processorTimeOf(database)]
  const between = (marks: readonly number[]) => marks.slice(1).map((mark, index) => mark - (marks[index] ?? 0))
  return {
    reach(done: number) {
      while (times.length * size <= done) {
        times.push(performance.now())
        used.push(processorTimeOf(database))
        say(`${done} of ${total} loaded, ${((between(times).at(-1) ?? 0) / size).toFixed(0)} ms per document`)
      }
    },
    whole: () => (times.at(-1) ?? 0) - (times[0] ?? 0),
    parts: () => between(times),
    processor: async () => between(await Promise.all(used)),
  }
}

/** Processor time of this process with its threads, and of the database, in milliseconds. */
async function processorTimeOf(database: number): Promise<number> {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000 + ((await processorTime(database)) ?? 0)
}
