import { clientError } from './errors.ts'
import { PUBLISHED_OPERATIONS, sha256Of } from './publishedOperations.ts'

/** What a request of GraphQL over HTTP may say, in its body or its address. */
export type RequestParameters = Readonly<Record<string, unknown>>

const BODIES = new Map(
  PUBLISHED_OPERATIONS.flatMap(({ id, recipe, documentId, body }) => [id, recipe, documentId].map((name) => [name, body] as const)),
)

/**
 * The parameters with the text of the document that they name, so that the rest of the program sees an ordinary query. Two ways of
 * naming are known: `documentId` (GraphQL over HTTP, "Persisted Documents"), which leads to what is published and nothing else, and
 * `extensions.persistedQuery` (Apollo), where a text that is not published is left to the memory of the server.
 */
export function withNamedDocument(parameters: RequestParameters): RequestParameters {
  const { documentId, ...rest } = parameters
  if (documentId !== undefined && documentId !== null) return withoutApollo({ ...rest, query: published(documentId, rest.query) })
  const apollo = apolloName(parameters)
  if (!apollo) return parameters
  if (apollo.version !== 1) throw clientError('PERSISTED_QUERY_NOT_SUPPORTED', '`extensions.persistedQuery.version` must be 1.')
  if (typeof parameters.query === 'string') {
    checkHash('extensions.persistedQuery.sha256Hash', apollo.sha256Hash, parameters.query)
    return parameters
  }
  const body = BODIES.get(String(apollo.sha256Hash))
  return body === undefined ? parameters : withoutApollo({ ...parameters, query: body })
}

function published(documentId: unknown, query: unknown): string {
  const body = BODIES.get(String(documentId))
  if (body === undefined) {
    throw clientError(
      'PERSISTED_QUERY_NOT_FOUND',
      `No document is published as ${JSON.stringify(documentId)}. GET /graphql/operations lists those that are; any other query is sent as text.`,
    )
  }
  if (typeof query === 'string') checkHash('documentId', sha256Of(body), query)
  return body
}

function checkHash(name: string, hash: unknown, query: string): void {
  if (hash !== sha256Of(query)) throw clientError('PERSISTED_QUERY_MISMATCH', `\`${name}\` does not name the query that is sent with it.`)
}

function apolloName({ extensions }: RequestParameters): RequestParameters | null {
  const named = isRecord(extensions) ? extensions.persistedQuery : null
  return isRecord(named) ? named : null
}

function withoutApollo(parameters: RequestParameters): RequestParameters {
  if (!isRecord(parameters.extensions)) return parameters
  const { persistedQuery: _, ...extensions } = parameters.extensions
  return { ...parameters, extensions }
}

const isRecord = (value: unknown): value is RequestParameters => typeof value === 'object' && value !== null && !Array.isArray(value)
