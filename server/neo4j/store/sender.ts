import neo4j, { type Driver } from 'neo4j-driver'
import { abandoned } from './questionErrors.ts'

export type Row = Readonly<Record<string, unknown>>
export type Parameters = Readonly<Record<string, unknown>>

export interface Statement {
  readonly text: string
  readonly parameters: Parameters
  /** After so many milliseconds the database gives up; it counts only the time in which it is at work on it. */
  readonly timeout: number
  /** Told to the database, for its list of what is running. */
  readonly metadata?: Parameters
}

/** Sends one statement that only reads, and stops it when the signal is given: nobody waits for the answer any more. */
export type Sender = (statement: Statement, signal?: AbortSignal) => Promise<readonly Row[]>

/** Answers are bounded by their questions, so they are fetched in one piece. */
const EVERYTHING = -1

/**
 * Each statement is sent in a session of its own, which costs nothing: connections are kept by the driver. `silence` gives the signal that the
 * database hangs: nothing waits for it then.
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

/** What was sent, unless the signal is given before; then its reason is thrown. */
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
 * The driver writes down the call stack of every question, for errors that may come; with source maps that takes as long as packing the
 * question. Its errors are told by the name of the question instead.
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
