import { program } from 'commander'
import { configFrom } from '../config.ts'
import { SetupError } from '../errors.ts'
import { prepareStore } from '../neo4j/loading/prepareStore.ts'
import { holdsNothing, writeWholeGraph } from '../neo4j/loading/wholeGraph.ts'
import { openDatabase } from '../neo4j/open.ts'
import { printedSteps } from '../progress/steps.ts'
import { readJsonld } from '../wholeGraph/formats/jsonld.ts'
import { type Command, runCommand } from './command.ts'

/** `npm run import -- FILE.jsonld`: fills an empty store with an exported graph, and checks that the content hash is the same. */
async function importGraph(file: string, { say, atEnd }: Command): Promise<void> {
  const steps = printedSteps(process.stdout)
  const { database, close } = await openDatabase(configFrom().database, steps, { share: true, onStarted: atEnd })
  atEnd(close)
  await prepareStore(database, steps)
  if (!(await holdsNothing(database)))
    throw new SetupError(
      'CONFIG',
      'The store is not empty. An export can only be imported into an empty one: name another DATA_DIR or NEO4J_DATABASE.',
    )
  const { pieces, hash } = readJsonld(file)
  const stored = await steps.run(`Importing ${file}`, () => writeWholeGraph(database, pieces, hash))
  say(`Content hash as exported and as stored: ${stored}`)
}

program
  .name('npm run import --')
  .description('Fills an empty store with a graph exported as JSON-LD.')
  .argument('<file>', 'a file written by `npm run export -- --format jsonld`')
program.parse()
runCommand((command) => importGraph(program.args[0] ?? '', command))
