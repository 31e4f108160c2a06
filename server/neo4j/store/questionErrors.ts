import { Neo4jError } from 'neo4j-driver'
import { DatabaseError } from '../../errors.ts'
import { UNANSWERED } from '../pulse.ts'

/** The error for a cancelled request. No client sees it. */
export const abandoned = (): DatabaseError => new DatabaseError('REQUEST_ABANDONED', 'The client disconnected before the answer.')

/** Translates a failed query to an error that says what the client can do, never in the driver's words. */
export function questionError(question: string, error: unknown): Error {
  if (!(error instanceof Neo4jError)) return error instanceof Error ? error : new Error(String(error))
  const cause = { cause: error }
  if (/TransactionTimedOut|Transaction\.Terminated/.test(error.code)) {
    const message = `The query ${question} took too long and was cancelled. Ask for less: fewer rows, fewer hops, a narrower filter.`
    return new DatabaseError('QUERY_TIMED_OUT', message, cause)
  }
  if (isBrokenByLoad(error)) return new DatabaseError('TRY_AGAIN', CHANGED, cause)
  if (error.message.startsWith('Connection acquisition timed out')) {
    return new DatabaseError('DATABASE_BUSY', 'Too many queries are queued for the database. Try again in a minute.', cause)
  }
  if (error.code === 'ServiceUnavailable' || error.code === 'SessionExpired' || error.code.includes('Security')) {
    return new DatabaseError('DATABASE_UNREACHABLE', UNANSWERED, cause)
  }
  return new DatabaseError('DATABASE_FAILED', `The database could not answer the query ${question}.`, cause)
}

/** The message if documents were loaded or removed during every attempt to answer. */
export const CHANGED = 'Documents were loaded during the query. Try again in a moment.'

/**
 * Whether a concurrent load caused the error: a node disappeared before it was read, or a lock was not available. Running out of memory is
 * excluded, because it would happen again.
 */
function isBrokenByLoad({ code }: Neo4jError): boolean {
  return code === 'Neo.ClientError.Statement.EntityNotFound' || (code.startsWith('Neo.TransientError.') && !/Memory|OutOfMemory/.test(code))
}

/** Whether the error is a DatabaseError with this code. */
export function isDatabaseError(error: unknown, code: DatabaseError['code']): boolean {
  return error instanceof DatabaseError && error.code === code
}
