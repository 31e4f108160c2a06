import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { type Config, configFrom } from '../config.ts'
import { createMcpServer } from '../mcp/server.ts'
import type { Database } from '../neo4j/database.ts'
import { accessToRunning } from '../neo4j/local/server.ts'
import { openDatabase } from '../neo4j/open.ts'
import { createStore, type Store } from '../neo4j/store.ts'
import { printedSteps } from '../progress/steps.ts'
import { type Command, runCommand } from './command.ts'

// Standard output belongs to the protocol.
const steps = printedSteps(process.stderr)

/**
 * `node --import tsx server/cli/mcp.ts`: answers an assistant over standard input and output until the input ends. It is ready at once;
 * the first questions wait for the database.
 */
async function mcp(command: Command): Promise<void> {
  const ended = new Promise<void>((resolve) => process.stdin.once('end', resolve).once('close', resolve))
  const store = opened(configFrom(), command)
  const log = (message: string, error: unknown) => console.error(message, error)
  const server = serveStdio(() => createMcpServer({ store, log }), { onerror: (error) => log('An MCP message failed', error) })
  command.atEnd(server.close)
  await Promise.race([ended, store.then(() => ended)])
}

async function opened(config: Config, command: Command): Promise<Store> {
  const { driver, name } = (await isServed(config)) ? await joined(config, command) : await filled(config, command)
  const store = createStore(driver, name ? { database: name } : {})
  void store.plan(FIRST)
  return store
}

/** The questions that tools ask most. */
const FIRST = ['dataVersion', 'nodes', 'documents', 'search', 'Policy.text', 'tasks', 'trace', 'Document.citedBy', 'Department.assignments']

/** What reads documents is loaded only where there are documents to read: it takes longer than all the rest. */
async function filled(config: Config, command: Command): Promise<Database> {
  const { filledDatabase } = await import('./filledDatabase.ts')
  return (await filledDatabase(config, steps, command)).database
}

/** Whether somebody else runs the database and fills it. */
const isServed = async ({ database }: Config): Promise<boolean> =>
  database.kind === 'remote' || (await accessToRunning(database.folder)) !== null

async function joined({ database }: Config, { atEnd }: Command): Promise<Database> {
  const opened = await openDatabase(database, steps, { share: true, onStarted: atEnd })
  atEnd(opened.close)
  return opened.database
}

runCommand(mcp, { errors: process.stderr, output: process.stderr })
