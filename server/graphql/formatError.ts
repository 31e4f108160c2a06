import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { PolicyLineageError } from '../errors.ts'
import { ERROR_CODES, type GraphCode, INTERNAL } from './errors.ts'

type Log = (message: string, error: unknown) => void

/** What the runtime says of a text that nests thousands of braces, while it is parsed or checked. */
const STACK_OVERFLOW = 'Maximum call stack size exceeded'

/** Leads every error to a stable code and a short sentence; what is our own fault goes to the log, not to the client. */
export function errorFormatter(log: Log) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error)
    if (original instanceof PolicyLineageError) return ours(formatted, original, log)
    if (formatted.message === STACK_OVERFLOW) return told(formatted, 'QUERY_TOO_DEEP', 'The query is nested deeper than can be read.')
    if (formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR') return withoutStack(formatted)
    if (isRefusal(original)) return withoutStack({ ...formatted, extensions: { code: 'BAD_REQUEST' } })
    log('A request failed', original)
    return told(formatted, 'INTERNAL_SERVER_ERROR', INTERNAL)
  }
}

/** Apollo refuses some requests with status 400 but no code, as one whose persisted query has no version. */
function isRefusal(error: unknown): boolean {
  return error instanceof GraphQLError && (error.extensions.http as { status?: number } | undefined)?.status === 400
}

function ours(formatted: GraphQLFormattedError, error: PolicyLineageError, log: Log): GraphQLFormattedError {
  if (error.code !== 'REQUEST_ABANDONED') log(`A request failed: ${error.code}`, error.cause ?? error)
  if (error.code in ERROR_CODES) return told(formatted, error.code as GraphCode, error.message)
  return told(formatted, 'INTERNAL_SERVER_ERROR', 'The database could not answer. The details are in the log of the server.')
}

function told({ locations, path }: GraphQLFormattedError, code: GraphCode, message: string): GraphQLFormattedError {
  return { message, ...(locations && { locations }), ...(path && { path }), extensions: { code } }
}

function withoutStack(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { stacktrace: _, ...extensions } = formatted.extensions ?? {}
  return { ...formatted, extensions }
}
