import path from 'node:path'
import { program } from 'commander'
import { configFrom, localFrom } from '../config.ts'
import { spaceFor } from '../neo4j/local/diskSpace.ts'
import { printedSteps } from '../progress/steps.ts'
import { tableOf } from './bench/table.ts'
import { builtPage } from './builtPage.ts'
import { type Command, runCommand } from './command.ts'
import { bareRate } from './scale/bare.ts'
import { type LoadFigures, loadFigures } from './scale/loading.ts'
import { type ServingFigures, servingFigures } from './scale/serving.ts'
import { newFolder, temporaryFolder } from './suites/folder.ts'
import { makeDocuments } from './suites/made.ts'
import { inMegabytes } from './suites/memory.ts'

interface Options {
  readonly documents: number
  readonly seed: number
  readonly into?: string
}

/** Number of documents written by bare UNWINDs, for comparison. */
const BARE = 1000

/** `npm run scale`: performance with many documents, on a separate database, which is removed afterwards unless a folder is given. */
async function scale({ documents, seed, into }: Options, command: Command): Promise<void> {
  const { say } = command
  const steps = printedSteps(process.stdout)
  const { root } = configFrom()
  const folder = into === undefined ? await temporaryFolder('scale', command) : await newFolder(into)
  const short = await spaceFor(folder, documents)
  if (short !== null) say(short)
  const [made, local] = [path.join(folder, 'made'), { ...localFrom(), folder: path.join(folder, 'data') }]
  await builtPage(root, steps)
  await steps.run(`Generating ${documents} documents, seed ${seed}`, () => makeDocuments(root, made, documents, seed))
  const load = await steps.run('Loading and verifying them', () => loadFigures(local, made, command))
  say(`\n${documents} documents, seed ${seed}: ${load.outcomes}, ${load.entities} nodes and relationships\n`)
  say(`${tableOf(HEAD, loadRows(load, documents))}\n`)
  if (!load.isSame) process.exitCode = 1
  const serving = await steps.run('Starting the program and sending queries', () => servingFigures(root, local.folder, command))
  say(`\n${tableOf(HEAD, servingRows(serving))}\n`)
  const bare = await steps.run('Writing the same rows with bare UNWINDs', () =>
    bareRate({ ...local, folder: path.join(folder, 'bare') }, made, Math.min(BARE, documents), command),
  )
  say(`\n${tableOf(HEAD, [['rate over bare UNWIND', (rateOf(load) / bare).toFixed(2), 'at least 0.5']])}`)
}

const HEAD = ['measure', 'value', 'goal at 10,000']

/** Nodes and relationships per second. */
const rateOf = ({ entities, whole }: LoadFigures) => (1000 * entities) / whole
const ratioOf = (parts: readonly number[]) => ((parts.at(-1) ?? 0) / (parts[0] ?? 1)).toFixed(2)

function loadRows(load: LoadFigures, documents: number) {
  const { whole, parts, processor, databaseMemory, keptHash, verify, isSame } = load
  const sum = (times: readonly number[]) => times.reduce((total, time) => total + time, 0)
  return [
    ['load, whole', inSeconds(whole), '600 s'],
    ['load, a document', `${(whole / documents).toFixed(1)} ms`, ''],
    ['processor time of loader and database, a document', `${(sum(processor) / documents).toFixed(1)} ms`, ''],
    ['cost of the last part over the first', ratioOf(parts), '1.2'],
    ['the same in processor time', ratioOf(processor), ''],
    ['nodes and relationships a second', rateOf(load).toFixed(0), ''],
    ['database while loading, most', inMegabytes(databaseMemory), ''],
    ['kept content hash', inMilliseconds(keptHash), '1000 ms'],
    ['verify', `${inSeconds(verify)}, ${isSame ? 'equal' : 'NOT EQUAL'}`, 'equal'],
  ]
}

function servingRows({ start, questions, serverMemory, databaseMemory }: ServingFigures) {
  return [
    ['start to /readyz and an overview', inSeconds(start), '20 s'],
    ...[...questions].map(([name, time]) => [`${name}, p95 warm`, inMilliseconds(time), GOALS[name] ?? '']),
    ['server, most', inMegabytes(serverMemory), '600 MB'],
    ['database while answering, most', inMegabytes(databaseMemory), ''],
  ]
}

const GOALS: Readonly<Record<string, string>> = {
  overview: '300 ms',
  'tasks of a department': '300 ms',
  search: '50 ms',
  statistics: '50 ms',
}

const inSeconds = (time: number) => `${(time / 1000).toFixed(1)} s`
const inMilliseconds = (time: number) => `${time.toFixed(0)} ms`

program
  .name('npm run scale --')
  .description('Loads generated documents into a separate database and measures loading, starting and answering.')
  .option('--documents <count>', 'how many', Number, 1000)
  .option('--seed <number>', 'equal seeds give equal documents', Number, 1)
  .option('--into <folder>', 'keep documents and database there, for inspection: DATA_DIR=FOLDER/data npm start')
program.parse()
runCommand((command) => scale(program.opts<Options>(), command))
