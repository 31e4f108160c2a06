import { graphql } from 'graphql'
import type { Store } from '../neo4j/store.ts'
import { createContext } from './context.ts'
import { LIMITS } from './limits.ts'
import { schema } from './schema.ts'

/** The queries of the pages, in the order in which somebody opens them. */
const FIRST = [
  'overview',
  'DrawingNode.degree',
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
  'Policy.tables',
]

/** As the page asks it: all documents. */
const OPENING = `{ overview(limit: ${LIMITS.documents}, kinds: [POLICY, CITED_DOCUMENT]) { nodes { id kind label degree folded } edges { id kind source target count } omitted { kind count } } }`
/**
 * The queries of the other pages, most visited first. The first run of code and database plans is slowest, and facet data are loaded into
 * memory.
 */
const QUESTIONS = [
  `{ measures(first: 60) { totalCount nodes {
    policy { state(asOf: "2024-06-30") { asOf } appliesIn(first: 2) { nodes { id } } }
    assignments(first: 40) { edges { role node { id } } }
    targets(first: 40) { nodes { id } }
  } } }`,
  '{ measureFacets(asOf: "2024-06-30") { totalCount } }',
  '{ statistics { contentHash } }',
  '{ policies(first: 1) { nodes { id measures(first: 1) { nodes { id } } } } }',
]

/**
 * Runs the first queries in advance, so that visitors do not wait for query plans; all but the opening drawing once the data are `settled`, since
 * what is kept of one version would be read again for the next. A failure is ignored; the first real query will report it.
 */
export async function warmUp(store: Store, settled: Promise<unknown> = Promise.resolve()): Promise<void> {
  const ask = (source: string) => graphql({ schema, source, contextValue: createContext(store) })
  await ask(OPENING)
  await settled
  for (const source of QUESTIONS) await ask(source)
  await store.plan(FIRST)
}
