import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAnswerSize } from '../../server/graphql/answerSize.ts'
import { createApp } from '../../server/http/app.ts'
import { type Listening, listen } from '../../server/http/listen.ts'
import { abandoned } from '../../server/neo4j/store/questionErrors.ts'
import type { Client } from '../../server/neo4j/store/session.ts'
import type { Store } from '../../server/neo4j/store.ts'

const LETTERS = 1_000_000

/** Policies of a million letters each, and with a title of as many. */
let textsAsked = 0
const storeFor = (signal?: AbortSignal): object => ({
  serving: ({ signal: gone }: Client) => storeFor(gone),
  nodes: async (ids: readonly string[]) =>
    new Map(ids.map((id) => [id, { kind: 'POLICY', id, charCount: LETTERS, title: '题'.repeat(id.startsWith('long') ? LETTERS : 3) }])),
  texts: async (ids: readonly string[]) => {
    if (signal?.aborted) throw abandoned()
    textsAsked += ids.length
    return new Map(ids.map((id) => [id, 'a'.repeat(LETTERS)]))
  },
})

let server: Listening
beforeAll(async () => {
  const { app } = await createApp({ store: storeFor() as unknown as Store, log: () => undefined })
  server = await listen(app, '127.0.0.1', 0)
})
afterAll(() => server.close())

async function ask(count: number, fields: string, name = 'p') {
  const ids = Array.from({ length: count }, (_, at) => `${name}${at}`)
  const response = await fetch(`${server.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Policy { ${fields} } } }`, variables: { ids } }),
  })
  return (await response.json()) as {
    data: { nodes: Record<string, string>[] } | null
    errors?: { extensions: { code: string }; message: string }[]
  }
}

describe('an answer', () => {
  it('holds texts up to the limit', async () => {
    const { data, errors } = await ask(6, 'text')
    expect(errors).toBeUndefined()
    expect(data?.nodes.map(({ text }) => text?.length)).toEqual(Array(6).fill(LETTERS))
  })

  it('that would hold more is refused with both sizes, and none of its texts is fetched', async () => {
    textsAsked = 0
    const { data, errors } = await ask(40, 'text')
    expect(data).toBeNull()
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['ANSWER_TOO_LARGE'])
    expect(errors?.[0]?.message).toMatch(/12\d{7} bytes.*20000000/)
    expect(textsAsked).toBe(0)
  })

  it('counts every text, not only those of documents', async () => {
    expect((await ask(6, 'title', 'long')).errors).toBeUndefined()
    const { data, errors } = await ask(8, 'title', 'long')
    expect(data).toBeNull()
    expect(errors).toHaveLength(1)
    expect(errors?.[0]?.extensions.code).toBe('ANSWER_TOO_LARGE')
  })
})

describe('the size of an answer', () => {
  it('gives back what was held for a text while it was fetched', async () => {
    const size = createAnswerSize(100)
    expect(await size.fetching(90, async () => 'a')).toBe('a')
    expect(size.bytes).toBe(0)
    expect(size.take(100)).toBe(true)
  })

  it('stays too large once it was', async () => {
    const size = createAnswerSize(100)
    expect(await size.fetching(101, async () => 'a')).toBeNull()
    expect(size.take(-101)).toBe(false)
    expect([size.tooLarge, size.signal.aborted]).toEqual([true, true])
  })
})
