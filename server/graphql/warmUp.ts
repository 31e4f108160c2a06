import { graphql } from 'graphql'
import type { Store } from '../neo4j/store.ts'
import { createContext } from './context.ts'
import { schema } from './schema.ts'

/** The questions behind the pages, in the order in which somebody who has just opened the program meets them. */
const FIRST = [
  'overview',
  'statistics',
  'policies',
  'nodes',
  'search',
  'neighbourhood',
  'tasks',
  'trace',
  'coverage',
  'compare',
  'Policy.text',
]

/**
 * What the first pages ask, those that are opened most before the others. The first pass through the program's code and the database's
 * takes longest, and what lists are counted by is read into memory.
 */
const QUESTIONS = [
  '{ overview { nodes { id kind label degree folded } edges { id kind source target count } omitted { kind count } } }',
  `{ measures(first: 60) { totalCount nodes {
    policy { state(asOf: "2024-06-30") { asOf } appliesIn(first: 2) { nodes { id } } }
    assignments(first: 40) { edges { role node { id } } }
    targets(first: 40) { nodes { id } }
  } } }`,
  '{ measureFacets(asOf: "2024-06-30") { totalCount } }',
  '{ statistics { contentHash } }',
  '{ policies(first: 1) { nodes { id measures(first: 1) { nodes { id } } } } }',
]

/** Spares the first visitors the waiting for plans; what fails is left to the first real question, which says so. */
export async function warmUp(store: Store): Promise<void> {
  for (const source of QUESTIONS) await graphql({ schema, source, contextValue: createContext(store) })
  await store.plan(FIRST)
}
