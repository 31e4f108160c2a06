import type { Driver } from 'neo4j-driver'
import { CatalogueError, DatabaseError } from '../../errors.ts'
import { asOneParameter, withOneParameter } from './oneParameter.ts'
import { createPlans, type Plans } from './plans.ts'
import { isDatabaseError, questionError } from './questionErrors.ts'
import { createSender, type Parameters, type Row, type Sender } from './sender.ts'

export type { Parameters, Row }

/** A statement sent to the database, with the name of its query. */
export interface Sent {
  readonly question: string
  readonly statement: string
  readonly parameters: Parameters
}

/** Sends the queries of `cypher/read/`: read-only, each with a time limit. */
export interface Session {
  read(question: string, parameters: Parameters): Promise<readonly Row[]>
  /**
   * Makes the database plan all queries in advance, those in `first` before the others, so that clients do not wait for plans. Failures are
   * left to the first client.
   */
  plan(first: readonly string[]): Promise<void>
  /** The same session on behalf of one client. */
  serving(client: Client): Session
  /** The same session for work that all clients wait for: it continues if the first client disconnects, and has six times the time. */
  lasting(): Session
}

/** The client on whose behalf queries are sent. */
export interface Client {
  /** Called with everything that is sent. */
  readonly tell?: (sent: Sent) => void
  /** Aborted when nobody waits for the answer any more: the running query is cancelled, and no further ones are sent. */
  readonly signal?: AbortSignal
}

export interface SessionOptions {
  readonly database?: string
  /** Time limit of a query in milliseconds. */
  readonly timeoutMs?: number
  /** Returns the signal that the database hangs. */
  readonly silence?: () => AbortSignal
  /** Sends the queries, if not in an ordinary read-only session. */
  readonly sender?: Sender
}

/** Used if another session on the same database makes the plans. */
const MADE: Plans = { ready: async () => undefined, doubt: async () => undefined }

/** What all clients wait for reads the whole graph: with thousands of documents and a cold cache it may take longer than a question may. */
const LASTING = 6

/** Time limit for planning in milliseconds; slower plans are left to the first client. */
const PLAN_LIMIT = 60_000

/** Creates a session on `driver` that knows `statements` by name. */
export function createSession(driver: Driver, statements: ReadonlyMap<string, string>, options: SessionOptions = {}): Session {
  const timeout = options.timeoutMs ?? 10_000
  const send = options.sender ?? createSender(driver, options.database, options.silence)
  const packed = new Map([...statements].map(([question, statement]) => [question, withOneParameter(statement)]))
  const plans = options.sender
    ? MADE
    : createPlans(
        (question) => send({ text: `EXPLAIN ${packed.get(question)}`, parameters: asOneParameter({}), timeout: PLAN_LIMIT }),
        () => send({ text: 'CALL db.clearQueryCaches()', parameters: {}, timeout }),
      )
  const serving = ({ tell, signal }: Client, limit = timeout): Session => ({
    async read(question, parameters) {
      const [statement, text] = [statements.get(question), packed.get(question)]
      if (statement === undefined || text === undefined)
        throw new CatalogueError('STATEMENT', `No cypher/read/${question}.cypher. There are: ${[...statements.keys()].join(', ')}`)
      tell?.({ question, statement, parameters })
      const asked = { text, parameters: asOneParameter(parameters), timeout: limit, metadata: { question } }
      return retried(() => answered(question, () => send(asked, signal), plans))
    },
    async plan(first) {
      for (const question of new Set([...first, ...statements.keys()])) await plans.ready(question).catch(() => undefined)
    },
    lasting: () => serving({ tell }, timeout * LASTING),
    // existing listeners and signals stay active
    serving: (client) => serving({ tell: client.tell ?? tell, signal: eitherOf(signal, client.signal) }, limit),
  })
  return serving({})
}

function eitherOf(one: AbortSignal | undefined, other: AbortSignal | undefined): AbortSignal | undefined {
  return one && other ? AbortSignal.any([one, other]) : (one ?? other)
}

async function answered(question: string, ask: () => ReturnType<Sender>, plans: Plans): ReturnType<Sender> {
  try {
    await plans.ready(question)
    return await ask()
  } catch (error) {
    const told = questionError(question, error)
    if (isDatabaseError(told, 'QUERY_TIMED_OUT')) void plans.doubt()
    throw told
  }
}

/** How often a query is repeated, by the cause of its failure: the data changed while it was read, or a connection was stale. */
const REPEATS: ReadonlyMap<string, number> = new Map([
  ['TRY_AGAIN', 3],
  ['DATABASE_UNREACHABLE', 1],
])

/**
 * A query is one read-only statement, so it needs no explicit transaction, which halves the round trips. The retries of a transaction are
 * done here.
 */
async function retried<T>(ask: () => Promise<T>): Promise<T> {
  for (let failures = 1; ; failures += 1) {
    try {
      return await ask()
    } catch (error) {
      const repeats = error instanceof DatabaseError ? (REPEATS.get(error.code) ?? 0) : 0
      if (failures > repeats) throw error
    }
  }
}
