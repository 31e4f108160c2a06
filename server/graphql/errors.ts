import { GraphQLError } from 'graphql'

/** The codes that may appear in `extensions.code`, besides GraphQL's own (GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, …). */
export const ERROR_CODES = {
  BAD_USER_INPUT: 'An argument is invalid; the message says which one and why.',
  INVALID_DOCUMENT_NUMBER: 'A document number cannot be parsed; the message lists the accepted forms.',
  UNKNOWN_VERSION: 'A version of the data is unknown or no longer kept; `extensions.oldest` is the oldest version kept.',
  INVALID_CURSOR: 'The cursor does not belong to this list in this order.',
  PAGE_TOO_LARGE: 'More rows were requested than a page may have.',
  ANSWER_TOO_LARGE: 'The answer would hold more text than allowed.',
  QUERY_TOO_COMPLEX: 'The query could touch more fields than allowed.',
  QUERY_TOO_DEEP: 'The query is nested deeper than allowed.',
  TOO_MANY_ALIASES: 'The query uses more aliases than allowed.',
  FILTER_TOO_COMPLEX: 'The filter has more alternatives than allowed.',
  PERSISTED_QUERY_NOT_FOUND: 'No published query has this hash or name.',
  PERSISTED_QUERY_MISMATCH: 'The hash or name does not match the query sent with it.',
  PERSISTED_QUERY_NOT_SUPPORTED: 'Only version 1 of persisted queries is supported.',
  QUERY_TIMED_OUT: 'The database query exceeded its time limit.',
  TRY_AGAIN: 'Documents were being loaded during every attempt to answer; send the query again after the time in `Retry-After`.',
  DATABASE_BUSY: 'Too many queries are queued for the database; send the query again after the time in `Retry-After`.',
  DATABASE_UNREACHABLE: 'The database does not answer.',
  INTERNAL_SERVER_ERROR: 'An internal error; details are in the server log.',
} as const
export type GraphCode = keyof typeof ERROR_CODES

/** The only text a client gets about an internal error. */
export const INTERNAL = 'Something went wrong inside the server. The details are in its log.'

/** An error for the client: a stable code and a short sentence. */
export function clientError(code: GraphCode, message: string, further: Readonly<Record<string, unknown>> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { ...further, code } })
}
