import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { PolicyLineageError } from '../errors.ts'
import { ERROR_CODES, type GraphCode, INTERNAL } from './errors.ts'

type Log = (message: string, error: unknown) => void

/** The error of the JavaScript runtime when a query with thousands of nested braces is parsed or validated. */
const STACK_OVERFLOW = 'Maximum call stack size exceeded'

/** Gives every error a stable code and a short sentence. Internal errors are logged, and the client does not see their details. */
export function errorFormatter(log: Log) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error)
    if (original instanceof PolicyLineageError) return ours(formatted, original, log)
    if (formatted.message === STACK_OVERFLOW) return told(formatted, 'QUERY_TOO_DEEP', 'The query is nested too deep to be parsed.')
    if (formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR') return withoutStack(formatted)
    if (isRefusal(original)) return withoutStack({ ...formatted, extensions: { code: 'BAD_REQUEST' } })
    log('A request failed', original)
    return told(formatted, 'INTERNAL_SERVER_ERROR', INTERNAL)
  }
}

/** Whether Apollo refused the request with status 400 but no code, for example a persisted query without a version. */
function isRefusal(error: unknown): boolean {
  return error instanceof GraphQLError && (error.extensions.http as { status?: number } | undefined)?.status === 400
}

function ours(formatted: GraphQLFormattedError, error: PolicyLineageError, log: Log): GraphQLFormattedError {
  if (error.code !== 'REQUEST_ABANDONED') log(`A request failed: ${error.code}`, error.cause ?? error)
  if (error.code in ERROR_CODES) return told(formatted, error.code as GraphCode, error.message)
  return told(formatted, 'INTERNAL_SERVER_ERROR', 'The database could not answer. Details are in the server log.')
}

function told({ locations, path }: GraphQLFormattedError, code: GraphCode, message: string): GraphQLFormattedError {
  return { message, ...(locations && { locations }), ...(path && { path }), extensions: { code } }
}

function withoutStack(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { stacktrace: _, ...extensions } = formatted.extensions ?? {}
  return { ...formatted, extensions }
}
