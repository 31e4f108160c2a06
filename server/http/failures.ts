import type { IncomingMessage, ServerResponse } from 'node:http'
import type { NextFunction, Request, Response } from 'express'
import { GraphQLError } from 'graphql'
import { DocumentError, PolicyLineageError, type RefusalReason } from '../errors.ts'
import { ERROR_CODES, INTERNAL } from '../graphql/errors.ts'
import type { AppOptions } from './app.ts'

type Log = NonNullable<AppOptions['log']>

/** Seconds for temporary failures: of the database, or during a load. */
const RETRY_AFTER = 5

/** Handles every error outside GraphQL: one form with a code and a sentence, never a stack trace, path or driver message. */
export function answerFailures(log: Log) {
  return (error: unknown, request: IncomingMessage, response: ServerResponse, next: NextFunction): void => {
    if (response.headersSent) {
      next(error)
      return
    }
    const { status, code, message, reason } = answerTo(error)
    if (status === 503) response.setHeader('retry-after', RETRY_AFTER)
    if (status >= 500) log(`${request.method} ${request.url?.split('?')[0]} failed`, error)
    refuse(response, status, code, message, reason)
  }
}

/** Answers while the page is being built, or if it was never built. */
export function pageMissing(response: Response): (error: Error | undefined) => void {
  return (error) => {
    if (!error || response.headersSent) return
    response
      .status(503)
      .type('text/plain; charset=utf-8')
      .send('页面正在生成，请稍后刷新。 The page is being built: try again in a moment.\n')
  }
}

/** Answers requests for unknown addresses. */
export function nothingThere(request: Request, response: Response): void {
  const reads = request.method === 'GET' || request.method === 'HEAD'
  const [status, code] = reads ? ([404, 'NOT_FOUND'] as const) : ([405, 'METHOD_NOT_ALLOWED'] as const)
  if (!reads) response.set('Allow', 'GET, HEAD')
  refuse(response, status, code, reads ? 'There is nothing at this address.' : 'This address is read-only.')
}

/** Ends a request with a failure in the form of GraphQL errors. Independent of Express, which some requests bypass. */
export function refuse(response: ServerResponse, status: number, code: string, message: string, reason?: RefusalReason): void {
  response.statusCode = status
  response.setHeader('content-type', 'application/json; charset=utf-8')
  response.end(JSON.stringify({ errors: [{ message, extensions: { code, ...(reason && { reason }) } }] }))
}

interface FailedAnswer {
  readonly status: number
  readonly code: string
  readonly message: string
  /** Why a document was not read. */
  readonly reason?: RefusalReason
}

function answerTo(error: unknown): FailedAnswer {
  if (error instanceof GraphQLError) return { status: 400, code: String(error.extensions.code), message: error.message }
  if (error instanceof DocumentError) return { status: 422, code: 'DOCUMENT_REFUSED', message: error.message, reason: error.reason }
  if (error instanceof PolicyLineageError && (error.code in ERROR_CODES || error.code === 'UPLOADS_BUSY'))
    return { status: 503, code: error.code, message: error.message }
  const status = error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 500
  return {
    status,
    ...(status >= 400 && status < 500 ? (REFUSALS[status] ?? UNREADABLE) : { code: 'INTERNAL_SERVER_ERROR', message: INTERNAL }),
  }
}

const UNREADABLE = { code: 'BAD_REQUEST', message: 'The request is malformed: its body is not valid JSON, or its address is invalid.' }
const REFUSALS: Readonly<Record<number, { readonly code: string; readonly message: string }>> = {
  413: { code: 'PAYLOAD_TOO_LARGE', message: 'The request is too large: the limit is 200 kB for queries and 20 MB for files.' },
  415: {
    code: 'UNSUPPORTED_MEDIA_TYPE',
    message: 'The character set or encoding of the body is not supported. Send JSON as UTF-8.',
  },
}
