import { ApolloServer } from '@apollo/server'
import { type Context, createContext } from '../../../server/graphql/context.ts'
import { apolloOptions } from '../../../server/http/app.ts'
import type { Database } from '../../../server/neo4j/database.ts'
import type { Sent } from '../../../server/neo4j/store/session.ts'
import { createStore, type Store } from '../../../server/neo4j/store.ts'

/** The answer to a query, the codes of its errors, and the questions that were sent to the database for it. */
export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: the shape is that of each query
  readonly data: any
  readonly codes: readonly unknown[]
  readonly questions: readonly string[]
  readonly sent: readonly Sent[]
}

/** Asks the API without HTTP, as the program is set up: one store answers all queries, with what it keeps of the data. */
export function asking(database: Database): (query: string, variables?: Record<string, unknown>) => Promise<Answer> {
  let store: Store | undefined
  return askingOf(() => (store ??= createStore(database.driver)))
}

/** The same with a store for each query, which so sends all that it needs. */
export function askingAfresh(database: Database): (query: string, variables?: Record<string, unknown>) => Promise<Answer> {
  return askingOf(() => createStore(database.driver))
}

function askingOf(storeOf: () => Store) {
  const server = new ApolloServer(apolloOptions(() => undefined))
  return async (query: string, variables: Record<string, unknown> = {}): Promise<Answer> => {
    const sent: Sent[] = []
    const contextValue: Context = createContext(storeOf().serving({ tell: (each) => void sent.push(each) }))
    const { body } = await server.executeOperation({ query, variables }, { contextValue })
    if (body.kind !== 'single') throw new Error('one answer expected')
    const { data, errors = [] } = body.singleResult
    return { data, codes: errors.map(({ extensions }) => extensions?.code), questions: sent.map(({ question }) => question), sent }
  }
}
