import { type CallToolResult, McpServer } from '@modelcontextprotocol/server'
import { GraphQLError } from 'graphql'
import { z } from 'zod'
import { DatabaseError, PolicyLineageError } from '../errors.ts'
import { ERROR_CODES, INTERNAL } from '../graphql/errors.ts'
import type { Store } from '../neo4j/store.ts'
import { Answer } from './answer.ts'
import { answerOf } from './answering.ts'
import { BadArgument } from './badArgument.ts'
import { cursorsOf } from './cursor.ts'
import { plainText } from './plainText.ts'
import { PAGE_ARGUMENTS, type Tool } from './tool.ts'
import { TOOLS } from './tools.ts'

export interface McpOptions {
  /** The store, or a store that is being opened: queries wait for it. */
  readonly store: Store | Promise<Store>
  /** Milliseconds that they wait before the client is told to ask again. */
  readonly patience?: number
  /** Aborted when the client disconnects. */
  readonly signal?: AbortSignal
  /** Called with internal errors; clients get a sentence without details. */
  readonly log: (message: string, error: unknown) => void
}

const VERSION = '0.1.0'

/** Clients time out after 60 seconds without giving a reason. */
const PATIENCE = 40_000

const INSTRUCTIONS = `A graph of Chinese government policy documents, read by rules without a language model. Every statement comes with the words that prove it.
- Pass on quotes verbatim, in Chinese, with document, number and line; the link is a path on the server's page.
- What is "not held" is unknown here: say so, and do not fill the gap from memory.
- Report a status other than RESOLVED, and what leftOut names.
- A name may be ambiguous: show the candidates and ask again with an id.
- dataVersion is the version of the data; answers are consistent only if it is the same.`

/** A server of the Model Context Protocol that answers from the store. */
export function createMcpServer(options: McpOptions): McpServer {
  const server = new McpServer(
    { name: 'policy-lineage-explorer', title: '政策脉络 · Policy Lineage Explorer', version: VERSION },
    { instructions: INSTRUCTIONS },
  )
  for (const each of TOOLS) {
    server.registerTool(
      each.name,
      {
        title: each.title,
        description: each.description,
        inputSchema: z.strictObject({ ...each.arguments, ...PAGE_ARGUMENTS }),
        outputSchema: Answer,
        annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
      },
      (given, { mcpReq }) => answered(each, given, mcpReq.signal, options),
    )
  }
  return server
}

type Given = Record<string, unknown> & z.infer<z.ZodObject<typeof PAGE_ARGUMENTS>>

async function answered(
  tool: Tool,
  { limit, cursor, ...asked }: Given,
  signal: AbortSignal,
  { store, log, signal: gone, patience = PATIENCE }: McpOptions,
): Promise<CallToolResult> {
  try {
    const ours = (await openedWithin(patience, store)).serving({ signal: gone ? AbortSignal.any([gone, signal]) : signal })
    const version = await ours.dataVersion()
    const cursors = cursorsOf([tool.name, asked], version, cursor)
    const reply = await tool.ask(ours, asked, { rows: limit, at: cursors.at })
    const answer = await answerOf(ours, reply, { version, rows: limit, cursors })
    return { content: [{ type: 'text', text: plainText(answer) }], structuredContent: answer }
  } catch (error) {
    return { isError: true, content: [{ type: 'text', text: messageOf(error, tool.name, log) }] }
  }
}

async function openedWithin(patience: number, store: McpOptions['store']): Promise<Store> {
  if (!(store instanceof Promise)) return store
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    const message = 'The database is still starting, or is reading documents. Ask again in half a minute.'
    timer = setTimeout(() => reject(new DatabaseError('DATABASE_BUSY', message)), patience)
  })
  return Promise.race([store, late]).finally(() => clearTimeout(timer))
}

/** The message for the client; internal errors are logged. */
function messageOf(error: unknown, name: string, log: McpOptions['log']): string {
  if (error instanceof BadArgument || error instanceof GraphQLError) return error.message
  if (error instanceof PolicyLineageError && error.code in ERROR_CODES) return `${error.code}: ${error.message}`
  log(`The tool ${name} failed`, error)
  return INTERNAL
}
