import { Client, cacheExchange, fetchExchange } from 'urql'

/** The one client of the page. What was read stays as long as the page: the graph changes only when documents are loaded. */
export const client = new Client({
  url: `${window.location.origin}/graphql`,
  exchanges: [cacheExchange, fetchExchange],
  preferGetMethod: false,
})
