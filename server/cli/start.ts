import path from 'node:path'
import { configFrom } from '../config.ts'
import { warmUp } from '../graphql/warmUp.ts'
import { createApp } from '../http/app.ts'
import { listen, requireFreePort } from '../http/listen.ts'
import { buildPage, pageFolder, pageIsOutdated } from '../http/page.ts'
import { lineTo } from '../neo4j/driver.ts'
import { countsIn } from '../neo4j/loading/counts.ts'
import { watchPulse } from '../neo4j/pulse.ts'
import { createStore } from '../neo4j/store.ts'
import { printedSteps } from '../progress/steps.ts'
import { keptGraphFiles } from '../wholeGraph/kept.ts'
import { type Command, runCommand } from './command.ts'
import { documentDoor } from './documentDoor.ts'
import { filledDatabase } from './filledDatabase.ts'
import { noteDoor } from './noteDoor.ts'

const steps = printedSteps(process.stdout)

/** `npm start`: database, schema, seeds, page, then everything served on one port. */
async function start({ say, atEnd }: Command): Promise<void> {
  const begun = performance.now()
  const config = configFrom()
  await requireFreePort(config.host, config.port)
  const [{ database, access }] = await Promise.all([filledDatabase(config, steps, { say, atEnd }), builtPage(config.root)])
  const pulse = watchPulse(() => lineTo(access))
  atEnd(pulse.stop)
  const store = createStore(database.driver, { silence: pulse.signal, ...(database.name && { database: database.name }) })
  const documents = documentDoor(config, { database, access })
  atEnd(documents.service.close)
  const notes = await noteDoor(config, say)
  atEnd(async () => notes.notes?.close())
  const graphFiles = keptGraphFiles(database, path.join(config.dataFolder, 'exports'))
  const { app, stop } = await createApp({
    store,
    webRoot: pageFolder(config.root),
    allowedHosts: config.allowedHosts,
    documents,
    notes,
    graphFiles,
  })
  atEnd(stop)
  const server = await listen(app, config.host, config.port)
  atEnd(server.close)
  say(`\nThe graph holds ${counted(await countsIn(database))}.`)
  say(
    `Ready after ${((performance.now() - begun) / 1000).toFixed(1)} s: ${server.address}  (GraphQL: ${server.address}/graphql)  Ctrl-C stops it.`,
  )
  // Nobody waits for it: the database makes its plans for the first questions before somebody asks them.
  void warmUp(store)
}

async function builtPage(root: string): Promise<void> {
  if (await pageIsOutdated(root)) await steps.run('Building the page', () => buildPage(root))
}

function counted(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ')
}

runCommand(start, { stays: true })
