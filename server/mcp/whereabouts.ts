import { documentOfDepartment } from '../graph/unknownPlaces.ts'
import type { DepartmentRecord, NodeRecord } from '../neo4j/store/records.ts'
import type { Store } from '../neo4j/store.ts'
import type { Thing } from './answer.ts'
import { firstAround } from './documentDrafts.ts'
import { named, thingOf } from './thing.ts'

/**
 * Tells apart departments with the same printed name: the place of each that is not resolved, or the document that names it if its place is
 * unknown.
 */
export async function whereaboutsOf(store: Store, nodes: readonly NodeRecord[]): Promise<ReadonlyMap<string, string>> {
  const ids = nodes.filter(isUnresolved).map(({ id }) => id)
  const [places, documents] = await Promise.all([
    firstAround(store, 'Department.jurisdiction', ids, null),
    store.nodes(ids.flatMap((id) => documentOfDepartment(id) ?? [])),
  ])
  return new Map(
    ids.flatMap((id) => {
      const where = places.get(id)?.edge.node ?? documents.get(documentOfDepartment(id) ?? '')
      return where ? [[id, where.kind === 'POLICY' ? `named in ${named(where)}` : named(where)] as const] : []
    }),
  )
}

const isUnresolved = (node: NodeRecord): node is DepartmentRecord => node.kind === 'DEPARTMENT' && node.status !== 'RESOLVED'

/** Nodes to choose from. */
export async function choicesOf(store: Store, nodes: readonly NodeRecord[]): Promise<Thing[]> {
  const whereabouts = await whereaboutsOf(store, nodes)
  return nodes.map(thingOf).map((thing) => ({ ...thing, detail: thing.detail ?? whereabouts.get(thing.id) ?? null }))
}
