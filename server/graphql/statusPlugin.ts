import type { ApolloServerPlugin } from '@apollo/server'
import type { Context } from './context.ts'

const NEW_TYPE = 'application/graphql-response+json'

/**
 * A well-formed request whose query cannot be run is answered with status 200 to clients of the older media type application/json, as
 * GraphQL over HTTP recommends: they tell an answer from a broken proxy by it. Clients of the newer type get 400.
 */
export const statusPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response }) => {
      const accepts = request.http?.headers.get('accept') ?? ''
      if (response.http.status === 400 && request.query !== undefined && !accepts.includes(NEW_TYPE)) response.http.status = 200
    },
  }),
}
