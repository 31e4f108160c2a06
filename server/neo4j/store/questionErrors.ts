import { Neo4jError } from 'neo4j-driver'
import { DatabaseError } from '../../errors.ts'

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
  if (error.message.startsWith('Connection acquisition timed out')) {
    return new DatabaseError('DATABASE_BUSY', 'Too many questions wait for the database at the moment. Try again in a minute.', cause)
  }
  if (error.code === 'ServiceUnavailable' || error.code === 'SessionExpired' || error.code.includes('Security')) {
    const message = 'The database does not answer at the moment. Try again; if it stays so, look whether Neo4j is running.'
    return new DatabaseError('DATABASE_UNREACHABLE', message, cause)
  }
  return new DatabaseError('DATABASE_FAILED', `The database could not answer the question ${question}.`, cause)
}

/** True for an error with this code. */
export function isDatabaseError(error: unknown, code: DatabaseError['code']): boolean {
  return error instanceof DatabaseError && error.code === code
}
