import type { DocumentGraph } from '../../graph/graph.ts'
import { type Database, run } from '../../neo4j/database.ts'
import { loadDocument } from '../../neo4j/loading/loadDocument.ts'
import { loadStatement } from '../../neo4j/statements.ts'
import { tableOf, timed } from './table.ts'

/** Loading documents, one transaction each, compared with two bare UNWINDs of the same rows. Both start warm and with an empty database. */
export async function benchLoading(database: Database, graphs: readonly DocumentGraph[]): Promise<string> {
  const entities = graphs.reduce((total, { nodes, edges }) => total + nodes.length + edges.length, 0)
  const load = async () => {
    for (const graph of graphs) await loadDocument(database, () => graph)
  }
  for (const warmUp of [() => bareUnwind(database, graphs), load]) {
    await emptied(database)
    await warmUp()
  }
  await emptied(database)
  const bare = await timed(() => bareUnwind(database, graphs))
  await emptied(database)
  const loader = await timed(load)
  const again = await timed(load)
  const rate = (time: number) => `${Math.round((1000 * entities) / time)}`
  return tableOf(
    [`loading ${graphs.length} documents`, 'nodes and relationships / s', 'ratio to bare'],
    [
      ['bare UNWIND of the same rows', rate(bare), '1.00'],
      ['loader, first time', rate(loader), (loader / bare).toFixed(2)],
      ['loader, each replacing its former self', rate(again), (again / bare).toFixed(2)],
    ],
  )
}

async function bareUnwind(database: Database, graphs: readonly DocumentGraph[]): Promise<void> {
  for (const graph of graphs) {
    const nodes = graph.nodes.map(({ id, type, properties }) => ({ id, type, properties: { ...properties, id } }))
    const edges = graph.edges.map(({ properties, ...edge }) => ({ ...edge, properties: { ...properties, id: edge.id } }))
    await run(database, loadStatement('nodes'), { rows: nodes })
    await run(database, loadStatement('relationships'), { rows: edges })
  }
}

async function emptied(database: Database): Promise<void> {
  await run(database, 'MATCH (n) WHERE NOT n:GraphMeta DETACH DELETE n')
}
