import { program } from 'commander'
import { configFrom } from '../config.ts'
import { SetupError } from '../errors.ts'
import { prepareStore } from '../neo4j/loading/prepareStore.ts'
import { openDatabase } from '../neo4j/open.ts'
import { printedSteps } from '../progress/steps.ts'
import { selected } from '../site/selected.ts'
import { contentHashOf, isPolicy, storedGraph } from '../site/siteGraph.ts'
import { requireFree, writeSite } from '../site/write.ts'
import { type Command, runCommand } from './command.ts'

interface Options {
  readonly documents?: readonly string[]
  readonly corrections?: boolean
}

/** `npm run site -- OUT`: writes a folder that shows the graph in a browser without a server. */
async function site(out: string, { documents = [], corrections = false }: Options, { say, atEnd }: Command): Promise<void> {
  await requireFree(out)
  const steps = printedSteps(process.stdout)
  const config = configFrom()
  const { database, close } = await openDatabase(config.database, steps, { share: true, onStarted: atEnd })
  atEnd(close)
  await prepareStore(database, steps)
  const { graph: whole, dataVersion } = await steps.run('Reading the graph', () => storedGraph(database, { corrections }))
  const held = whole.nodes.filter(isPolicy).length
  if (held === 0) throw new SetupError('CONFIG', 'The store contains no documents. Load some first: npm run load -- PATH…')
  const graph = documents.length === 0 ? whole : selected(whole, documents)
  const published = graph.nodes.filter(isPolicy).length
  const about = { documents: published, left: held - published, dataVersion, contentHash: contentHashOf(graph), corrected: corrections }
  await steps.run(`Writing ${out}`, () => writeSite(config.root, out, graph, about))
  say(`${published} of ${held} documents are in ${out}; open index.html there, or put the folder on any host.`)
  say(`Content hash: ${about.contentHash}`)
}

program
  .name('npm run site --')
  .description(
    'Writes a folder to publish: drawing, lists, source texts, trace and search, usable from disk or any web host, without a server.',
  )
  .argument('<out>', 'output folder: empty, new, or written by this command')
  .option('--documents <names...>', 'only these, by number, full title, file name or id, and what they refer to')
  .option('--corrections', 'with corrections made by people; by default as read by the rules')
program.parse()
runCommand((command) => site(program.args[0] ?? '', program.opts<Options>(), command))
