import { type Database, run } from '../database.ts'
import { schemaStatements } from '../statements.ts'

/** Applies constraints and indexes and waits until they can be used. May be run again. */
export async function applySchema(database: Database): Promise<void> {
  for (const statement of schemaStatements()) await run(database, statement)
  await run(database, 'CALL db.awaitIndexes(120)')
}
