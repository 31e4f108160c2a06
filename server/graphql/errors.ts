import { GraphQLError } from 'graphql'

/** The codes a client may meet in `extensions.code`, beside GraphQL's own (GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, …). */
export const ERROR_CODES = {
  BAD_USER_INPUT: 'An argument cannot be used; the message says which and why.',
  INVALID_DOCUMENT_NUMBER: 'A document number cannot be read; the message names the forms that are accepted.',
  UNKNOWN_VERSION: 'A version of the data is not known or no longer kept; `extensions.oldest` is the oldest that is.',
  INVALID_CURSOR: 'A cursor is not one of this list in this order.',
  PAGE_TOO_LARGE: 'More rows were asked for than a page may have.',
  ANSWER_TOO_LARGE: 'The answer would hold more text than allowed.',
  QUERY_TOO_COMPLEX: 'The query could touch more fields than allowed.',
  QUERY_TOO_DEEP: 'The query is nested deeper than allowed.',
  TOO_MANY_ALIASES: 'The query uses more aliases than allowed.',
  FILTER_TOO_COMPLEX: 'The filter has more alternatives than allowed.',
  PERSISTED_QUERY_NOT_FOUND: 'No text is known for this hash or name.',
  PERSISTED_QUERY_MISMATCH: 'The hash or name is not that of the query sent with it.',
  PERSISTED_QUERY_NOT_SUPPORTED: 'Persisted queries are known in version 1 alone.',
  QUERY_TIMED_OUT: 'The database gave up after its time limit.',
  TRY_AGAIN:
    'Documents were loaded while the question was answered, each time that it was tried; send it again after the time that `Retry-After` names.',
  DATABASE_BUSY: 'Too many questions wait for the database; send the same query again after the time that `Retry-After` names.',
  DATABASE_UNREACHABLE: 'The database does not answer.',
  INTERNAL_SERVER_ERROR: 'Something went wrong inside; the details are in the log of the server.',
} as const
export type GraphCode = keyof typeof ERROR_CODES

/** All that a client is told of a fault of our own. */
export const INTERNAL = 'Something went wrong inside the server. The details are in its log.'

/** An error for the client: a stable code and a short sentence. */
export function clientError(code: GraphCode, message: string, further: Readonly<Record<string, unknown>> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { ...further, code } })
}
