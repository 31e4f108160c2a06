import type { IncomingMessage, ServerResponse } from 'node:http'
import type { NextFunction, Request, Response } from 'express'
import { GraphQLError } from 'graphql'
import { DocumentError, PolicyLineageError, type RefusalReason } from '../errors.ts'
import { ERROR_CODES, INTERNAL } from '../graphql/errors.ts'
import type { AppOptions } from './app.ts'

type Log = NonNullable<AppOptions['log']>

/** In seconds, for what will be better by then: the database, or a load. */
const RETRY_AFTER = 5

/** The last stop for every error outside GraphQL: one form, a code and a sentence; never a stack, a path, a message of the driver. */
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

/** The page is being built, or was never. */
export function pageMissing(response: Response): (error: Error | undefined) => void {
  return (error) => {
    if (!error || response.headersSent) return
    response
      .status(503)
      .type('text/plain; charset=utf-8')
      .send('页面正在生成，请稍后刷新。 The page is being built: try again in a moment.\n')
  }
}

/** What no address leads to. */
export function nothingThere(request: Request, response: Response): void {
  const reads = request.method === 'GET' || request.method === 'HEAD'
  const [status, code] = reads ? ([404, 'NOT_FOUND'] as const) : ([405, 'METHOD_NOT_ALLOWED'] as const)
  if (!reads) response.set('Allow', 'GET, HEAD')
  refuse(response, status, code, reads ? 'There is nothing at this address.' : 'This address is only for reading.')
}

/** Ends a request with a failure, in the form that GraphQL has. Needs nothing of Express, which not every request has passed. */
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

const UNREADABLE = { code: 'BAD_REQUEST', message: 'The request cannot be read: its body is not valid JSON, or its address is malformed.' }
const REFUSALS: Readonly<Record<number, { readonly code: string; readonly message: string }>> = {
  413: { code: 'PAYLOAD_TOO_LARGE', message: 'The request is larger than allowed: questions may have 200 kB, files 20 MB.' },
  415: {
    code: 'UNSUPPORTED_MEDIA_TYPE',
    message: 'The body is in a character set or an encoding that is not read here. Send JSON as UTF-8.',
  },
}
