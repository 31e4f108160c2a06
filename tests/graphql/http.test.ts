import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { DatabaseError } from '../../server/errors.ts'
import { createApp } from '../../server/http/app.ts'
import { type Listening, listen } from '../../server/http/listen.ts'
import { MOST_WAITING } from '../../server/http/waiting.ts'
import type { Client } from '../../server/neo4j/store/session.ts'
import type { Store } from '../../server/neo4j/store.ts'

/** A store of which every question fails as if the database were gone; `serving` alone works. */
const absent: Store = new Proxy({} as Store, {
  get: (_, name) =>
    name === 'serving'
      ? () => absent
      : async () => {
          throw name === 'statistics'
            ? new TypeError('secret detail')
            : new DatabaseError('DATABASE_UNREACHABLE', 'The database does not answer at the moment.')
        },
})

let server: Listening
let url = ''
const logged: unknown[] = []

beforeAll(async () => {
  const { app } = await createApp({ store: absent, webRoot: '/nowhere', log: (message) => void logged.push(message) })
  server = await listen(app, '127.0.0.1', 0)
  url = server.address
})
afterAll(() => server.close())

const ask = async (query: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  })
  return { status: response.status, body: await response.json() }
}

describe('GraphQL over HTTP', () => {
  it.each(
    serverAudits({
      url: 'http://replaced/graphql',
      fetchFn: (input: string, init: RequestInit) => fetch(String(input).replace('http://replaced', url), init),
    }).map((audit) => [audit.id, audit.name, audit] as const),
  )('%s %s', async (_, __, audit) => {
    const result = await audit.fn()
    expect(result.status === 'ok' ? 'ok' : result.reason).toBe('ok')
  })
})

it('a client that goes away stops what is asked for it', async () => {
  let asked: AbortSignal | undefined
  const waiting: Store = new Proxy({} as Store, {
    get: (_, name) =>
      name === 'serving'
        ? ({ signal }: Client) => {
            asked = signal
            return waiting
          }
        : () => new Promise(() => undefined),
  })
  const { app } = await createApp({ store: waiting })
  const server = await listen(app, '127.0.0.1', 0)
  const client = new AbortController()
  const body = JSON.stringify({ query: '{ statistics { contentHash } }' })
  const headers = { 'content-type': 'application/json' }
  const answer = fetch(`${server.address}/graphql`, { method: 'POST', headers, body, signal: client.signal }).catch(() => 'gone')
  await vi.waitUntil(() => asked)
  expect(asked?.aborted).toBe(false)
  client.abort()
  expect(await answer).toBe('gone')
  await vi.waitUntil(() => asked?.aborted)
  await server.close()
})

