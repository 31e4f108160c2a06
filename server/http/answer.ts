import { createHash, randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type ApolloServer, HeaderMap } from '@apollo/server'
import { json, type Request, type RequestHandler, type Response, Router, text } from 'express'
import { type Context, createContext } from '../graphql/context.ts'
import { today } from '../graphql/today.ts'
import { CHANGED } from '../neo4j/store/questionErrors.ts'
import type { Store } from '../neo4j/store.ts'
import { type AnswerBody, freshBody, keptBody } from './answerBody.ts'
import { type AnswerCache, questionIn } from './answerCache.ts'
import { namedDocument } from './operations.ts'
import { goneSignal } from './waiting.ts'

/** A drawing may send the ids of all nodes on the canvas. */
const LONGEST = '1mb'

export interface Questions {
  readonly server: ApolloServer<Context>
  readonly store: Store
  /** Null if no answer is cached. */
  readonly cache: AnswerCache | null
}

/** Handles every GraphQL request: parses the body, inserts the text of a published query if the request names one, and answers. */
export function questions(asked: Questions, waiting: RequestHandler): Router {
  const readers = [json({ limit: LONGEST, verify: keepBytes }), text({ type: 'application/graphql', limit: LONGEST, verify: keepBytes })]
  return Router().use(waiting, ...readers, namedDocument, graphqlAnswer(asked))
}

/**
 * Answers from the cache if the same query was answered on the same data, otherwise by the GraphQL server. The data version is read before
 * and after: an answer made during a load is sent, but not cached.
 */
function graphqlAnswer({ server, store, cache }: Questions): RequestHandler {
  return async (request, response) => {
    const question = cache && keepable(request) ? questionOf(request) : null
    // a first POST does not wait for the version; a GET gets an ETag
    const version = question && (request.method === 'GET' || cache?.knows(question)) ? await versionOf(store) : null
    const tag = question && version ? tagOf(question, version) : null
    if (tag && request.method === 'GET' && request.headers['if-none-match'] === tag)
      return void answerHeads(response, tag).writeHead(304).end()
    const kept = question && version ? cache?.find(question, version) : null
    if (kept) return send(request, answerHeads(response, tag), kept.type, keptBody(kept.zipped))

    const { status, headers, text } = await steadyAnswer(server, store, request, response)
    response.statusCode = status
    for (const [name, value] of headers) response.setHeader(name, value)
    const type = headers.get('content-type') ?? 'application/json; charset=utf-8'
    const good = status === 200 && !FAILED.test(text)
    const body = freshBody(text)
    await send(request, answerHeads(response, good ? tag : null), type, body)
    if (!question || !good) return
    if (version && (await versionOf(store)) === version) cache?.keep(question, { type, version, zipped: await body.zipped() })
    else cache?.note(question)
  }
}

/** Apollo prints errors before the data. */
const FAILED = /^\{"errors"/

/** How often a query is repeated if its answer was interrupted by a load. */
const REPEATS = 3

/**
 * An answer is made of several statements, between which documents may be loaded. A failed one is repeated as long as the data change; a
 * failure on unchanged data is an internal error.
 */
async function steadyAnswer(server: ApolloServer<Context>, store: Store, request: Request, response: Response) {
  let version: string | null = null
  for (let repeats = 0; ; repeats += 1) {
    const answer = await answered(server, store, request, response)
    if (!BROKEN.test(answer.text)) return answer
    const before: string | null = version
    version = await versionOf(store)
    if (repeats > 0 && version === before) return answer
    if (repeats === REPEATS) return tryAgain()
  }
}

/** Apollo prints errors before the data. */
const BROKEN = /^\{"errors":.*"code":"INTERNAL_SERVER_ERROR"/

function tryAgain() {
  const headers = new HeaderMap([['retry-after', '1']])
  return { status: 503, headers, text: JSON.stringify({ errors: [{ message: CHANGED, extensions: { code: 'TRY_AGAIN' } }] }) }
}

async function answered(server: ApolloServer<Context>, store: Store, request: Request, response: Response) {
  const signal = goneSignal(response)
  const { status, headers, body } = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: asAsked(request),
    context: async () => createContext(store, { explain: explains(request), signal }),
  })
  if (body.kind !== 'complete') throw new Error('An answer in several pieces: the schema has neither @defer nor @stream.')
  return { status: status ?? 200, headers, text: body.string }
}

const explains = ({ headers }: Request) => headers['x-explain'] === 'cypher'

/** Whether the answer may be cached: explained answers contain statements for one client, and other methods are refused. */
const keepable = (request: Request) => (request.method === 'GET' || request.method === 'POST') && !explains(request)

/** The bytes of the body as sent, because the content may be nested too deep to be serialised again. */
const bodies = new WeakMap<IncomingMessage, Buffer>()
const keepBytes = (request: IncomingMessage, _: ServerResponse, bytes: Buffer) => void bodies.set(request, bytes)

const questionOf = (request: Request) =>
  questionIn(request.method, searchOf(request.url), bodies.get(request) ?? '', request.headers.accept ?? '')

/**
 * Key of everything that answers depend on: the program, the data, and the day (deadlines, validity). Null if the database does not answer.
 */
async function versionOf(store: Store): Promise<string | null> {
  try {
    const data = await store.dataVersion()
    return data && `${RUN}-${data}-${today()}`
  } catch {
    return null
  }
}

/** Another run may be another version of the program. */
const RUN = randomUUID()

const tagOf = (question: string, version: string) => `W/"${createHash('sha256').update(question).update(version).digest('base64url')}"`

/** Headers that make a browser revalidate each time, and get 304 if nothing changed. */
function answerHeads(response: Response, tag: string | null): Response {
  response.setHeader('cache-control', tag ? 'no-cache' : 'no-store')
  response.setHeader('vary', 'accept, accept-encoding')
  if (tag) response.setHeader('etag', tag)
  return response
}

/** Ends the response with the body, compressed if the client accepts it, in one piece, so that Node sends headers and body together. */
async function send({ headers }: Request, response: Response, type: string, body: AnswerBody): Promise<void> {
  response.setHeader('content-type', type)
  const zips = !body.isShort && /\bgzip\b/.test(String(headers['accept-encoding'] ?? ''))
  if (zips) response.setHeader('content-encoding', 'gzip')
  const bytes = zips ? await body.zipped() : await body.plain()
  response.setHeader('content-length', Buffer.byteLength(bytes)).end(bytes)
}

function asAsked({ method, headers: sent, url, body }: Request) {
  const headers = new HeaderMap()
  for (const [name, value] of Object.entries(sent))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  return { method, headers, search: searchOf(url), body: body as unknown }
}

function searchOf(url: string): string {
  const search = url.indexOf('?')
  return search < 0 ? '' : url.slice(search)
}
