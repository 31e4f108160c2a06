import type { DepartmentRecord, NodeKind, NodeRecord } from '../../neo4j/store/records.ts'
import type { SearchHit } from '../../neo4j/store/search.ts'
import type { Store } from '../../neo4j/store.ts'
import { MCP_LIMITS } from '../limits.ts'
import { nameIn, oneOf, type Resolved } from './asked.ts'
import { nodesNamed } from './documents.ts'

type OfKind<K extends NodeKind> = Extract<NodeRecord, { kind: K }>

/** The department with this id or name, or the only one whose name contains the words. */
export const departmentNamed = (store: Store, argument: string, given: string) => nodeNamed(store, argument, given, 'DEPARTMENT', namesOf)

/** The place or zone with this name. */
export const placeNamed = (store: Store, argument: string, given: string) =>
  nodeNamed(store, argument, given, 'JURISDICTION', ({ name }) => [name])

/** The names that only this department has. An abbreviation (财政局) is printed for departments of many places. */
const namesOf = ({ name, fullName }: DepartmentRecord): readonly string[] => (fullName === null ? [name] : [name, fullName])

async function nodeNamed<K extends 'DEPARTMENT' | 'JURISDICTION'>(
  store: Store,
  argument: string,
  given: string,
  kind: K,
  names: (node: OfKind<K>) => readonly string[],
): Promise<Resolved<OfKind<K>>> {
  const asked = nameIn(argument, given)
  const isOfKind = (node: NodeRecord | undefined): node is OfKind<K> => node?.kind === kind
  const byId = (await store.nodes([asked])).get(asked)
  if (isOfKind(byId)) return { kind: 'one', node: byId }
  const hits = await hitsOf(store, asked, kind)
  const nodes = hits.map(({ node }) => node).filter(isOfKind)
  const whole = nodes.filter((node) => names(node).includes(asked))
  const fitting = whole.length > 0 ? whole : nodesNamed(hits, isOfKind)
  const why = kind === 'DEPARTMENT' ? 'No department has this name.' : 'No place has this name.'
  return oneOf(argument, asked, fitting, { why, similar: nodes })
}

/** Nodes of a kind whose names contain the words, or some of them (`partial`), best first. */
export const hitsOf = (store: Store, text: string, kind: NodeKind): Promise<readonly SearchHit[]> =>
  store.search({ text, kinds: [kind], first: MCP_LIMITS.mostStatements })
