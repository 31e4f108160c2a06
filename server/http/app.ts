import type { RequestListener } from 'node:http'
import path from 'node:path'
import { ApolloServer, type ApolloServerOptions } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import compression from 'compression'
import express, { type ErrorRequestHandler, type Express, type Request, type Response, type Router } from 'express'
import { LOOPBACK_HOSTS } from '../config.ts'
import { answerSizePlugin } from '../graphql/answerSize.ts'
import type { Context } from '../graphql/context.ts'
import { correctionsPlugin } from '../graphql/corrections.ts'
import { costPlugin } from '../graphql/costPlugin.ts'
import { explainPlugin } from '../graphql/explainPlugin.ts'
import { errorFormatter } from '../graphql/formatError.ts'
import { LIMITS } from '../graphql/limits.ts'
import { schema } from '../graphql/schema.ts'
import { statusPlugin } from '../graphql/statusPlugin.ts'
import type { Store } from '../neo4j/store.ts'
import type { GraphFiles } from '../wholeGraph/kept.ts'
import { questions } from './answer.ts'
import { createAnswerCache } from './answerCache.ts'
import { type DocumentDoor, documentRoutes } from './documents.ts'
import { behindDoors } from './doors.ts'
import { answerFailures, nothingThere, pageMissing } from './failures.ts'
import { annotationRoutes } from './files/annotation.ts'
import { exportRoutes } from './files/routes.ts'
import { graphFileRoutes } from './files/wholeGraph.ts'
import { healthRoutes, type Rereading } from './health.ts'
import { pageWithData } from './linkedData.ts'
import { mcpRoutes } from './mcp.ts'
import { type NoteDoor, noteRoutes } from './notes.ts'
import { operationRoutes } from './operations.ts'
import { boundedWaiting } from './waiting.ts'

export interface AppOptions {
  readonly store: Store
  /** Folder of the built page; without it only the API is served. */
  readonly webRoot?: string
  /** Names, with or without port, that requests may be sent to; loopback names by default. */
  readonly allowedHosts?: readonly string[]
  /** Memory for cached answers in bytes; 0 disables the cache. */
  readonly cacheBytes?: number
  /** How documents are added and removed; without it they are read-only. */
  readonly documents?: DocumentDoor
  /** What people write about tasks; without it nothing can be written. */
  readonly notes?: NoteDoor
  /** Files of the whole graph; without it they are not offered. */
  readonly graphFiles?: GraphFiles
  /** The documents being read again by newer rules; by default none are. */
  readonly rereading?: () => Rereading | null
  /** Logs failures; standard error by default. */
  readonly log?: (message: string, error: unknown) => void
}

const CACHE_BYTES = 64_000_000

export interface App {
  readonly app: RequestListener
  stop(): Promise<void>
}

/** The program over HTTP: `/graphql`, the query page at `/graphiql`, and the page. The caller listens. */
export async function createApp({
  store,
  webRoot,
  allowedHosts = LOOPBACK_HOSTS,
  cacheBytes = CACHE_BYTES,
  documents,
  notes,
  graphFiles,
  rereading = () => null,
  log = logToConsole,
}: AppOptions): Promise<App> {
  const server = new ApolloServer(apolloOptions(log))
  await server.start()
  const waiting = boundedWaiting()
  const [answerQuestion, failed] = [
    questions({ server, store, cache: cacheBytes > 0 ? createAnswerCache(cacheBytes) : null }, waiting),
    answerFailures(log),
  ]
  const app = express()
  app.disable('x-powered-by')
  app.use(healthRoutes(store, rereading))
  app.use('/graphql', operationRoutes())
  app.use('/graphql', toQueryPage, answerQuestion)
  app.use(['/export', '/feed'], waiting)
  app.use(exportRoutes(store, notes?.files?.notes ?? null))
  if (graphFiles) app.use(graphFileRoutes(graphFiles))
  if (documents) app.use(documentRoutes(documents))
  app.use(annotationRoutes(store, notes?.files?.corrections ?? null))
  if (notes) app.use(noteRoutes(store, notes))
  app.use('/mcp', mcpRoutes({ store, log }, waiting))
  if (webRoot) servePage(app, webRoot, store)
  app.use(nothingThere)
  app.use(failed)
  return { app: behindDoors(pastExpress(app, answerQuestion, failed), allowedHosts), stop: () => server.stop() }
}

/**
 * Nearly all requests are POSTed queries. They bypass the routing of Express, which costs a fifth of the time of a short query, database
 * excluded.
 */
function pastExpress(app: Express, answerQuestion: Router, failed: ErrorRequestHandler): RequestListener {
  return (request, response) => {
    if (request.method !== 'POST' || !QUESTIONS.test(request.url ?? '')) return app(request, response)
    const [asked, answer] = [request as Request, response as Response]
    answerQuestion(asked, answer, (error: unknown) => failed(error, asked, answer, () => response.destroy()))
  }
}

/** Matches `/graphql` as Express does. */
const QUESTIONS = /^\/graphql\/?(?:\?|$)/i

/** Settings of the GraphQL server, also used by tests without HTTP. */
export function apolloOptions(log: NonNullable<AppOptions['log']>): ApolloServerOptions<Context> {
  return {
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // Nothing can be changed here and there are no logins, so cross-site requests are harmless.
    csrfPrevention: false,
    // Texts that clients register by hash are in Apollo's own bounded cache; published ones never are.
    persistedQueries: { ttl: null },
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    // Cache hints would be computed for every field of every row; answers are cached by data version instead.
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      costPlugin,
      answerSizePlugin,
      explainPlugin,
      correctionsPlugin,
      statusPlugin,
    ],
    formatError: errorFormatter(log),
  }
}

/** Redirects a browser that opens the API address to the query page. */
function toQueryPage(request: Request, response: Response, next: () => void): void {
  if (request.method === 'GET' && !asksSomething(request) && request.accepts(['json', 'html']) === 'html') response.redirect('/graphiql')
  else next()
}

function asksSomething({ query }: Request): boolean {
  return ['query', 'documentId', 'extensions'].some((name) => query[name] !== undefined)
}

/** The page is served for all addresses of its views, but not for files, exports and hidden names. */
const VIEW = /^\/(?!(?:assets|export|feed|graphql)(?:\/|$))[^.]*$/
/** Node ids in addresses may contain dots: /node/doc:…#m1. */
const NODE_VIEW = /^\/(?:read|node)\//

function servePage(app: Express, webRoot: string, store: Store): void {
  app.use('/assets', compression(), express.static(path.join(webRoot, 'assets'), { immutable: true, maxAge: '1y' }))
  app.get('/graphiql', (_, response) => response.sendFile(path.join(webRoot, 'graphiql.html'), pageMissing(response)))
  app.use(express.static(webRoot))
  app.get(NODE_VIEW, pageWithData(path.join(webRoot, 'index.html'), store))
  app.get([VIEW, NODE_VIEW], (_, response) => response.sendFile(path.join(webRoot, 'index.html'), pageMissing(response)))
}

function logToConsole(message: string, error: unknown): void {
  console.error(message, error)
}
