import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withNamedDocument } from '../../server/graphql/persistedDocuments.ts'
import { PUBLISHED_OPERATIONS } from '../../server/graphql/publishedOperations.ts'
import { createApp } from '../../server/http/app.ts'
import { type Listening, listen } from '../../server/http/listen.ts'
import type { Store } from '../../server/neo4j/store.ts'

/** None of these questions comes to the database. */
const unasked = { serving: () => unasked } as unknown as Store

const FOLDER = 'server/graphql/cookbook'
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const [first] = PUBLISHED_OPERATIONS
if (!first) throw new Error('nothing is published')

describe('published operations', () => {
  it('are the files of the cookbook, each under the hash of its bytes', () => {
    const hashes = readdirSync(FOLDER).map((file) => sha256(readFileSync(`${FOLDER}/${file}`, 'utf8')))
    expect(PUBLISHED_OPERATIONS.map(({ id }) => id)).toEqual(hashes)
  })

  it.each(PUBLISHED_OPERATIONS)('$recipe is known by hash and by name, to both kinds of clients', ({ id, recipe, documentId, body }) => {
    expect(documentId).toBe(`sha256:${id}`)
    const variables = { a: 1 }
    for (const name of [documentId, recipe, id])
      expect(withNamedDocument({ documentId: name, variables })).toEqual({ query: body, variables })
    const apollo = { persistedQuery: { version: 1, sha256Hash: id }, other: true }
    expect(withNamedDocument({ extensions: apollo, variables })).toEqual({ query: body, variables, extensions: { other: true } })
  })

  it('have names of which none is another’s, made of characters that an address takes', () => {
    expect(new Set(PUBLISHED_OPERATIONS.flatMap(({ recipe, name, id }) => [recipe, name, id])).size).toBe(PUBLISHED_OPERATIONS.length * 3)
    for (const { recipe } of PUBLISHED_OPERATIONS) expect(recipe).toMatch(/^[a-z][a-z-]*$/)
  })

  it('tell their variables with types and defaults', () => {
    const desk = PUBLISHED_OPERATIONS.find(({ recipe }) => recipe === 'desk')
    expect(desk?.variables).toEqual([
      { name: 'name', type: 'String', default: '市场监督管理局' },
      { name: 'role', type: '[Role!]', default: null },
    ])
  })
})

describe('the description of the API', () => {
  const readme = readFileSync('server/graphql/README.md', 'utf8')

  it.each(readdirSync('web/graphiql/samples'))('shows the sample %s as it is', (file) => {
    expect(readme).toContain(`\n${readFileSync(`web/graphiql/samples/${file}`, 'utf8')}\`\`\`\n`)
  })
})

describe('documents over HTTP', () => {
  let server: Listening
  let url = ''
  beforeAll(async () => {
    const { app } = await createApp({ store: unasked, log: () => undefined })
    server = await listen(app, '127.0.0.1', 0)
    url = `${server.address}/graphql`
  })
  afterAll(() => server.close())

  const answer = async (response: Response) => {
    const { data, errors } = (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] }
    return { status: response.status, data, code: errors?.[0]?.extensions.code }
  }
  const post = async (body: object) =>
    answer(await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }))
  const get = async (parameters: Record<string, string>) => answer(await fetch(`${url}?${new URLSearchParams(parameters)}`))
  const apollo = (sha256Hash: string, version = 1) => ({ persistedQuery: { version, sha256Hash } })

  it('a text named by its own hash is remembered; a hash that nobody named is not known', async () => {
    const query = '{ __typename }'
    const extensions = apollo(sha256(query))
    expect(await post({ extensions })).toMatchObject({ code: 'PERSISTED_QUERY_NOT_FOUND' })
    expect(await post({ query, extensions })).toEqual({ status: 200, data: { __typename: 'Query' } })
    expect(await post({ extensions })).toEqual({ status: 200, data: { __typename: 'Query' } })
    expect(await get({ extensions: JSON.stringify(extensions) })).toEqual({ status: 200, data: { __typename: 'Query' } })
  })

  it('what was remembered is no published document', async () => {
    const query = '{ again: __typename }'
    await post({ query, extensions: apollo(sha256(query)) })
    expect(await get({ documentId: `sha256:${sha256(query)}` })).toMatchObject({ status: 400, code: 'PERSISTED_QUERY_NOT_FOUND' })
  })

  it.each([
    ['an unknown hash', { documentId: `sha256:${'0'.repeat(64)}` }, 'PERSISTED_QUERY_NOT_FOUND'],
    ['an unknown name', { documentId: 'none' }, 'PERSISTED_QUERY_NOT_FOUND'],
    ['a document that is not the text', { documentId: first.documentId, query: '{ __typename }' }, 'PERSISTED_QUERY_MISMATCH'],
    ['a hash that is not the text’s', { extensions: apollo('0'.repeat(64)), query: '{ __typename }' }, 'PERSISTED_QUERY_MISMATCH'],
    ['another version', { extensions: apollo(first.id, 2) }, 'PERSISTED_QUERY_NOT_SUPPORTED'],
  ])('%s is refused with its code, however it is sent', async (_, parameters, code) => {
    expect(await post(parameters)).toMatchObject({ status: 400, code, data: undefined })
    const flat = Object.fromEntries(
      Object.entries(parameters).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
    )
    expect(await get(flat)).toMatchObject({ status: 400, code, data: undefined })
  })

  it('a text beside its own document runs', async () => {
    const bodies = [{ documentId: first.documentId, query: first.body }, { documentId: first.documentId }]
    const [withText, without] = await Promise.all(bodies.map(post))
    expect(withText).toEqual(without)
  })

  it('the schema and the operations are read without a query', async () => {
    expect(await (await fetch(`${url}/schema.graphql`)).text()).toBe(readFileSync('server/graphql/schema.graphql', 'utf8'))
    const manifest = await (await fetch(`${url}/operations`, { headers: { accept: 'text/html' } })).json()
    expect(manifest).toEqual({ format: 'apollo-persisted-query-manifest', version: 1, operations: PUBLISHED_OPERATIONS })
    expect(await (await fetch(`${url}/operations/${first.recipe}`)).text()).toBe(first.body)
    expect(await answer(await fetch(`${url}/operations/none`))).toMatchObject({ status: 404, code: 'NOT_FOUND' })
  })

  it('a link to an answer opens in a browser as an answer', async () => {
    const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'
    const response = await fetch(`${url}?documentId=none`, { headers: { accept }, redirect: 'manual' })
    expect(await answer(response)).toMatchObject({ status: 400, code: 'PERSISTED_QUERY_NOT_FOUND' })
  })
})
