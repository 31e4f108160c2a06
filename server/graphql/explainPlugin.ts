import type { ApolloServerPlugin } from '@apollo/server'
import type { Context } from './context.ts'

/** Adds the Cypher statements that were sent to the answer if the request has the header `x-explain: cypher`, for "copy as Cypher". */
export const explainPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue }) => {
      if (response.body.kind !== 'single' || !contextValue.sent) return
      response.body.singleResult.extensions = { ...response.body.singleResult.extensions, cypher: contextValue.sent }
    },
  }),
}
