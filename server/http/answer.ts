import { type ApolloServer, HeaderMap } from '@apollo/server'
import { json, type Request, type RequestHandler, Router, text } from 'express'
import { type Context, createContext } from '../graphql/context.ts'
import type { Store } from '../neo4j/store.ts'
import { namedDocument } from './operations.ts'
import { goneSignal } from './waiting.ts'

const LONGEST = '200kb'

/** Whatever is asked of the GraphQL server: its body is read, the text of a document that it names is put in, and it is answered. */
export function questions(server: ApolloServer<Context>, store: Store, waiting: RequestHandler): Router {
  const bodies = [json({ limit: LONGEST }), text({ type: 'application/graphql', limit: LONGEST })]
  return Router().use(waiting, ...bodies, namedDocument, graphqlAnswer(server, store))
}

/**
 * Asks the GraphQL server and writes its answer as it is. Answers are made for one request and not to be kept, so none is hashed for an
 * entity tag: on short answers that, and what else Express does to a body, would cost as much as running the query.
 */
function graphqlAnswer(server: ApolloServer<Context>, store: Store): RequestHandler {
  return async (request, response) => {
    const signal = goneSignal(response)
    const { status, headers, body } = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: asAsked(request),
      context: async () => createContext(store, { explain: request.headers['x-explain'] === 'cypher', signal }),
    })
    if (body.kind !== 'complete') throw new Error('An answer in several pieces: the schema has neither @defer nor @stream.')
    response.statusCode = status ?? 200
    for (const [name, value] of headers) response.setHeader(name, value)
    // As text and without a head of its own, so that Node sends head and body in one piece, with the length.
    response.setHeader('cache-control', 'no-store').end(body.string)
  }
}

function asAsked({ method, headers: sent, url, body }: Request) {
  const headers = new HeaderMap()
  for (const [name, value] of Object.entries(sent))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  const search = url.indexOf('?')
  return { method, headers, search: search < 0 ? '' : url.slice(search), body: body as unknown }
}
