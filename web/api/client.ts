import { Client, cacheExchange, fetchExchange } from 'urql'
import { leaveOutCorrections } from './asRead.ts'
import { readAgain } from './readAgain.ts'

/**
 * Creates the page's GraphQL client; `ask` replaces the network. Its cache lives as long as the page, or until documents are loaded or
 * removed on it.
 */
export const clientAsking = (ask?: typeof fetch): Client =>
  new Client({
    url: `${window.location.origin}/graphql`,
    exchanges: [leaveOutCorrections, readAgain, cacheExchange, fetchExchange],
    preferGetMethod: false,
    ...(ask && { fetch: ask }),
  })
