import neo4j, { type Driver, Neo4jError } from 'neo4j-driver'
import { CatalogueError, DatabaseError } from '../../errors.ts'
import { asOneParameter, withOneParameter } from './oneParameter.ts'

export type Row = Readonly<Record<string, unknown>>
export type Parameters = Readonly<Record<string, unknown>>

/** A statement that was sent to the database, by the name of its question. */
export interface Sent {
  readonly question: string
  readonly statement: string
  readonly parameters: Parameters
}

/** Sends the questions of `cypher/read/`: for reading only, each with a time limit. */
export interface Session {
  read(question: string, parameters: Parameters): Promise<readonly Row[]>
  /** Has the database make its plans for all questions, those named first before the others, so that nobody waits for them; what fails is left to whoever asks. */
  plan(first: readonly string[]): Promise<void>
  /** The same session, telling of everything it sends. */
  observed(tell: (sent: Sent) => void): Session
}

export interface SessionOptions {
  readonly database?: string
  /** After so long the database gives up on a question. */
  readonly timeoutMs?: number
}

/** A session on `driver` that knows `statements` by name. */
export function createSession(
  driver: Driver,
  statements: ReadonlyMap<string, string>,
  options: SessionOptions = {},
  tell?: (sent: Sent) => void,
): Session {
  const timeout = options.timeoutMs ?? 10_000
  const send = async (question: string, statement: string, parameters: Parameters): Promise<readonly Row[]> => {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ, database: options.database, fetchSize: EVERYTHING })
    try {
      const sent = withoutTrace(() => session.run(statement, asOneParameter(parameters), { timeout, metadata: { question } }))
      return (await sent).records.map((record) => record.toObject())
    } catch (error) {
      throw databaseError(question, error)
    } finally {
      await session.close()
    }
  }
  return {
    async read(question, parameters) {
      const statement = statements.get(question)
      if (!statement)
        throw new CatalogueError('STATEMENT', `No cypher/read/${question}.cypher. There are: ${[...statements.keys()].join(', ')}`)
      tell?.({ question, statement, parameters })
      const packed = withOneParameter(statement)
      return retried(() => send(question, packed, parameters))
    },
    async plan(first) {
      for (const question of new Set([...first, ...statements.keys()]))
        await send(question, `EXPLAIN ${withOneParameter(statements.get(question) ?? '')}`, {}).catch(() => [])
    },
    observed: (teller) => createSession(driver, statements, options, teller),
  }
}

/** Answers are bounded by their questions, so they are fetched in one piece. */
const EVERYTHING = -1

/**
 * A question is one statement that only reads, so it needs no transaction of several messages: half the way to the database and back.
 * What a transaction would repeat, when a connection has gone stale or a cluster has changed its members, is repeated here, once.
 */
async function retried<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof DatabaseError && error.code === 'DATABASE_UNREACHABLE') return ask()
    throw error
  }
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

function databaseError(question: string, error: unknown): Error {
  if (!(error instanceof Neo4jError)) return error instanceof Error ? error : new Error(String(error))
  if (/TransactionTimedOut|Transaction\.Terminated/.test(error.code)) {
    return new DatabaseError(
      'QUERY_TIMED_OUT',
      `The question ${question} took too long and was stopped. Ask for less: fewer rows, fewer hops, a narrower filter.`,
      {
        cause: error,
      },
    )
  }
  if (error.code === 'ServiceUnavailable' || error.code === 'SessionExpired' || error.code.includes('Security')) {
    return new DatabaseError(
      'DATABASE_UNREACHABLE',
      'The database does not answer at the moment. Try again; if it stays so, look whether Neo4j is running.',
      {
        cause: error,
      },
    )
  }
  return new DatabaseError('DATABASE_FAILED', `The database could not answer the question ${question}.`, { cause: error })
}
