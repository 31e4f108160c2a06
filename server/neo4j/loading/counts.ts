import { MODEL } from '../../graph/model.ts'
import { type Database, run } from '../database.ts'
import { loadStatement } from '../statements.ts'

/** Number of nodes and relationships of each kind, in the order of the catalogue; 0 for kinds without any. */
export async function countsIn(database: Database): Promise<ReadonlyMap<string, number>> {
  const rows = await run(database, loadStatement('counts'))
  const found = new Map(rows.map((row) => [String(row.kind), Number(row.count)]))
  return new Map([...Object.keys(MODEL.nodes), ...Object.keys(MODEL.relationships)].map((kind) => [kind, found.get(kind) ?? 0]))
}
