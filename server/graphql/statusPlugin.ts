import type { ApolloServerPlugin } from '@apollo/server'
import type { Context } from './context.ts'

/** Seconds. */
const RETRY_AFTER = '1'

const NEW_TYPE = 'application/graphql-response+json'

/**
 * Sets the HTTP status. A query that cannot run gets 200 if the client accepts the older media type application/json, as GraphQL over HTTP
 * recommends: such clients can then tell an answer from a broken proxy. Clients of the newer type get 400. A query interrupted by a load
 * gets 503.
 */
export const statusPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response }) => {
      const accepts = request.http?.headers.get('accept') ?? ''
      if (
        response.body.kind === 'single' &&
        response.body.singleResult.errors?.some(({ extensions }) => extensions?.code === 'TRY_AGAIN')
      ) {
        response.http.status = 503
        response.http.headers.set('retry-after', RETRY_AFTER)
      }
      if (response.http.status === 400 && request.query !== undefined && !accepts.includes(NEW_TYPE)) response.http.status = 200
    },
  }),
}
