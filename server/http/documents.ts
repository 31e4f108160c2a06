import { timingSafeEqual } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { type Request, type RequestHandler, type Response, Router, raw } from 'express'
import type { Config } from '../config.ts'
import { UPLOAD_LIMITS } from '../documents/limits.ts'
import type { DocumentService } from '../documents/service.ts'
import { isPassedOver } from '../formats/passedOver.ts'
import { onlyParameters, textParameter } from './address.ts'
import { refuse } from './failures.ts'
import { fromOwnPages } from './origins.ts'

/** Who may add and remove documents: anybody who reaches the program, anybody with its token, or nobody. */
export type WriteAccess = { readonly kind: 'open' } | { readonly kind: 'token'; readonly token: string } | { readonly kind: 'off' }

/** Write access is open if only this machine can reach the program; otherwise it requires the token, and is closed without one. */
export function writeAccess({ host, writeToken }: Pick<Config, 'host' | 'writeToken'>): WriteAccess {
  if (writeToken !== null) return { kind: 'token', token: writeToken }
  return LOOPBACK.test(host) ? { kind: 'open' } : { kind: 'off' }
}

const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|::1)$/i

export interface DocumentDoor {
  readonly service: DocumentService
  readonly writing: WriteAccess
}

/** Routes for adding, replacing, removing and downloading documents. Queries go to GraphQL, which is read-only. */
export function documentRoutes({ service, writing }: DocumentDoor): Router {
  const router = Router()
  const file = raw({ type: 'application/octet-stream', limit: UPLOAD_LIMITS.file, inflate: false })
  router.get('/documents/access', (_, response) => {
    response.set('cache-control', 'no-store').json({ writing: writing.kind, largestFile: UPLOAD_LIMITS.file })
  })
  router.post('/documents', mayWrite(writing), passedOver, file, received(service))
  router.post('/documents/text', mayWrite(writing), file, textOfFile(service))
  router.delete('/documents/:id', mayWrite(writing), removed(service))
  router.get('/documents/original', original(service))
  return router
}

const sameSite = fromOwnPages('CROSS_SITE', 'Documents and notes can only be changed from the page of this program.')

/** Checks for every request that changes something. */
export const mayWrite = (writing: WriteAccess): RequestHandler[] => [sameSite, writer(writing)]

function writer(writing: WriteAccess): RequestHandler {
  return (request, response, next) => {
    if (writing.kind === 'open') return next()
    if (writing.kind === 'off')
      return refuse(
        response,
        403,
        'WRITING_OFF',
        'This program is reachable from other machines, so nothing can be changed until the setting WRITE_TOKEN defines a secret.',
      )
    const [scheme, token = ''] = (request.headers.authorization ?? '').split(' ')
    if (scheme?.toLowerCase() === 'bearer' && same(token, writing.token)) return next()
    response.set('WWW-Authenticate', 'Bearer')
    refuse(response, 401, 'TOKEN_NEEDED', 'Send the value of WRITE_TOKEN: Authorization: Bearer ….')
  }
}

function same(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** Refuses files whose names show that they are not documents before receiving them. */
const passedOver: RequestHandler = (request, response, next) => {
  onlyParameters(request, ['name', 'load', 'force'])
  const name = textParameter(request, 'name')
  if (name === null) return refuse(response, 400, 'BAD_USER_INPUT', '`name` is missing: the name of the file.')
  if (!name.includes('/') || !isPassedOver(name)) return next()
  response.json({ passedOver: true, documents: [] })
}

/** `POST /documents?name=FILE` previews a file; with `&load=true` it is loaded, with `&force=true` even if it is not a policy. */
function received(service: DocumentService): RequestHandler {
  return async (request, response) => {
    const body = bytesIn(request)
    if (body === null) return notBytes(response)
    const name = shownName(textParameter(request, 'name') ?? '')
    const documents = textParameter(request, 'load') === 'true' ? service.load(name, body, isForced(request)) : service.preview(name, body)
    response.set('cache-control', 'no-store').json({ passedOver: false, documents: await documents })
  }
}

/** `POST /documents/text?name=FILE` returns the text of a file of any format, for a review; nothing is stored. */
function textOfFile(service: DocumentService): RequestHandler {
  return async (request, response) => {
    onlyParameters(request, ['name'])
    const body = bytesIn(request)
    if (body === null) return notBytes(response)
    const text = await service.text(shownName(textParameter(request, 'name') ?? ''), body)
    response.set('cache-control', 'no-store').json({ text })
  }
}

const bytesIn = ({ body }: { readonly body?: unknown }): Buffer | null => (Buffer.isBuffer(body) ? body : null)
const notBytes = (response: Response) =>
  refuse(response, 415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the bytes of the file as application/octet-stream.')

const isForced = (request: Request) => textParameter(request, 'force') === 'true'

/** The last part of the name sent by a browser, for display and storage, never used as a path. */
function shownName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they would reach terminals and tables.
  return last.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '').slice(-200) || '(unnamed)'
}

function removed(service: DocumentService): RequestHandler {
  return async (request, response) => {
    const removed = await service.remove(String(request.params.id))
    if (removed === null) return refuse(response, 404, 'NOT_FOUND', 'No document is held under this id.')
    response.json({ title: removed.title, name: removed.name })
  }
}

/** The original bytes, as a download only: a web page among them would otherwise run as if it were ours. */
function original(service: DocumentService): RequestHandler {
  return async (request, response) => {
    onlyParameters(request, ['id'])
    const found = await service.original(textParameter(request, 'id') ?? '')
    if (found === null) return refuse(response, 404, 'NOT_FOUND', 'No document is held under this id.')
    if (found.path === null)
      return refuse(response, 404, 'ORIGINAL_NOT_KEPT', 'The bytes of this document were not kept when it was loaded; its text is held.')
    response.attachment(fileName(found.name)).set({
      'content-type': 'application/octet-stream',
      'content-security-policy': "default-src 'none'; sandbox",
    })
    // the file is also closed if the client disconnects
    pipeline(createReadStream(found.path), response, () => undefined)
  }
}

/** `notices.txt#2` was read from `notices.txt`. */
const fileName = (sourceName: string) => sourceName.replace(/#\d+$/, '').split(/[/\\]/).at(-1) || 'document'
