import { stat } from 'node:fs/promises'
import { configFrom } from '../config.ts'
import { createApp } from '../graphql/app.ts'
import { listen, requireFreePort } from '../http.ts'
import { countsIn } from '../neo4j/loading/counts.ts'
import { documentFiles } from '../neo4j/loading/files.ts'
import { createLoader } from '../neo4j/loading/loader.ts'
import { pipelineVersion } from '../neo4j/loading/pipelineVersion.ts'
import { applySchema } from '../neo4j/loading/schema.ts'
import { openDatabase } from '../neo4j/open.ts'
import { createStore } from '../neo4j/store.ts'
import { buildPage, pageFolder, pageIsOutdated } from '../page.ts'
import { printedSteps } from '../steps.ts'
import { createEndings, endOnSignals, fail } from './end.ts'
import { loadFiles } from './loadFiles.ts'
import { documentReader } from './reader.ts'

const say = (line: string) => void process.stdout.write(`${line}\n`)
const steps = printedSteps(process.stdout)
const endings = createEndings()

/** `npm start`: database, schema, seeds, page, then everything served on one port. */
async function start(): Promise<void> {
  const begun = performance.now()
  const config = configFrom()
  await requireFreePort(config.host, config.port)
  const page = ensurePage(config.root)
  page.catch(() => undefined)
  const { database, close } = await openDatabase(config.database, steps, { onStarted: endings.add })
  endings.add(close)
  await steps.run('Applying the schema', () => applySchema(database))
  const loader = await createLoader(database, documentReader, pipelineVersion())
  const reread = await steps.run('Looking for documents read by an older version', () => loader.refresh())
  if (reread.length > 0) say(`  ${reread.length} documents read again`)
  await steps.run('Loading the seeds', async () => loadFiles(await documentFiles(config.seeds), loader.fill, say))
  await page
  const store = createStore(database.driver, database.name ? { database: database.name } : {})
  const { app, stop } = await createApp({ store, webRoot: pageFolder(config.root) })
  endings.add(stop)
  const server = await listen(app, config.host, config.port)
  endings.add(server.close)
  say(`\nThe graph holds ${counted(await countsIn(database))}.`)
  say(
    `Ready after ${((performance.now() - begun) / 1000).toFixed(1)} s: ${server.address}  (GraphQL: ${server.address}/graphql)  Ctrl-C stops it.`,
  )
}

async function ensurePage(root: string): Promise<void> {
  await stat(root)
  if (await pageIsOutdated(root)) await steps.run('Building the page', () => buildPage(root))
}

function counted(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ')
}

endOnSignals(endings, say)
start().catch(async (error: unknown) => {
  await endings.run().catch(() => undefined)
  fail(error, say)
})
