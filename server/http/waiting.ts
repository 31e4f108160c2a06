import type { RequestHandler, Response } from 'express'
import { refuse } from './failures.ts'

/** Aborted when the client disconnects before it has the whole answer. */
export function goneSignal(response: Response): AbortSignal {
  const gone = new AbortController()
  response.once('close', () => response.writableFinished || gone.abort())
  return gone.signal
}

/** Maximum number of requests in progress, including those queued for the database. */
export const MOST_WAITING = 128

/** Refuses further requests while `most` are in progress: each one holds memory, and would be answered too late. */
export function boundedWaiting(most = MOST_WAITING): RequestHandler {
  let open = 0
  return (_, response, next) => {
    if (open >= most) {
      response.setHeader('retry-after', RETRY_AFTER)
      refuse(response, 429, 'DATABASE_BUSY', `${most} requests are in progress. Try again in ${RETRY_AFTER} seconds.`)
      return
    }
    open += 1
    response.once('close', () => {
      open -= 1
    })
    next()
  }
}

/** Seconds. */
const RETRY_AFTER = 5
