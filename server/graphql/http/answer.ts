import { type ApolloServer, HeaderMap } from '@apollo/server'
import type { Request, RequestHandler } from 'express'
import type { Store } from '../../neo4j/store.ts'
import { type Context, createContext } from '../context.ts'

/**
 * Asks the GraphQL server and writes its answer as it is. Answers are made for one request and not to be kept, so none is hashed for an
 * entity tag: on short answers that, and what else Express does to a body, would cost as much as running the query.
 */
export function graphqlAnswer(server: ApolloServer<Context>, store: Store): RequestHandler {
  return async (request, response) => {
    const { status, headers, body } = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: asAsked(request),
      context: async () => createContext(store, { explain: request.headers['x-explain'] === 'cypher' }),
    })
    if (body.kind !== 'complete') throw new Error('An answer in several pieces: the schema has neither @defer nor @stream.')
    const bytes = Buffer.from(body.string)
    headers.set('cache-control', 'no-store')
    headers.set('content-length', String(bytes.length))
    response.writeHead(status ?? 200, Object.fromEntries(headers)).end(bytes)
  }
}

function asAsked({ method, headers: sent, url, body }: Request) {
  const headers = new HeaderMap()
  for (const [name, value] of Object.entries(sent))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  const search = url.indexOf('?')
  return { method, headers, search: search < 0 ? '' : url.slice(search), body: body as unknown }
}
