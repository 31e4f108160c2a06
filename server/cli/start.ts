import { program } from 'commander'
import { configFrom } from '../config.ts'
import { PolicyLineageError } from '../errors.ts'
import { warmUp } from '../graphql/warmUp.ts'
import { requireFreePort } from '../http/listen.ts'
import { pageFolder } from '../http/page.ts'
import { countsIn } from '../neo4j/loading/counts.ts'
import { printedSteps } from '../progress/steps.ts'
import { builtPage } from './builtPage.ts'
import { type Command, runCommand } from './command.ts'
import { type FilledDatabase, filledDatabase } from './filledDatabase.ts'
import { servedApp } from './servedApp.ts'
import { keepHeapSteady } from './steadyHeap.ts'

const steps = printedSteps(process.stdout)

interface Options {
  readonly takeNotes?: boolean
}

/** `npm start`: database, schema, page, then everything served on one port. Seeds are loaded first only into an empty database. */
async function start({ takeNotes = false }: Options, command: Command): Promise<void> {
  const begun = performance.now()
  const config = configFrom()
  await requireFreePort(config.host, config.port)
  const [opened] = await Promise.all([filledDatabase(config, steps, command, { takesNotes: takeNotes }), builtPage(config.root, steps)])
  const { store, address } = await servedApp(config, opened, command, pageFolder(config.root))
  command.say(`\nThe graph holds ${counted(await countsIn(opened.database))}.`)
  command.say(
    `Ready after ${((performance.now() - begun) / 1000).toFixed(1)} s: ${address}  (GraphQL: ${address}/graphql)  Ctrl-C stops it.`,
  )
  const upToDate = broughtUpToDate(opened, command)
  // Not awaited: the database makes its plans for the first queries in advance.
  void warmUp(store, upToDate).catch(() => undefined)
  await upToDate
}

/** What an older version has read is served until it has been read again; if that fails, the next start continues. */
async function broughtUpToDate({ bringUpToDate }: FilledDatabase, { say }: Command): Promise<void> {
  try {
    await bringUpToDate()
  } catch (error) {
    if (!(error instanceof PolicyLineageError)) throw error
    say(`\n${error.message}\nThe documents are not all up to date with this version. Everything held is served; the next start continues.`)
  }
}

function counted(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ')
}

keepHeapSteady()
program
  .name('npm start --')
  .description('Serves the page, the API and the files.')
  .option('--take-notes', 'have the database follow the notes and corrections of this data folder, if it follows those of another one')
  .allowExcessArguments(false)
program.parse()
runCommand((command) => start(program.opts<Options>(), command), { stays: true })
