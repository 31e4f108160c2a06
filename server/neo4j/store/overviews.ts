import { LRUCache } from 'lru-cache'
import type { Degrees } from './degrees.ts'
import { type Drawing, overview } from './drawing.ts'
import { keptByVersion } from './keptByVersion.ts'
import type { NodeKind } from './records.ts'
import type { Session } from './session.ts'

/** Returns the overview of at most `limit` nodes, of these kinds or of all. */
export type Overviews = (session: Session, limit: number, kinds: readonly NodeKind[] | null) => Promise<Drawing>

/** Nodes and edges of the cached overviews together, some 500 bytes each: the opening drawing of 10,000 documents and a few others. */
const CACHED = 60_000

/** Caches overviews for each version of the data: they depend on nothing else, and everybody begins with the same one. */
export function keptOverviews(degrees: Degrees): Overviews {
  const ofVersion = keptByVersion(
    async () =>
      new LRUCache<string, Drawing>({ maxSize: CACHED, sizeCalculation: ({ nodes, edges }) => Math.max(1, nodes.length + edges.length) }),
  )
  return async (session, limit, kinds) => {
    const overviews = await ofVersion(session)
    const asked = JSON.stringify([limit, kinds])
    const known = overviews.get(asked)
    if (known) return known
    const drawing = await overview(session, degrees, limit, kinds)
    overviews.set(asked, drawing)
    return drawing
  }
}
