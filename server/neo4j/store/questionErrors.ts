import { Neo4jError } from 'neo4j-driver'
import { DatabaseError } from '../../errors.ts'
import { UNANSWERED } from '../pulse.ts'

/** Nobody is told of it: whoever asked is gone. */
export const abandoned = (): DatabaseError => new DatabaseError('REQUEST_ABANDONED', 'Whoever asked has gone away before the answer.')

/** What a question that failed is told as: by what the client can do, never in the words of the driver. */
export function questionError(question: string, error: unknown): Error {
  if (!(error instanceof Neo4jError)) return error instanceof Error ? error : new Error(String(error))
  const cause = { cause: error }
  if (/TransactionTimedOut|Transaction\.Terminated/.test(error.code)) {
    const message = `The question ${question} took too long and was stopped. Ask for less: fewer rows, fewer hops, a narrower filter.`
    return new DatabaseError('QUERY_TIMED_OUT', message, cause)
  }
  if (isBrokenByLoad(error)) return new DatabaseError('TRY_AGAIN', CHANGED, cause)
  if (error.message.startsWith('Connection acquisition timed out')) {
    return new DatabaseError('DATABASE_BUSY', 'Too many questions wait for the database at the moment. Try again in a minute.', cause)
  }
  if (error.code === 'ServiceUnavailable' || error.code === 'SessionExpired' || error.code.includes('Security')) {
    return new DatabaseError('DATABASE_UNREACHABLE', UNANSWERED, cause)
  }
  return new DatabaseError('DATABASE_FAILED', `The database could not answer the question ${question}.`, cause)
}

/** What is told where documents were loaded or removed while a question was answered, each time that it was tried. */
export const CHANGED = 'Documents were loaded while this was answered. Ask again in a moment.'

/** A node that was found is gone before it is read, or a lock cannot be had. A question that takes too much memory would do so again. */
function isBrokenByLoad({ code }: Neo4jError): boolean {
  return code === 'Neo.ClientError.Statement.EntityNotFound' || (code.startsWith('Neo.TransientError.') && !/Memory|OutOfMemory/.test(code))
}

/** True for an error with this code. */
export function isDatabaseError(error: unknown, code: DatabaseError['code']): boolean {
  return error instanceof DatabaseError && error.code === code
}
