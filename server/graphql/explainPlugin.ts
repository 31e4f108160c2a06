import type { ApolloServerPlugin } from '@apollo/server'
import type { Context } from './context.ts'

/** Answers the header `x-explain: cypher` with the statements that were really sent, for "copy as Cypher". */
export const explainPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue }) => {
      if (response.body.kind !== 'single' || !contextValue.sent) return
      response.body.singleResult.extensions = { ...response.body.singleResult.extensions, cypher: contextValue.sent }
    },
  }),
}
