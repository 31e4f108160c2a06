import type { RequestHandler, Response } from 'express'
import { refuse } from './failures.ts'

/** Aborted when the client has gone away before it had the whole answer. */
export function goneSignal(response: Response): AbortSignal {
  const gone = new AbortController()
  response.once('close', () => response.writableFinished || gone.abort())
  return gone.signal
}

/** How many requests are answered or wait for the database at the same time. */
export const MOST_WAITING = 128

/** Refuses further requests while `most` are being answered: each that waits holds memory, and would be answered too late to be of use. */
export function boundedWaiting(most = MOST_WAITING): RequestHandler {
  let open = 0
  return (_, response, next) => {
    if (open >= most) {
      response.setHeader('retry-after', RETRY_AFTER)
      refuse(response, 429, 'DATABASE_BUSY', `${most} requests are being answered. Try again in ${RETRY_AFTER} seconds.`)
      return
    }
    open += 1
    response.once('close', () => {
      open -= 1
    })
    next()
  }
}

/** In seconds. */
const RETRY_AFTER = 5
