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
import { benchWeb } from './bench/web.ts'
import { benchWording } from './bench/wording.ts'
import { builtPage } from './builtPage.ts'
import { type Command, runCommand } from './command.ts'
import { documentReader } from './reader.ts'
import { servedApp } from './servedApp.ts'
import { temporaryFolder } from './suites/folder.ts'

/**
 * `npm run bench [-- api | web] [FOLDER]`: speed of reading, loading, starting, answering and drawing, as ratios within one run, on a
 * separate database.
 */
async function bench(parameters: readonly string[], command: Command): Promise<void> {
  const { say, atEnd } = command
  const apiOnly = parameters[0] === 'api'
  const webOnly = parameters[0] === 'web'
  const partOnly = apiOnly || webOnly
  const folders = partOnly ? parameters.slice(1) : parameters
  const config = configFrom()
  const files = (await Promise.all([config.seeds, ...folders].map(documentFiles))).flatMap(({ files }) => files)
  const documents = (await Promise.all(files.map(documentIn))).flatMap(noticesIn)
  if (!partOnly) say(`${await benchReading(documents)}\n`)
  const folder = await temporaryFolder('bench', command)
  if (!partOnly) say(`${await benchFormats(documents, folder)}\n`)
  if (!partOnly) say(`${await benchWording(config.root, path.join(folder, 'made'))}\n`)
  const local = { ...localFrom(), folder: path.join(folder, 'data') }
  if (!partOnly) say(`${await benchStarts(local)}\n`)
  const { database, access, close } = await openDatabase(local, silentSteps, { onStarted: atEnd })
  atEnd(close)
  await applySchema(database)
  const build = documents.map(documentReader)
  if (!partOnly)
    say(
      `${await benchLoading(
        database,
        build.map((resolve) => resolve({ documents: [] })),
      )}\n`,
    )
  for (const resolve of build) await loadDocument(database, resolve)
  if (!webOnly) say(`${await benchApi(database, await subjectsIn(database))}\n`)
  if (!apiOnly) say(await drawing(config, { database, access }, command))
}

/** Builds the page, serves it with this database, and measures its drawing speed. */
async function drawing(config: Config, opened: Pick<OpenDatabase, 'database' | 'access'>, command: Command): Promise<string> {
  await builtPage(config.root, silentSteps)
  const { address } = await servedApp({ ...config, port: 0 }, opened, command, path.join(config.root, 'dist', 'web'))
  return benchWeb(address, config.root)
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

/** A start with an empty folder, and one with the folder left by it: database started and connected, schema applied. */
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
  .description('Measures reading, loading, starting, answering and drawing.')
  .argument('[parameters...]', 'api or web: only this; folders: further documents in addition to the seeds')
program.parse()
runCommand((command) => bench(program.args, command))
