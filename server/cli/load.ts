import { program } from 'commander'
import { configFrom } from '../config.ts'
import { DocumentError } from '../errors.ts'
import { noteContentHash } from '../neo4j/loading/contentHash.ts'
import { countsIn } from '../neo4j/loading/counts.ts'
import { documentFiles } from '../neo4j/loading/files.ts'
import { createLoader } from '../neo4j/loading/loader.ts'
import { pipelineVersion } from '../neo4j/loading/pipelineVersion.ts'
import { applySchema } from '../neo4j/loading/schema.ts'
import { openDatabase } from '../neo4j/open.ts'
import { printedSteps } from '../progress/steps.ts'
import { type Command, runCommand } from './command.ts'
import { loadFiles } from './loadFiles.ts'
import { documentReader } from './reader.ts'

/** `npm run load -- PATH…`: loads files, or all `.txt` of folders, into the running program's database or into the one started for it. */
async function load(paths: readonly string[], { say, atEnd }: Command): Promise<void> {
  const steps = printedSteps(process.stdout)
  const files = (await Promise.all(paths.map(documentFiles))).flat()
  if (files.length === 0) throw new DocumentError(`No .txt file in ${paths.join(', ')}.`)
  const { database, close } = await openDatabase(configFrom().database, steps, { share: true, onStarted: atEnd })
  atEnd(close)
  await steps.run('Applying the schema', () => applySchema(database))
  const loader = await createLoader(database, documentReader, pipelineVersion())
  const tally = await steps.run(`Loading ${files.length} files`, () => loadFiles(files, loader.load, say))
  say(
    `${tally.loaded} loaded, ${tally.unchanged} unchanged, ${tally.duplicates} duplicates, ${tally.failed} not loaded${tally.alarms === 0 ? '' : `; ${tally.alarms} places may have been read badly (npm run inspect -- FILE tells where)`}.`,
  )
  const hash = await noteContentHash(database)
  say(
    `The graph now holds ${[...(await countsIn(database))].map(([kind, count]) => `${count} ${kind}`).join(', ')}. Content hash ${hash.slice(0, 16)}.`,
  )
  if (tally.failed > 0) process.exitCode = 1
}

program
  .name('npm run load --')
  .description('Loads policy documents into the graph.')
  .argument('<path...>', 'text files, or folders of .txt files')
program.parse()
runCommand((command) => load(program.args, command))
