import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { freshBody, keptBody } from '../../server/http/answerBody.ts'
import { createApp } from '../../server/http/app.ts'
import { type Listening, listen } from '../../server/http/listen.ts'
import type { Store } from '../../server/neo4j/store.ts'

/** A store that holds one policy, whose title is long, and counts how often it is asked. */
let [version, title, asked, whileAsked]: [string | null, string, number, () => void] = ['', '', 0, () => undefined]
const store = {
  serving: () => store,
  dataVersion: async () => version,
  nodes: async (ids: readonly string[]) => {
    asked += 1
    whileAsked()
    if (title === '') throw new Error('broken')
    return new Map(ids.map((id) => [id, { kind: 'POLICY', id, title }]))
  },
} as unknown as Store

let server: Listening
beforeEach(async () => {
  await server?.close()
  ;[version, title, asked, whileAsked] = ['v1', '题'.repeat(2000), 0, () => undefined]
  const { app } = await createApp({ store, log: () => undefined })
  server = await listen(app, '127.0.0.1', 0)
})
afterAll(() => server.close())

const QUERY = 'query ($id: ID!) { node(id: $id) { ... on Policy { title } } }'
const post = async (id: string, headers: Record<string, string> = {}) => {
  const init = { method: 'POST', headers: { 'content-type': 'application/json', ...headers } }
  const response = await fetch(`${server.address}/graphql`, { ...init, body: JSON.stringify({ query: QUERY, variables: { id } }) })
  return { headers: response.headers, title: (await response.json()).data?.node?.title as string | undefined }
}
const get = (tag?: string) =>
  fetch(`${server.address}/graphql?query=${encodeURIComponent('{ node(id: "a") { ... on Policy { title } } }')}`, {
    headers: { 'apollo-require-preflight': 'yes', ...(tag && { 'if-none-match': tag }) },
  })

describe('an answer', () => {
  it('is kept from the second time on, for as long as the data are the same', async () => {
    for (let time = 0; time < 5; time += 1) expect((await post('a')).title).toBe(title)
    expect(asked).toBe(2)
    ;[version, title] = ['v2', '新'.repeat(2000)]
    expect((await post('a')).title).toBe(title)
    expect(asked).toBe(3)
  })

  it('is kept by question: other variables, and explained ones, are asked', async () => {
    for (const id of ['a', 'a', 'a', 'b']) await post(id)
    expect(asked).toBe(3)
    await post('a', { 'x-explain': 'cypher' })
    expect(asked).toBe(4)
  })

  it('is not kept where data were loaded while it was made', async () => {
    await post('a')
    whileAsked = () => {
      version = `v${asked + 10}`
    }
    await post('a')
    whileAsked = () => undefined
    await post('a')
    expect(asked).toBe(3)
  })

  it('with errors is not kept, nor is one where the version is not known', async () => {
    title = ''
    // Each is asked once more, in case that documents were loaded meanwhile.
    for (let time = 0; time < 3; time += 1) await post('a')
    expect(asked).toBe(6)
    ;[title, version] = ['题', null]
    for (let time = 0; time < 3; time += 1) await post('a')
    expect(asked).toBe(9)
  })

  it('is sent compressed to whoever reads that, kept or not, and plain to others', async () => {
    for (let time = 0; time < 3; time += 1) {
      expect((await post('a', { 'accept-encoding': 'gzip' })).headers.get('content-encoding')).toBe('gzip')
      const identity = await post('a', { 'accept-encoding': 'identity' })
      expect([identity.headers.get('content-encoding'), identity.title]).toEqual([null, title])
    }
  })

  it('that was fetched has a tag, by which it is told to be the same', async () => {
    const first = await get()
    const tag = first.headers.get('etag') ?? ''
    expect(tag).toMatch(/^W\/".+"$/)
    await first.text()
    const again = await get(tag)
    expect([again.status, await again.text(), asked]).toEqual([304, '', 1])
    version = 'v2'
    expect((await get(tag)).status).toBe(200)
  })
})

describe('the body of an answer', () => {
  it('is compressed once, whoever needs it so', async () => {
    const body = freshBody('题'.repeat(2000))
    const [one, other] = [await body.zipped(), await body.zipped()]
    expect(one).toBe(other)
    expect(String(await keptBody(one).plain())).toBe(await body.plain())
    expect([body.isShort, freshBody('题').isShort]).toEqual([false, true])
  })
})

describe('the health of the program', () => {
  it('is told with the version of the data', async () => {
    expect(await (await fetch(`${server.address}/healthz`)).json()).toEqual({ status: 'ok' })
    expect(await (await fetch(`${server.address}/readyz`)).json()).toEqual({ status: 'ready', dataVersion: 'v1' })
  })

  it('is told with how many documents have been read again by newer rules', async () => {
    const store = { serving: () => store, dataVersion: async () => 'v1' } as unknown as Store
    const { app } = await createApp({ store, rereading: () => ({ done: 3, total: 12 }), log: () => undefined })
    const other = await listen(app, '127.0.0.1', 0)
    expect(await (await fetch(`${other.address}/healthz`)).json()).toMatchObject({ rereading: { done: 3, total: 12 } })
    await other.close()
  })

  it('is told to be bad where the database does not answer', async () => {
    const gone = { serving: () => gone, dataVersion: () => Promise.reject(new Error('gone')) } as unknown as Store
    const { app } = await createApp({ store: gone, log: () => undefined })
    const other = await listen(app, '127.0.0.1', 0)
    const ready = await fetch(`${other.address}/readyz`)
    expect([ready.status, ready.headers.get('retry-after')]).toEqual([503, '5'])
    expect((await fetch(`${other.address}/healthz`)).status).toBe(200)
    await other.close()
  })
})
