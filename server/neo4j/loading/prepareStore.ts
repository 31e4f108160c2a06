import type { Steps } from '../../progress/steps.ts'
import type { Database } from '../database.ts'
import { applySchema } from './schema.ts'
import { isOlderStore, upgradeStore } from './upgrade.ts'

/** Applies the schema, and upgrades a store that an older version has written. One that a newer version has written is left alone and refused. */
export async function prepareStore(database: Database, steps: Steps): Promise<void> {
  const isOlder = await isOlderStore(database)
  await steps.run('Applying the schema', () => applySchema(database))
  if (isOlder) await steps.run('Upgrading the store', (progress) => upgradeStore(database, progress))
}
