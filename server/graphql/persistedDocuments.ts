import { clientError } from './errors.ts'
import { PUBLISHED_OPERATIONS, sha256Of } from './publishedOperations.ts'

/** The parameters of a GraphQL-over-HTTP request, from its body or its URL. */
export type RequestParameters = Readonly<Record<string, unknown>>

const BODIES = new Map(
  PUBLISHED_OPERATIONS.flatMap(({ id, recipe, documentId, body }) => [id, recipe, documentId].map((name) => [name, body] as const)),
)

/**
 * Adds the text of the named document to the parameters, so that the rest of the program sees an ordinary query. A document can be named in
 * two ways: `documentId` (GraphQL over HTTP, "Persisted Documents") finds published documents only. `extensions.persistedQuery` (Apollo)
 * also finds queries that the server remembers.
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
      `No document is published as ${JSON.stringify(documentId)}. GET /graphql/operations lists the published ones; send any other query as text.`,
    )
  }
  if (typeof query === 'string') checkHash('documentId', sha256Of(body), query)
  return body
}

function checkHash(name: string, hash: unknown, query: string): void {
  if (hash !== sha256Of(query)) throw clientError('PERSISTED_QUERY_MISMATCH', `\`${name}\` does not match the query sent with it.`)
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
