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

const LONGEST = '200kb'

export interface Questions {
  readonly server: ApolloServer<Context>
  readonly store: Store
  /** Null: no answer is kept. */
  readonly cache: AnswerCache | null
}

/** Handles every GraphQL request: parses the body, inserts the text of a published question if the request names one, and answers. */
export function questions(asked: Questions, waiting: RequestHandler): Router {
  const readers = [json({ limit: LONGEST, verify: keepBytes }), text({ type: 'application/graphql', limit: LONGEST, verify: keepBytes })]
  return Router().use(waiting, ...readers, namedDocument, graphqlAnswer(asked))
}

/**
 * Answers from the cache where the question was answered on the same data, else by the GraphQL server. The version of the data is asked
 * before and after: an answer made while documents were loaded is sent, but not kept.
 */
function graphqlAnswer({ server, store, cache }: Questions): RequestHandler {
  return async (request, response) => {
    const question = cache && keepable(request) ? questionOf(request) : null
    // what is posted for the first time does not wait for the version; what is fetched gets a tag
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

/** How often a question is asked again whose answer was broken while documents were loaded. */
const REPEATS = 3

/**
 * An answer is made of several statements, between which documents may be loaded. One that failed is asked again for as long as the data
 * change, since what failed on the same data is our own fault.
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

/** Explained answers hold statements for one client; other methods are refused. */
const keepable = (request: Request) => (request.method === 'GET' || request.method === 'POST') && !explains(request)

/** The bytes of the body as sent: what they say may be nested too deep to be written out again. */
const bodies = new WeakMap<IncomingMessage, Buffer>()
const keepBytes = (request: IncomingMessage, _: ServerResponse, bytes: Buffer) => void bodies.set(request, bytes)

const questionOf = (request: Request) =>
  questionIn(request.method, searchOf(request.url), bodies.get(request) ?? '', request.headers.accept ?? '')

/** Answers depend on the program, on the data, and on the day: what is due, what is in force. Null where the database does not say. */
async function versionOf(store: Store): Promise<string | null> {
  try {
    const data = await store.dataVersion()
    return data && `${RUN}-${data}-${today()}`
  } catch {
    return null
  }
}

/** Another run may be of another program. */
const RUN = randomUUID()

const tagOf = (question: string, version: string) => `W/"${createHash('sha256').update(question).update(version).digest('base64url')}"`

/** A browser asks again each time, and is told where nothing changed. */
function answerHeads(response: Response, tag: string | null): Response {
  response.setHeader('cache-control', tag ? 'no-cache' : 'no-store')
  response.setHeader('vary', 'accept, accept-encoding')
  if (tag) response.setHeader('etag', tag)
  return response
}

/** Ends the response with the body, compressed for those who can read that. As one piece, so that Node sends head and body together. */
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
