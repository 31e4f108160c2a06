import { createHash } from 'node:crypto'
import { type Database, inTransaction, run } from '../database.ts'
import { loadStatement, schemaStatements } from '../statements.ts'

/** Applies constraints and indexes, and waits until they are online. Does nothing if the same ones were already applied. */
export async function applySchema(database: Database): Promise<void> {
  const statements = schemaStatements()
  const digest = createHash('sha256').update(statements.join('\n')).digest('hex')
  const [applied] = await run(database, loadStatement('appliedSchema'))
  if (applied?.digest === digest) return
  await inTransaction(database, async (send) => {
    for (const statement of statements) await send(statement)
  })
  await run(database, 'CALL db.awaitIndexes(120)')
  await run(database, loadStatement('noteSchema'), { digest })
}
