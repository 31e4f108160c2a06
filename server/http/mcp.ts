import { toNodeHandler } from '@modelcontextprotocol/node'
import { createMcpHandler } from '@modelcontextprotocol/server'
import { json, type NextFunction, type Request, type RequestHandler, type Response, Router } from 'express'
import { clientError } from '../graphql/errors.ts'
import { LIMITS } from '../graphql/limits.ts'
import { createMcpServer } from '../mcp/server.ts'
import type { Store } from '../neo4j/store.ts'
import { fromOwnPages } from './origins.ts'
import { goneSignal } from './waiting.ts'

export interface McpRoutesOptions {
  readonly store: Store
  readonly log: (message: string, error: unknown) => void
}

const MOST_BYTES = 200_000

/** The Model Context Protocol over HTTP, without sessions: each request is answered by its own server. */
export function mcpRoutes({ store, log }: McpRoutesOptions, waiting: RequestHandler): Router {
  const onerror = (error: Error) => log('An MCP request failed', error)
  return Router().use(sameSite, waiting, json({ limit: MOST_BYTES }), boundedBatch, async (request, response) => {
    const signal = goneSignal(response)
    const handler = createMcpHandler(() => createMcpServer({ store, signal, log }), {
      onerror,
      // Clients are never notified of changes, and an open stream would occupy one of the waiting slots.
      maxSubscriptions: 0,
      maxRequestBodySize: MOST_BYTES,
    })
    await toNodeHandler(handler, { onerror, maxRequestBodySize: MOST_BYTES })(request, response, request.body)
  })
}

/** A page of another site must not read here through a visitor's browser. */
const sameSite = fromOwnPages('BAD_REQUEST', 'Requests from pages of other sites are not answered.')

/** A request may contain as many calls as a GraphQL query may have fields. */
function boundedBatch({ body }: Request, _: Response, next: NextFunction): void {
  if (Array.isArray(body) && body.length > LIMITS.questions)
    throw clientError('QUERY_TOO_COMPLEX', `The request holds ${body.length} messages; ${LIMITS.questions} are allowed.`)
  next()
}
