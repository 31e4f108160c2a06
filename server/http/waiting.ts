import type { Response } from 'express'

/** Aborted when the client has gone away before it had the whole answer. */
export function goneSignal(response: Response): AbortSignal {
  const gone = new AbortController()
  response.once('close', () => response.writableFinished || gone.abort())
  return gone.signal
}
