import { MODEL } from '../../graph/model.ts'
import { type Database, run } from '../database.ts'
import { loadStatement } from '../statements.ts'

/** How many nodes and relationships of each kind the graph holds, in the order of the catalogue; kinds without any are 0. */
export async function countsIn(database: Database): Promise<ReadonlyMap<string, number>> {
  const rows = await run(database, loadStatement('counts'))
  const found = new Map(rows.map((row) => [String(row.kind), Number(row.count)]))
  return new Map([...Object.keys(MODEL.nodes), ...Object.keys(MODEL.relationships)].map((kind) => [kind, found.get(kind) ?? 0]))
}
