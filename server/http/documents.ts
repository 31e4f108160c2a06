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

/** Who may add and remove documents: whoever reaches the program, whoever has its token, or nobody. */
export type WriteAccess = { readonly kind: 'open' } | { readonly kind: 'token'; readonly token: string } | { readonly kind: 'off' }

/** Open to all who reach the program where only this machine does; beyond it those who have the token may write, and nobody without one. */
export function writeAccess({ host, writeToken }: Pick<Config, 'host' | 'writeToken'>): WriteAccess {
  if (writeToken !== null) return { kind: 'token', token: writeToken }
  return LOOPBACK.test(host) ? { kind: 'open' } : { kind: 'off' }
}

const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|::1)$/i

export interface DocumentDoor {
  readonly service: DocumentService
  readonly writing: WriteAccess
}

/** Adding, replacing, removing and fetching documents. Questions are asked of GraphQL, which only reads. */
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

const sameSite = fromOwnPages('CROSS_SITE', 'Documents and notes are changed from the page of this program alone.')

/** What every request that changes something passes first. */
export const mayWrite = (writing: WriteAccess): RequestHandler[] => [sameSite, writer(writing)]

function writer(writing: WriteAccess): RequestHandler {
  return (request, response, next) => {
    if (writing.kind === 'open') return next()
    if (writing.kind === 'off')
      return refuse(
        response,
        403,
        'WRITING_OFF',
        'This program listens beyond the loopback, so nothing may be changed until the setting WRITE_TOKEN gives a secret to those who may.',
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

/** Of a folder, files that are no documents by their name are not even received. */
const passedOver: RequestHandler = (request, response, next) => {
  onlyParameters(request, ['name', 'load', 'force'])
  const name = textParameter(request, 'name')
  if (name === null) return refuse(response, 400, 'BAD_USER_INPUT', '`name` is missing: the name of the file.')
  if (!name.includes('/') || !isPassedOver(name)) return next()
  response.json({ passedOver: true, documents: [] })
}

/** `POST /documents?name=FILE` tells what the file holds; with `&load=true` it is loaded, with `&force=true` also where it is no policy. */
function received(service: DocumentService): RequestHandler {
  return async (request, response) => {
    const body = bytesIn(request)
    if (body === null) return notBytes(response)
    const name = shownName(textParameter(request, 'name') ?? '')
    const documents = textParameter(request, 'load') === 'true' ? service.load(name, body, isForced(request)) : service.preview(name, body)
    response.set('cache-control', 'no-store').json({ passedOver: false, documents: await documents })
  }
}

/** `POST /documents/text?name=FILE` gives the text of a file of any format, to be reviewed; nothing is kept. */
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

/** The last part of the name that a browser sent, to be shown and stored, never to be opened. */
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

/** The bytes as they came, to be saved and never shown: a web page among them would run as if it were ours. */
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
    // the file is closed, too, where the client goes away
    pipeline(createReadStream(found.path), response, () => undefined)
  }
}

/** `notices.txt#2` was read from `notices.txt`. */
const fileName = (sourceName: string) => sourceName.replace(/#\d+$/, '').split(/[/\\]/).at(-1) || 'document'
