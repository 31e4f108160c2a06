import { configFrom } from '../config.ts'
import { warmUp } from '../graphql/warmUp.ts'
import { requireFreePort } from '../http/listen.ts'
import { pageFolder } from '../http/page.ts'
import { countsIn } from '../neo4j/loading/counts.ts'
import { printedSteps } from '../progress/steps.ts'
import { builtPage } from './builtPage.ts'
import { type Command, runCommand } from './command.ts'
import { filledDatabase } from './filledDatabase.ts'
import { servedApp } from './servedApp.ts'

const steps = printedSteps(process.stdout)

/** `npm start`: database, schema, seeds, page, then everything served on one port. */
async function start(command: Command): Promise<void> {
  const begun = performance.now()
  const config = configFrom()
  await requireFreePort(config.host, config.port)
  const [opened] = await Promise.all([filledDatabase(config, steps, command), builtPage(config.root, steps)])
  const { store, address } = await servedApp(config, opened, command, pageFolder(config.root))
  command.say(`\nThe graph holds ${counted(await countsIn(opened.database))}.`)
  command.say(
    `Ready after ${((performance.now() - begun) / 1000).toFixed(1)} s: ${address}  (GraphQL: ${address}/graphql)  Ctrl-C stops it.`,
  )
  // Nobody waits for it: the database makes its plans for the first questions before somebody asks them.
  void warmUp(store)
}

function counted(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ')
}

runCommand(start, { stays: true })
