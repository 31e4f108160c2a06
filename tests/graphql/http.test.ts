import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DatabaseError } from '../../server/errors.ts'
import { createApp } from '../../server/graphql/app.ts'
import type { Store } from '../../server/neo4j/store.ts'

/** A store of which every question fails as if the database were gone; `observed` alone works. */
const absent: Store = new Proxy({} as Store, {
  get: (_, name) =>
    name === 'observed'
      ? () => absent
      : async () => {
          throw name === 'statistics'
            ? new TypeError('secret detail')
            : new DatabaseError('DATABASE_UNREACHABLE', 'The database does not answer at the moment.')
        },
})

let server: Server
let url = ''
const logged: unknown[] = []

beforeAll(async () => {
  const { app } = await createApp({ store: absent, log: (message) => void logged.push(message) })
  await new Promise<void>((resolve) => {
    server = app.listen(0, '127.0.0.1', () => resolve())
  })
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise((resolve) => server.close(resolve)))

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
    [`{ ${Array.from({ length: 40 }, (_, i) => `a${i}: __typename`).join(' ')} }`, 'TOO_MANY_ALIASES'],
    [`{ ${'__typename '.repeat(5000)} }`, 'GRAPHQL_PARSE_FAILED'],
  ])('%.40s is refused', async (query, code) => {
    const { status, body } = await ask(query, { accept: 'application/graphql-response+json' })
    expect([status, body.errors[0].extensions.code]).toEqual([400, code])
  })

  it('of exports are told in the same form', async () => {
    const response = await fetch(`${url}/export/tasks.csv?where=${encodeURIComponent('{"rol": 1}')}`)
    expect([response.status, (await response.json()).errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT'])
    expect((await fetch(`${url}/export/tasks.csv?where={`)).status).toBe(400)
    expect((await fetch(`${url}/export/tasks.csv`)).status).toBe(503)
    expect((await fetch(`${url}/export/trace.md`)).status).toBe(400)
  })
})
