import neo4j, { type Driver } from 'neo4j-driver'
import { abandoned } from './questionErrors.ts'

export type Row = Readonly<Record<string, unknown>>
export type Parameters = Readonly<Record<string, unknown>>

export interface Statement {
  readonly text: string
  readonly parameters: Parameters
  /** Milliseconds after which the database cancels the statement; time in the queue does not count. */
  readonly timeout: number
  /** Shown in the database's list of running queries. */
  readonly metadata?: Parameters
}

/** Sends one read-only statement, and cancels it when the signal aborts because nobody waits for the answer any more. */
export type Sender = (statement: Statement, signal?: AbortSignal) => Promise<readonly Row[]>

/** Results are bounded by their queries, so they are fetched in one piece. */
const EVERYTHING = -1

/**
 * Sends each statement in its own session, which is cheap because the driver keeps connections. `silence` returns the signal that the
 * database hangs; waiting statements are then cancelled.
 */
export function createSender(driver: Driver, database: string | undefined, silence?: () => AbortSignal): Sender {
  return async ({ text, parameters, timeout, metadata }, signal) => {
    if (signal?.aborted) throw abandoned()
    const silent = silence?.()
    silent?.throwIfAborted()
    const session = driver.session({ defaultAccessMode: neo4j.session.READ, database, fetchSize: EVERYTHING })
    const stop = () => void session.close()
    signal?.addEventListener('abort', stop)
    try {
      const sent = withoutTrace(() => session.run(text, parameters, { timeout, metadata }))
      return (await orAborted(sent, silent)).records.map((record) => record.toObject())
    } catch (error) {
      throw signal?.aborted ? abandoned() : error
    } finally {
      signal?.removeEventListener('abort', stop)
      const closed = session.close().catch(() => undefined)
      if (!silent?.aborted) await closed
    }
  }
}

/** Resolves with the result, unless the signal aborts first; then throws its reason. */
async function orAborted<T>(sent: PromiseLike<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return sent
  let stop: () => void = () => undefined
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason)
    signal.addEventListener('abort', stop)
  })
  return Promise.race([sent, aborted]).finally(() => signal.removeEventListener('abort', stop))
}

/**
 * Runs `send` without recording a stack trace. The driver records one for every query, which with source maps takes as long as encoding the
 * query. Errors carry the name of the query instead.
 */
function withoutTrace<T>(send: () => T): T {
  const lines = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    return send()
  } finally {
    Error.stackTraceLimit = lines
  }
}
