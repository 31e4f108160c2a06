import path from 'node:path'
import { program } from 'commander'
import { type Config, configFrom, localFrom } from '../config.ts'
import { documentFiles, documentIn } from '../neo4j/loading/files.ts'
import { loadDocument } from '../neo4j/loading/loadDocument.ts'
import { applySchema } from '../neo4j/loading/schema.ts'
import { type OpenDatabase, openDatabase } from '../neo4j/open.ts'
import { silentSteps } from '../progress/steps.ts'
import { noticesIn, read } from '../reading/read.ts'
import type { SourceDocument } from '../text/types.ts'
import { benchApi } from './bench/api.ts'
import { benchFormats } from './bench/formats.ts'
import { benchLoading } from './bench/loading.ts'
import { subjectsIn } from './bench/subjects.ts'
import { median, tableOf, timed } from './bench/table.ts'
import { benchWording } from './bench/wording.ts'
import { type Command, runCommand } from './command.ts'
import { documentReader } from './reader.ts'
import { temporaryFolder } from './suites/folder.ts'

/** `npm run bench [-- api] [FOLDER]`: how fast it reads, loads, starts and answers, as ratios within one run, on a database of its own. */
async function bench(parameters: readonly string[], command: Command): Promise<void> {
  const { say, atEnd } = command
  const apiOnly = parameters[0] === 'api'
  const folders = apiOnly ? parameters.slice(1) : parameters
  const config = configFrom()
  const files = (await Promise.all([config.seeds, ...folders].map(documentFiles))).flatMap(({ files }) => files)
  const documents = (await Promise.all(files.map(documentIn))).flatMap(noticesIn)
  if (!apiOnly) say(`${await benchReading(documents)}\n`)
  if (!apiOnly) say(`${await benchFormats(documents)}\n`)
  const folder = await temporaryFolder('bench', command)
  if (!apiOnly) say(`${await benchWording(config.root, path.join(folder, 'made'))}\n`)
  const local = { ...localFrom(), folder: path.join(folder, 'data') }
  if (!apiOnly) say(`${await benchStarts(local)}\n`)
  const { database, close } = await openDatabase(local, silentSteps, { onStarted: atEnd })
  atEnd(close)
  await applySchema(database)
  const build = documents.map(documentReader)
  if (!apiOnly)
    say(
      `${await benchLoading(
        database,
        build.map((resolve) => resolve({ documents: [] })),
      )}\n`,
    )
  for (const resolve of build) await loadDocument(database, resolve)
  say(await benchApi(database, await subjectsIn(database)))
}

async function benchReading(documents: readonly SourceDocument[]): Promise<string> {
  const bytes = documents.reduce((total, { text }) => total + Buffer.byteLength(text), 0)
  const pass = async () => {
    for (const document of documents) read(document)
  }
  const first = await timed(pass)
  const warm = median([await timed(pass), await timed(pass), await timed(pass)])
  const rate = (time: number) => (bytes / 1000 / time).toFixed(2)
  return tableOf(
    [`reading ${documents.length} documents, ${(bytes / 1_000_000).toFixed(2)} MB`, 'MB / s', 'ratio to warm'],
    [
      ['warm', rate(warm), '1.00'],
      ['first pass', rate(first), (first / warm).toFixed(2)],
    ],
  )
}

/** A start on an empty folder and one on the folder that it leaves: database up and connected, schema applied. */
async function benchStarts(local: Extract<Config['database'], { kind: 'local' }>): Promise<string> {
  const started: OpenDatabase[] = []
  const start = () =>
    timed(async () => {
      const opened = await openDatabase(local, silentSteps)
      started.push(opened)
      await applySchema(opened.database)
    })
  const first = await start()
  const stop = await timed(async () => started[0]?.close())
  const second = await start()
  await started[1]?.close()
  const row = (name: string, time: number) => [name, `${(time / 1000).toFixed(1)} s`, (time / first).toFixed(2)]
  return tableOf(['local database', 'time', 'ratio to first'], [row('first start', first), row('second start', second), row('stop', stop)])
}

program
  .name('npm run bench --')
  .description('Measures reading, loading, starting and answering.')
  .argument('[parameters...]', 'api: the API only; folders: further documents beside the seeds')
program.parse()
runCommand((command) => bench(program.args, command))
