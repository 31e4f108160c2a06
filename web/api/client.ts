import { Client, cacheExchange, fetchExchange } from 'urql'
import { readAgain } from './readAgain.ts'

/** The one client of the page. What was read stays as long as the page, or until documents are loaded or removed on it. */
export const client = new Client({
  url: `${window.location.origin}/graphql`,
  exchanges: [readAgain, cacheExchange, fetchExchange],
  preferGetMethod: false,
})
