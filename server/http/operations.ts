import { type NextFunction, type Request, type Response, Router } from 'express'
import { type RequestParameters, withNamedDocument } from '../graphql/persistedDocuments.ts'
import { PUBLISHED_OPERATIONS } from '../graphql/publishedOperations.ts'
import { printedSchema } from '../graphql/schema.ts'
import { refuse } from './failures.ts'

/** For programmers: the schema, and the published operations with their texts, in the form of Apollo's manifests. */
export function operationRoutes(): Router {
  const router = Router()
  const schema = printedSchema()
  router.get('/schema.graphql', (_, response) => void response.type('text/plain; charset=utf-8').send(schema))
  router.get('/operations', (_, response) => {
    response.json({ format: 'apollo-persisted-query-manifest', version: 1, operations: PUBLISHED_OPERATIONS })
  })
  router.get('/operations/:name', ({ params }, response) => {
    const found = PUBLISHED_OPERATIONS.find(({ recipe, id }) => recipe === params.name || id === params.name)
    if (found) response.type('text/plain; charset=utf-8').send(found.body)
    else refuse(response, 404, 'NOT_FOUND', 'No operation has this name. /graphql/operations lists them.')
  })
  return router
}

/** Inserts the text of a named document into a request: into the body of a POST, or the URL of a GET. */
export function namedDocument(request: Request, _: Response, next: NextFunction): void {
  if (request.method === 'GET') nameInAddress(request)
  else if (typeof request.body === 'object' && request.body !== null && !Array.isArray(request.body))
    request.body = withNamedDocument(request.body as RequestParameters)
  next()
}

function nameInAddress(request: Request): void {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost')
  if (!searchParams.has('documentId') && !searchParams.has('extensions')) return
  const extensions = fromJson(searchParams.get('extensions'))
  const { query, extensions: left } = withNamedDocument({
    ...given('documentId', searchParams.get('documentId')),
    ...given('query', searchParams.get('query')),
    ...given('extensions', extensions),
  })
  searchParams.delete('documentId')
  if (typeof query === 'string') searchParams.set('query', query)
  if (extensions !== null) searchParams.set('extensions', JSON.stringify(left))
  request.url = `${pathname}?${searchParams}`
}

const given = (name: string, value: unknown) => (value === null ? {} : { [name]: value })

/** Null if it is not JSON; the request is rejected later. */
function fromJson(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text)
  } catch {
    return null
  }
}
