import { writeFile } from 'node:fs/promises'
import { program } from 'commander'
import { configFrom } from '../config.ts'
import { documentFolder } from '../documents/folder.ts'
import { DocumentError } from '../errors.ts'
import { csvOf } from '../exports/csv.ts'
import { contentHash } from '../neo4j/loading/contentHash.ts'
import { countsIn } from '../neo4j/loading/counts.ts'
import { documentFiles } from '../neo4j/loading/files.ts'
import { createLoader } from '../neo4j/loading/loader.ts'
import { pipelineVersion } from '../neo4j/loading/pipelineVersion.ts'
import { prepareStore } from '../neo4j/loading/prepareStore.ts'
import { spaceFor } from '../neo4j/local/diskSpace.ts'
import { followedCorrections } from '../neo4j/notesClaim.ts'
import { openDatabase } from '../neo4j/open.ts'
import { printedSteps } from '../progress/steps.ts'
import { type Command, runCommand } from './command.ts'
import { type FileOutcome, loadFiles, tallyOf } from './loadFiles.ts'
import { readingAhead } from './readAhead.ts'
import { readerWith } from './reader.ts'

interface Options {
  readonly force?: boolean
  readonly report?: string
}

/**
 * `npm run load -- PATH…`: loads files, or all documents of folders, into the database of the running program, or into one started for it.
 */
async function load(paths: readonly string[], { force = false, report }: Options, { say, atEnd }: Command): Promise<void> {
  const steps = printedSteps(process.stdout)
  const found = await Promise.all(paths.map(documentFiles))
  const [files, passedOver] = [found.flatMap(({ files }) => files), found.reduce((sum, one) => sum + one.passedOver, 0)]
  const unopened = found.flatMap(({ unopened }) => unopened)
  for (const { path, reason } of unopened) say(`  ${path}: not loaded. ${reason.message}`)
  if (files.length === 0) throw new DocumentError(`No document in ${paths.join(', ')}.`)
  const config = configFrom()
  const { database, close } = await openDatabase(config.database, steps, { share: true, onStarted: atEnd, onEnded: say })
  atEnd(close)
  await prepareStore(database, steps)
  const short = config.database.kind === 'local' ? await spaceFor(config.database.folder, files.length) : null
  if (short !== null) say(short)
  const memory = { folder: documentFolder(config.dataFolder), named: new Set(found.flatMap(({ named }) => named ?? [])) }
  const ahead = readingAhead(files.length, say)
  if (ahead) atEnd(ahead.close)
  const corrections = await followedCorrections(database, config.dataFolder)
  const loader = createLoader(database, readerWith(corrections), pipelineVersion(), { corrections, ...(ahead && { read: ahead.read }) })
  const outcomes = await steps.run(`Loading ${files.length} ${files.length === 1 ? 'file' : 'files'}`, (progress) =>
    loadFiles(
      files,
      { ...loader, loadMany: (sources, options) => loader.loadMany(sources, { ...options, force }) },
      { say, progress: (done) => progress(done, files.length), ...(ahead && { next: ahead.begin }) },
      memory,
    ),
  )
  say(`${[documentsIn(files.length, outcomes), ...besides(passedOver, unopened.length)].join('; ')}.`)
  const alarms = outcomes.reduce((sum, outcome) => sum + outcome.alarms, 0)
  if (alarms > 0) say(`${alarms} passages may have been read badly; npm run inspect -- FILE shows where.`)
  if (report !== undefined) await writeFile(report, reportOf(outcomes))
  const hash = await contentHash(database)
  say(
    `The graph now holds ${[...(await countsIn(database))].map(([kind, count]) => `${count} ${kind}`).join(', ')}. Content hash ${hash.slice(0, 16)}.`,
  )
  if (unopened.length > 0 || outcomes.some(({ outcome }) => outcome === 'refused')) process.exitCode = 1
}

/** The results, which add up to the number of documents: a file may hold several. */
function documentsIn(files: number, outcomes: readonly FileOutcome[]): string {
  const tally = tallyOf(outcomes)
  return outcomes.length === files ? tally : `${outcomes.length} documents: ${tally}`
}

function besides(passedOver: number, unopened: number): readonly string[] {
  const told = [`${passedOver} skipped (notes, pictures, hidden files)`, `${unopened} not opened`]
  return told.filter((_, index) => [passedOver, unopened][index] !== 0)
}

/** One row for each document. */
function reportOf(outcomes: readonly FileOutcome[]): string {
  return csvOf(
    ['file', 'outcome', 'id', 'words', 'alarms'],
    outcomes.map(({ file, outcome, id, words, alarms }) => [file, outcome, id ?? '', words, alarms]),
  )
}

program
  .name('npm run load --')
  .description('Loads policy documents into the graph: text, Markdown, web pages, Word, PDF, OFD, spreadsheets, and ZIP archives of these.')
  .argument('<path...>', 'files, or folders of files')
  .option('--force', 'also load files without a title, a number and a task')
  .option('--report <file>', 'write a CSV file with a row for each document')
program.parse()
runCommand((command) => load(program.args, program.opts<Options>(), command))
