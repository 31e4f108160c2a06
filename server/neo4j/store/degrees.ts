import { LRUCache } from 'lru-cache'
import { keptByVersion } from './keptByVersion.ts'
import type { Session } from './session.ts'

/** Returns how many different nodes each node is linked to, by id. */
export type Degrees = (session: Session, ids: readonly string[]) => Promise<ReadonlyMap<string, number>>

/** Most nodes whose degree is cached: the hubs of many drawings. */
const CACHED = 20_000

/**
 * Caches degrees for each version of the data. The drawings show the same hubs again and again, and the degree of a hub takes time in
 * proportion to the documents held.
 */
export function keptDegrees(): Degrees {
  const ofVersion = keptByVersion(async () => new LRUCache<string, number>({ max: CACHED }))
  return async (session, ids) => {
    const degrees = await ofVersion(session)
    const unknown = ids.filter((id) => !degrees.has(id))
    const rows = unknown.length === 0 ? [] : await session.read('DrawingNode.degree', { ids: unknown })
    for (const { id, degree } of rows) degrees.set(String(id), Number(degree))
    return new Map(ids.map((id) => [id, degrees.get(id) ?? 0]))
  }
}
