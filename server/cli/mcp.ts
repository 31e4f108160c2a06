import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { type Config, configFrom } from '../config.ts'
import { createMcpServer } from '../mcp/server.ts'
import type { Store } from '../neo4j/store.ts'
import { printedSteps } from '../progress/steps.ts'
import { type Command, runCommand } from './command.ts'
import { openedStore } from './openedStore.ts'

// Standard output is reserved for the protocol.
const steps = printedSteps(process.stderr)

/**
 * `node --import tsx server/cli/mcp.ts`: answers an assistant over standard input and output until the input ends. It is ready at once; the
 * first calls wait for the database.
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
  const store = await openedStore(config, steps, command)
  void store.plan(FIRST)
  return store
}

/** The queries that tools use most. */
const FIRST = ['dataVersion', 'nodes', 'documents', 'search', 'Policy.text', 'tasks', 'trace', 'Document.citedBy', 'Department.assignments']

runCommand(mcp, { errors: process.stderr, output: process.stderr })
