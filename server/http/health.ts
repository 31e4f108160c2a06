import { type Request, type Response, Router } from 'express'
import type { Store } from '../neo4j/store.ts'

/** How many of the documents that an older version has read have been read again. */
export interface Rereading {
  readonly done: number
  readonly total: number
}

/**
 * Health checks: `/healthz` answers while the process runs, `/readyz` when the database answers too. `rereading` of the former counts the
 * documents read again so far; it is left out if none are.
 */
export function healthRoutes(store: Store, rereading: () => Rereading | null): Router {
  const router = Router()
  router.get('/healthz', (_: Request, response: Response) => {
    response.set('cache-control', 'no-store').json({ status: 'ok', rereading: rereading() ?? undefined })
  })
  router.get('/readyz', async (_: Request, response: Response) => {
    response.set('cache-control', 'no-store')
    try {
      response.json({ status: 'ready', dataVersion: await store.dataVersion() })
    } catch {
      response.status(503).set('retry-after', '5').json({ status: 'not ready', reason: 'The database does not answer.' })
    }
  })
  return router
}
