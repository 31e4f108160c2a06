import { spawn } from 'node:child_process'
import type { IncomingMessage } from 'node:http'
import path from 'node:path'
import { createServer, type ViteDevServer } from 'vite'
import { configFrom, environmentWith } from '../config.ts'
import { requireFreePort } from '../http/listen.ts'
import { freePort } from '../neo4j/local/settings.ts'
import { openDatabase } from '../neo4j/open.ts'
import { printedSteps } from '../progress/steps.ts'
import { type Command, runCommand } from './command.ts'
import { type Restarting, restarting } from './dev/restarting.ts'
import { wantedBy } from './dev/sources.ts'

/** Milliseconds: editors write several files at once, which count as one change. */
const SETTLED = 150

/**
 * `npm run dev`: the database, the API and the page at the address of `npm start`. The API restarts when the server or Cypher changes, the
 * schema and operation types are written again when their sources change, and the page reloads by itself.
 */
async function dev({ say, atEnd }: Command): Promise<void> {
  const config = configFrom()
  await requireFreePort(config.host, config.port)
  const { access, close } = await openDatabase(config.database, printedSteps(process.stdout), { onStarted: atEnd, onEnded: say })
  atEnd(close)
  const apiPort = await freePort()
  const api = restarting(
    path.join(config.root, 'server', 'cli', 'dev', 'api.ts'),
    environmentWith({ ...accessVariables(access), PORT: String(apiPort) }),
  )
  atEnd(api.end)
  const page = await pageServer(config, `http://127.0.0.1:${apiPort}`)
  atEnd(page.close)
  watchSources(page, config.root, api, say)
  say(`\nThe page: http://localhost:${config.port}  (the API answers there as soon as it is ready). Ctrl-C stops everything.`)
}

function accessVariables({ uri, user, password, database }: Awaited<ReturnType<typeof openDatabase>>['access']): Record<string, string> {
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, ...(database ? { NEO4J_DATABASE: database } : {}) }
}

async function pageServer({ root, host, port }: ReturnType<typeof configFrom>, api: string): Promise<ViteDevServer> {
  const proxy = Object.fromEntries(['/graphql', '/export', '/feed'].map((address) => [address, api]))
  const documents = { target: api, bypass: pageOfDocuments }
  const server = await createServer({
    configFile: path.join(root, 'vite.config.ts'),
    root: path.join(root, 'web'),
    server: { host, port, strictPort: true, proxy: { ...proxy, '/documents': documents } },
  })
  return server.listen()
}

/** `GET /documents` is a page; anything else at that address is the API. */
function pageOfDocuments({ method, url }: IncomingMessage): string | undefined {
  return method === 'GET' && url?.split('?')[0] === '/documents' ? url : undefined
}

function watchSources(page: ViteDevServer, root: string, api: Restarting, say: Command['say']): void {
  let wanted = { api: false, schema: false }
  let timer: NodeJS.Timeout | undefined
  page.watcher.add([path.join(root, 'server'), path.join(root, 'cypher')])
  page.watcher.on('all', (_, file) => {
    const { api: restart, schema } = wantedBy(root, file)
    if (!restart && !schema) return
    wanted = { api: wanted.api || restart, schema: wanted.schema || schema }
    clearTimeout(timer)
    timer = setTimeout(async () => {
      const now = wanted
      wanted = { api: false, schema: false }
      say(`${path.relative(root, file)} has changed:${now.schema ? ' writing the schema' : ''}${now.api ? ' restarting the API' : ''} …`)
      if (now.schema) await writeSchema(root, say)
      if (now.api) await api.restart()
    }, SETTLED)
  })
}

/** Runs `npm run schema`. If the schema cannot be printed, this is reported and the old one is kept. */
async function writeSchema(root: string, say: Command['say']): Promise<void> {
  const code = await new Promise<number | null>((resolve) => {
    spawn('npm', ['run', '--silent', 'schema'], { cwd: root, stdio: 'inherit' }).on('close', resolve)
  })
  if (code !== 0) say('The schema could not be written; the previous one is still in use.')
}

runCommand(dev, { stays: true })
