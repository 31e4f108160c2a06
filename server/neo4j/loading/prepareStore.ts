import type { Steps } from '../../progress/steps.ts'
import type { Database } from '../database.ts'
import { applySchema } from './schema.ts'
import { isOlderStore, upgradeStore } from './upgrade.ts'

/** Applies the schema, and upgrades a store of an older version. A store of a newer version is refused and left unchanged. */
export async function prepareStore(database: Database, steps: Steps): Promise<void> {
  const isOlder = await isOlderStore(database)
  await steps.run('Applying the schema', () => applySchema(database))
  if (isOlder) await steps.run('Upgrading the store', (progress) => upgradeStore(database, progress))
}
