import { graphql } from 'graphql'
import type { Store } from '../neo4j/store.ts'
import { createContext } from './context.ts'
import { schema } from './schema.ts'

const DRAWING = '{ nodes { id } edges { id } omitted { count } }'

/** The first questions of every page, about a node that does not exist: what they cost is that the database makes its plans. */
const QUESTIONS = [
  `{ overview ${DRAWING} }`,
  `{ statistics { contentHash } policies { nodes { id statistics { measures } } } }`,
  '{ search(text: "财政") { title } }',
  `{ neighbourhood(ids: ["x"]) ${DRAWING} }`,
  '{ tasks(where: { department: ["x"] }, first: 2000) { totalCount } }',
  '{ tasks(where: { line: ["x"] }, first: 2000) { totalCount } }',
  '{ trace(id: "x", direction: UP) { direction } }',
  '{ coverage(document: "x") { taskTotal } compare(left: "x", right: "x") { leftMeasures } citedMost(held: false) { places } }',
  '{ node(id: "x") { id } departments(where: { name: "x" }) { nodes { id taskCount { all } } } network(department: "x") { measures } }',
  '{ measures(first: 1) { nodes { policy { id text statements { id } } section { id } assignments { nodes { id } } citations { nodes { id } } targets { nodes { id } } industries { nodes { id } } upstreamTasks { nodes { id } } } } }',
] as const

/** Asks them one after the other, so that nobody waits for plans; failures are left to the first real question. */
export async function warmUp(store: Store): Promise<void> {
  for (const source of QUESTIONS) await graphql({ schema, source, contextValue: createContext(store) })
}