describe('failures', () => {
  it('have a code and a sentence, no message of the driver, no stack', async () => {
    const { body } = await ask('{ policies { totalCount } }')
    expect(body.errors).toEqual([
      {
        message: 'The database does not answer at the moment.',
        locations: expect.anything(),
        path: ['policies'],
        extensions: { code: 'DATABASE_UNREACHABLE' },
      },
    ])
  })

  it('of our own are told to the log alone', async () => {
    const { body } = await ask('{ statistics { contentHash } }')
    expect(JSON.stringify(body)).not.toContain('secret')
    expect(body.errors[0].extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' })
    expect(logged).toContain('A request failed')
  })

  it.each([
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{', 'GRAPHQL_PARSE_FAILED'],
    [
      `{ policies(first: 1) { nodes { sections(first: 1) ${'{ nodes { sections(first: 1) '.repeat(100)}{ totalCount }${' } }'.repeat(100)} } } }`,
      'QUERY_TOO_DEEP',
    ],
    [`{ ${Array.from({ length: 40 }, (_, i) => `a${i}: __typename`).join(' ')} }`, 'TOO_MANY_ALIASES'],
    [`{ ${'__typename '.repeat(5000)} }`, 'GRAPHQL_PARSE_FAILED'],
    ['mutation { x }', 'BAD_USER_INPUT'],
    ['subscription { x }', 'BAD_USER_INPUT'],
  ])('%.40s is refused', async (query, code) => {
    const { status, body } = await ask(query, { accept: 'application/graphql-response+json' })
    expect([status, body.errors[0].extensions.code]).toEqual([400, code])
  })

  it('without an end are refused, whether the parser runs out of stack or of words', async () => {
    const { status, body } = await ask('{a'.repeat(1990), { accept: 'application/graphql-response+json' })
    expect(status).toBe(400)
    expect(['QUERY_TOO_DEEP', 'GRAPHQL_PARSE_FAILED']).toContain(body.errors[0].extensions.code)
  })

  it.each([
    ['a list of queries', '[{"query": "{ __typename }"}]'],
    ['no query', '{}'],
    ['a persisted query that is no object', '{"extensions": {"persistedQuery": "x"}}'],
    ['variables that are no object', '{"query": "{ __typename }", "variables": []}'],
  ])('%s is a bad request', async (_, body) => {
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    expect((await response.json()).errors[0].extensions.code).toMatch(/^BAD_REQUEST$/)
  })

  it('of exports are told in the same form', async () => {
    const response = await fetch(`${url}/export/tasks.csv?where=${encodeURIComponent('{"rol": 1}')}`)
    expect([response.status, (await response.json()).errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT'])
    expect((await fetch(`${url}/export/tasks.csv?where={`)).status).toBe(400)
    expect((await fetch(`${url}/export/tasks.csv`)).status).toBe(503)
    expect((await fetch(`${url}/export/trace.md`)).status).toBe(400)
  })

  it.each([
    ['tasks.ics?asOf=2023-99-99'],
    ['tasks.xlsx?asOf=2023-02-30'],
    ['tasks.csv?group=colour'],
    ['tasks.ics?department=dept:410702:财政局'],
    ['trace.md?id=a&hops=2'],
    ['citation.txt?asOf=today'],
    ['citation.bib?url=javascript:alert(1)'],
    ['trace.csv?id=a&maxHops=1.5'],
    ['trace.csv?id=a&limit=many'],
    [`tasks.csv?where=${encodeURIComponent('{"dueTo":"2023-02-29"}')}`],
  ])('of exports: %.60s is refused', async (path) => {
    const response = await fetch(`${url}/export/${path}`)
    expect([response.status, (await response.json()).errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT'])
  })

  it.each([300, 20_000])('filters nested %d deep are refused before anything runs into the depth', async (depth) => {
    const filter = `${'{"not":'.repeat(depth)}{"named":true}${'}'.repeat(depth)}`
    const query = 'query ($where: TaskFilter) { tasks(where: $where) { totalCount } }'
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: `{"query":${JSON.stringify(query)},"variables":{"where":${filter}}}`,
    })
    expect([response.status, (await response.json()).errors[0].extensions.code]).toEqual([400, 'FILTER_TOO_COMPLEX'])
  })
})

describe('addresses outside GraphQL', () => {
  const answer = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(`${url}${path}`, { redirect: 'manual', ...init })
    const text = await response.text()
    expect(text).not.toMatch(/\bat .*:\d+:\d+|node_modules|\/work|\/home/)
    return [response.status, text.startsWith('{"errors"') ? JSON.parse(text).errors[0].extensions.code : text.slice(0, 4)]
  }
  const post = (body: BodyInit, headers: Record<string, string> = {}) => ({
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  })

  it.each<[string, string, RequestInit | undefined, number, string]>([
    ['a body that is no JSON', '/graphql', post('{'), 400, 'BAD_REQUEST'],
    [
      'a body in an unknown character set',
      '/graphql',
      post('{}', { 'content-type': 'application/json; charset=x-none' }),
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['a body that is too large', '/graphql', post(JSON.stringify({ query: '#'.repeat(1_300_000) })), 413, 'PAYLOAD_TOO_LARGE'],
    ['a missing file of the page', '/assets/none.js', undefined, 404, 'NOT_FOUND'],
    ['a hidden name', '/.env', undefined, 404, 'NOT_FOUND'],
    ['an unknown export', '/export/none', undefined, 404, 'NOT_FOUND'],
    ['writing to a view', '/trace', { method: 'POST' }, 405, 'METHOD_NOT_ALLOWED'],
    ['a view while the page is being built', '/desk', undefined, 503, '页面正在'],
    ['a node whose id has a dot', '/node/doc:x%23m1.', undefined, 503, '页面正在'],
    ['the query page for a browser', '/graphql', { headers: { accept: 'text/html' } }, 302, '<!DO'],
  ])('%s', async (_, path, init, status, code) => expect(await answer(path, init)).toEqual([status, code]))
})

it('requests beyond those that may wait are told to come again, and others are answered when these are done', async () => {
  let answerAll = () => {}
  const held = new Promise<void>((resolve) => {
    answerAll = resolve
  })
  const waiting: Store = new Proxy({} as Store, {
    get: (_, name) => (name === 'serving' ? () => waiting : () => held.then(() => ({ contentHash: 'x' }))),
  })
  const { app } = await createApp({ store: waiting, log: () => undefined })
  const one = await listen(app, '127.0.0.1', 0)
  const address = `${one.address}/graphql?query=${encodeURIComponent('{ statistics { contentHash } }')}`
  const get = () => fetch(address, { headers: { 'apollo-require-preflight': 'yes' } })
  const asked = Array.from({ length: MOST_WAITING + 1 }, get)
  const refused = await Promise.race(asked)
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'DATABASE_BUSY' } }] })
  answerAll()
  expect((await Promise.all(asked)).filter(({ status }) => status === 200)).toHaveLength(MOST_WAITING)
  expect((await get()).status).toBe(200)
  await one.close()
})
