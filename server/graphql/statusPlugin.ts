import type { ApolloServerPlugin } from '@apollo/server'
import type { Context } from './context.ts'

/** In seconds. */
const RETRY_AFTER = '1'

const NEW_TYPE = 'application/graphql-response+json'

/**
 * A well-formed request whose query cannot be run is answered with status 200 to clients of the older media type application/json, as
 * GraphQL over HTTP recommends: they tell an answer from a broken proxy by it. Clients of the newer type get 400. What was broken by a
 * load is answered with 503.
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
