import { existsSync } from 'node:fs'
import { Option, program } from 'commander'
import { configFrom } from '../config.ts'
import { SetupError } from '../errors.ts'
import { prepareStore } from '../neo4j/loading/prepareStore.ts'
import { openDatabase } from '../neo4j/open.ts'
import { printedSteps } from '../progress/steps.ts'
import { GRAPH_FORMATS, type GraphFormatName } from '../wholeGraph/formats.ts'
import { exported } from '../wholeGraph/kept.ts'
import { type Command, runCommand } from './command.ts'
import { keepHeapSteady } from './steadyHeap.ts'

/** `npm run export -- --format FORMAT OUT`: writes the whole store to a file, or to a folder of tables. */
async function exportGraph(out: string, format: GraphFormatName, { say, atEnd }: Command): Promise<void> {
  if (existsSync(out)) throw new SetupError('CONFIG', `${out} already exists. Name a new file or folder.`)
  const steps = printedSteps(process.stdout)
  const { database, close } = await openDatabase(configFrom().database, steps, { share: true, onStarted: atEnd })
  atEnd(close)
  await prepareStore(database, steps)
  const hash = await steps.run(`Writing ${out}`, () => exported(database, format, out))
  say(`Content hash: ${hash}`)
}

keepHeapSteady()
program
  .name('npm run export --')
  .description('Writes a snapshot of the whole graph: jsonld, graphml and gexf to a file, csv and parquet to a folder of tables.')
  .argument('<out>', 'the file or folder to write; it must not exist')
  .addOption(new Option('--format <format>', 'output format').choices(Object.keys(GRAPH_FORMATS)).makeOptionMandatory())
program.parse()
runCommand((command) => exportGraph(program.args[0] ?? '', program.opts<{ readonly format: GraphFormatName }>().format, command))
