import { type Request, type Response, Router } from 'express'
import type { Store } from '../neo4j/store.ts'

/** For whoever watches the program: `/healthz` answers while the process does, `/readyz` when the database does, too. */
export function healthRoutes(store: Store): Router {
  const router = Router()
  router.get('/healthz', (_: Request, response: Response) => {
    response.set('cache-control', 'no-store').json({ status: 'ok' })
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
