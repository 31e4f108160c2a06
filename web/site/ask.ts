import { graphql } from 'graphql'
import { createContext } from '../../server/graphql/context.ts'
import { memoryGraph } from '../../server/memory/graph.ts'
import { memorySession } from '../../server/memory/session.ts'
import { storeOn } from '../../server/neo4j/store.ts'
import { layoutOf, textOf } from './data.ts'
import { schema } from './schema.ts'

interface Request {
  readonly query: string
  readonly variables?: Record<string, unknown>
  readonly operationName?: string
}

/** Answers GraphQL requests in the browser: runs the API over the published graph, in place of the network. */
export function graphAnswering(): typeof fetch {
  const { nodes, relationships, about } = globalThis.policyLineage
  const store = storeOn(
    memorySession(memoryGraph({ contentHash: about.contentHash, nodes, relationships, text: textOf, layout: layoutOf })),
  )
  return async (_, init) => {
    const { query, variables, operationName } = JSON.parse(String(init?.body)) as Request
    const answer = await graphql({
      schema,
      source: query,
      contextValue: createContext(store),
      ...(variables && { variableValues: variables }),
      ...(operationName && { operationName }),
    })
    return new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/graphql-response+json' } })
  }
}
