import path from 'node:path'
import { program } from 'commander'
import { configFrom } from '../config.ts'
import { printedSteps } from '../progress/steps.ts'
import { tableOf } from './bench/table.ts'
import { type Command, runCommand } from './command.ts'
import { type Minute, soaked } from './soak/minutes.ts'
import { temporaryFolder } from './suites/folder.ts'
import { inMegabytes } from './suites/memory.ts'
import { servedDocuments } from './suites/servedDocuments.ts'

interface Options {
  readonly minutes: number
  readonly documents: number
  readonly seed: number
}

/** Maximum growth of the heap after the minute in which the cache is full. */
const MOST_GROWTH = 1.02
const FULL = 10
const MOST_MEMORY = 600_000_000

/** `npm run soak`: half the maximum load of the program, for some minutes, and its memory use. */
async function soak({ minutes, documents, seed }: Options, command: Command): Promise<void> {
  const { say } = command
  const steps = printedSteps(process.stdout)
  const { root } = configFrom()
  const folder = await temporaryFolder('soak', command)
  const heap = path.join(root, 'server', 'cli', 'soak', 'heapOnRequest.ts')
  const flags = ['--expose-gc', '--import', 'tsx', '--import', heap]
  const served = await servedDocuments(root, folder, { documents, seed }, steps, command, flags)
  const { halfRate, rows } = await soaked(served, minutes, seed, say)
  await served.stop()
  say(`\n${minutes} minutes, ${documents} generated documents, ${halfRate.toFixed(1)} queries per second\n`)
  say(tableOf(['minute', 'answers', 'failed', 'p50', 'p95', 'heap after collection', 'RSS'], rows.map(rowOf)))
  const [full, last] = [rows[Math.min(FULL, Math.ceil(rows.length / 2)) - 1], rows.at(-1)]
  const growth = (last?.heap ?? 0) / (full?.heap ?? 1)
  const memory = Math.max(...rows.map(({ rss }) => rss))
  say(
    `\nHeap at the end relative to minute ${full?.minute}: ${growth.toFixed(3)} (goal ${MOST_GROWTH}). RSS at most ${inMegabytes(memory)} (goal ${inMegabytes(MOST_MEMORY)}).`,
  )
  if (growth > MOST_GROWTH || memory > MOST_MEMORY || rows.some(({ failed }) => failed > 0)) process.exitCode = 1
}

function rowOf({ minute, answers, failed, p50, p95, heap, rss }: Minute): readonly string[] {
  return [
    String(minute),
    String(answers),
    String(failed),
    `${p50.toFixed(0)} ms`,
    `${p95.toFixed(0)} ms`,
    inMegabytes(heap),
    inMegabytes(rss),
  ]
}

program
  .name('npm run soak --')
  .description('Sends queries to a served program for some minutes at half its maximum rate and prints its memory use.')
  .option('--minutes <count>', 'how long', Number, 30)
  .option('--documents <count>', 'number of generated documents in addition to the seeds', Number, 100)
  .option('--seed <number>', 'equal seeds send equal queries', Number, 1)
program.parse()
runCommand((command) => soak(program.opts<Options>(), command))
