import { LRUCache } from 'lru-cache'
import { dataVersion } from './counts.ts'
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
  let kept = { version: '', degrees: new LRUCache<string, number>({ max: CACHED }) }
  return async (session, ids) => {
    const version = await dataVersion(session)
    if (version === null) return degreesOf(session, ids)
    if (kept.version !== version) kept = { version, degrees: new LRUCache({ max: CACHED }) }
    const { degrees } = kept
    const unknown = await degreesOf(
      session,
      ids.filter((id) => !degrees.has(id)),
    )
    for (const [id, degree] of unknown) degrees.set(id, degree)
    return new Map(ids.map((id) => [id, degrees.get(id) ?? 0]))
  }
}

async function degreesOf(session: Session, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map()
  const rows = await session.read('DrawingNode.degree', { ids })
  return new Map(rows.map(({ id, degree }) => [String(id), Number(degree)]))
}
