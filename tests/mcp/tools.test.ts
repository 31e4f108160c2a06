import { InMemoryTransport, Client as SdkClient } from '@modelcontextprotocol/client'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { DatabaseError } from '../../server/errors.ts'
import { precisionOf } from '../../server/extraction/precision.ts'
import { createApp } from '../../server/http/app.ts'
import { type Listening, listen } from '../../server/http/listen.ts'
import { MOST_WAITING } from '../../server/http/waiting.ts'
import { MCP_LIMITS } from '../../server/mcp/limits.ts'
import { createMcpServer } from '../../server/mcp/server.ts'
import type { Client } from '../../server/neo4j/store/session.ts'
import type { Store } from '../../server/neo4j/store.ts'
import { type Assistant, assistantAt, told } from './client.ts'
import { DEPARTMENTS, MEASURES, POLICY, stubStore, TEXT } from './stubStore.ts'

const logged: string[] = []

interface Served {
  readonly assistant: Assistant
  readonly server: Listening
  end(): Promise<void>
}

async function served(store: Store): Promise<Served> {
  const { app, stop } = await createApp({ store, log: (message) => void logged.push(message) })
  const server = await listen(app, '127.0.0.1', 0)
  const assistant = await assistantAt(server.address)
  const end = async () => {
    await assistant.close()
    await stop()
    await server.close()
  }
  return { assistant, server, end }
}

let here: Served
beforeAll(async () => {
  here = await served(stubStore())
})
afterAll(() => here.end())

const call: Assistant['call'] = (tool, given) => here.assistant.call(tool, given)

describe('the tools', () => {
  it('are ten, for reading only, each with a description and both schemas', async () => {
    const { tools } = await here.assistant.client.listTools()
    expect(tools.map(({ name }) => name)).toEqual([
      'find_document',
      'find_department',
      'tasks_of',
      'who_must',
      'trace',
      'coverage',
      'compare',
      'read_passage',
      'check_citations',
      'review_draft',
    ])
    for (const { name, description, inputSchema, outputSchema, annotations } of tools) {
      expect(description, name).toMatch(/Use it[\s\S]+verbatim/)
      expect(annotations?.readOnlyHint, name).toBe(true)
      expect(outputSchema?.properties, name).toHaveProperty('statements')
      for (const [argument, schema] of Object.entries(inputSchema.properties ?? {}))
        expect(schema, `${name}.${argument}`).toHaveProperty('description')
    }
  })

  it('cost an assistant less than 66 kB to know', async () => {
    const { tools } = await here.assistant.client.listTools()
    expect(Buffer.byteLength(JSON.stringify(tools))).toBeLessThan(66_000)
  })
})

describe('an argument that cannot be used', () => {
  it.each([
    ['tasks_of', {}, /department/],
    ['tasks_of', { department: '红旗区财政局', line: '财政' }, /department/],
    ['tasks_of', { department: '红旗区财政局', dueTo: '2022-02-30' }, /`dueTo` is "2022-02-30"/],
    ['tasks_of', { department: '红旗区财政局', dueFrom: '2023-12-31', dueTo: '2023-01-01' }, /`dueTo` is 2023-01-01/],
    ['who_must', { about: '财政', dueFrom: '2023-12-31', dueTo: '2023-01-01' }, /`dueTo` is 2023-01-01/],
    ['trace', { of: 'm1', measure: 2 }, /`measure` needs a document/],
    ['read_passage', { document: POLICY.id, measure: 1, fromLine: 2 }, /`fromLine` cannot be combined with `measure`/],
    ['read_passage', { document: POLICY.id, toLine: 2, start: 0 }, /`start` cannot be combined with `toLine`/],
    ['tasks_of', { department: '红旗区财政局', role: ['boss'] }, /role/],
    ['tasks_of', { department: '红旗区财政局', limit: MCP_LIMITS.mostStatements + 1 }, /limit/],
    ['tasks_of', { department: '红旗区财政局', cursor: 'nonsense' }, /`cursor`/],
    ['tasks_of', { departement: '红旗区财政局' }, /departement/],
    ['find_document', {}, /document/],
    ['find_document', { document: '  ' }, /`document` is empty/],
    ['find_document', { document: '政'.repeat(201) }, /document/],
    ['trace', { of: POLICY.id, direction: 'sideways' }, /direction/],
    ['read_passage', { document: POLICY.id, start: 1_000_000 }, /`start` is 1000000/],
    ['read_passage', { document: POLICY.id, start: 5, end: 5 }, /`end` is 5/],
    ['read_passage', { document: POLICY.id, fromLine: 99 }, /`fromLine` is 99/],
    ['read_passage', { document: POLICY.id, fromLine: 3, toLine: 2 }, /`toLine` is 2/],
    ['check_citations', { text: '字'.repeat(MCP_LIMITS.draft + 1) }, /text/],
    ['review_draft', { text: '字'.repeat(MCP_LIMITS.draft + 1) }, /text/],
    ['review_draft', { text: '' }, /text/],
  ])('%s %o is an error that names it', async (tool, given, message) => {
    expect((await call(tool, given)).error).toMatch(message)
  })
})

describe('what is not held', () => {
  it.each([
    ['find_document', { document: '国发〔2099〕1号' }],
    ['find_document', { document: '关于火星移民的通知' }],
    ['find_department', { name: '火星移民局' }],
    ['tasks_of', { department: '火星移民局' }],
    ['tasks_of', { department: '红旗区财政局', document: '国发〔2099〕1号' }],
    ['who_must', { about: '移民', place: '火星' }],
    ['trace', { of: '国发〔2099〕1号' }],
    ['trace', { of: POLICY.id, measure: 77 }],
    ['coverage', { document: '国发〔2099〕1号' }],
    ['compare', { left: POLICY.id, right: '国发〔2099〕1号' }],
    ['read_passage', { document: '国发〔2099〕1号' }],
    ['check_citations', { text: '根据《火星移民条例》（国发〔2099〕1号）' }],
  ])('%s %o is refused as such', async (tool, given) => {
    const { answer } = await call(tool, given)
    expect(answer).toMatchObject({ outcome: 'not held', statements: [], totalCount: 0, dataVersion: 'v1' })
    expect(answer?.notHeld).toHaveLength(1)
  })
})

it('a name of several departments gives its candidates, and no tasks of any', async () => {
  const { answer } = await call('tasks_of', { department: '财政局' })
  expect(answer).toMatchObject({ outcome: 'ambiguous', statements: [] })
  expect(answer?.candidates.map(({ id }) => id)).toEqual(DEPARTMENTS.map(({ id }) => id))
})

it('words about a subject are looked for in the measures alone, not in the titles of policies or the names of departments', async () => {
  const asked: unknown[] = []
  const { tasks } = stubStore()
  const recording = await served(
    stubStore({
      tasks: (request) => {
        asked.push(request.where)
        return tasks(request)
      },
    }),
  )
  await recording.assistant.call('who_must', { about: '营商环境' })
  await recording.end()
  expect(asked).toMatchObject([[[{ test: 'measureText', values: ['营商环境'] }], [{ test: 'industry', values: ['营商环境'] }]]])
})

it('an id and a whole name are one department, also where other names have its words', async () => {
  for (const department of ['红旗区财政局', 'dept:红旗区财政局'])
    expect((await call('tasks_of', { department })).answer).toMatchObject({ outcome: 'answered', totalCount: 2 })
})

describe('a statement', () => {
  it('has the words of the document, their place, status, confidence and link', async () => {
    const { answer, text } = (await call('tasks_of', { department: '红旗区财政局', limit: 1 })) as Extract<
      Awaited<ReturnType<typeof call>>,
      { error: null }
    >
    const [task] = answer.statements
    expect(task).toMatchObject({
      subject: { name: '红旗区财政局', link: `/node/${encodeURIComponent('dept:红旗区财政局')}` },
      object: { id: 'm1' },
      document: { title: POLICY.title, number: POLICY.documentNumber },
      quote: '区财政局',
      status: 'RESOLVED',
      confidence: { right: precisionOf('responsible-parenthesis')?.[2]?.[0], checked: precisionOf('responsible-parenthesis')?.[2]?.[1] },
    })
    expect(TEXT.slice(task?.start ?? 0, task?.end ?? 0)).toBe('区财政局')
    expect(task?.link).toBe(`/read/${encodeURIComponent(POLICY.id)}?start=${task?.start}&end=${task?.end}`)
    expect(task?.passages).toMatchObject([
      { what: 'measure', quote: TEXT.slice(MEASURES[0]?.start ?? 0, MEASURES[0]?.end ?? 0), cut: false },
    ])
    expect(text).toContain('「区财政局」')
  })

  it('cuts long words, says so, and still has them verbatim', async () => {
    const { answer } = await call('tasks_of', { department: '红旗区财政局' })
    const [measure] = answer?.statements[1]?.passages ?? []
    expect(measure).toMatchObject({ what: 'measure', cut: true })
    expect(measure?.quote).toHaveLength(MCP_LIMITS.quote)
    expect(TEXT.slice(measure?.start, measure?.end)).toBe(measure?.quote)
  })
})

describe('pages', () => {
  it('of tasks follow one another by cursor', async () => {
    const given = { department: '红旗区财政局', limit: 1 }
    const first = (await call('tasks_of', given)).answer
    const second = (await call('tasks_of', { ...given, cursor: first?.nextCursor })).answer
    expect([first, second].map((answer) => answer?.statements.map(({ object }) => object?.id))).toEqual([['m1'], ['m2']])
    expect(second?.nextCursor).toBeNull()
  })

  it('of a passage give the whole text, piece by piece', async () => {
    const pieces: string[] = []
    let cursor: string | null | undefined
    do {
      const { answer } = await call('read_passage', { document: POLICY.id, ...(cursor ? { cursor } : {}) })
      pieces.push(answer?.statements[0]?.quote ?? '')
      cursor = answer?.nextCursor
    } while (cursor)
    expect(pieces.length).toBe(2)
    expect(pieces.join('')).toBe(TEXT)
  })

  it('of another question, or of data that has changed, are refused', async () => {
    const first = (await call('tasks_of', { department: '红旗区财政局', limit: 1 })).answer
    const other = await call('tasks_of', { department: '滨海新区财政局', limit: 1, cursor: first?.nextCursor })
    expect(other.error).toMatch(/`cursor` is not a cursor of this query/)
    const changed = await served(stubStore({ dataVersion: async () => 'v2' }))
    const late = await changed.assistant.call('tasks_of', { department: '红旗区财政局', limit: 1, cursor: first?.nextCursor })
    expect(late.error).toMatch(/`cursor` is from an earlier version of the data/)
    await changed.end()
  })
})

describe('failures', () => {
  it('of a database that is still being started tell the client to ask again', async () => {
    const [ours, theirs] = InMemoryTransport.createLinkedPair()
    const starting = createMcpServer({ store: new Promise(() => undefined), patience: 1, log: () => undefined })
    const client = new SdkClient({ name: 'test', version: '1.0.0' })
    await Promise.all([starting.connect(ours), client.connect(theirs)])
    expect((await told(client, 'find_document', { document: '方案' })).error).toMatch(/^DATABASE_BUSY: .*Ask again/)
    await client.close()
  })

  it('of the database have their code, others a sentence without details', async () => {
    const failing = (error: Error) =>
      stubStore({
        nodes: async () => {
          throw error
        },
      })
    const busy = await served(failing(new DatabaseError('DATABASE_BUSY', 'Too many questions wait.')))
    expect((await busy.assistant.call('find_document', { document: '方案' })).error).toBe('DATABASE_BUSY: Too many questions wait.')
    await busy.end()
    const broken = await served(failing(new TypeError('secret detail')))
    expect((await broken.assistant.call('find_document', { document: '方案' })).error).toMatch(/^Something went wrong inside the server/)
    expect(logged).toContain('The tool find_document failed')
    await broken.end()
  })

  it('of a client that goes away stop what is asked for it', async () => {
    let asked: AbortSignal | undefined
    const waiting: Store = stubStore({
      serving: ({ signal }: Client) => {
        asked = signal
        return { ...waiting, dataVersion: () => new Promise(() => undefined) }
      },
    })
    const slow = await served(waiting)
    const client = new AbortController()
    const answer = fetch(`${slow.server.address}/mcp`, { ...message(), signal: client.signal }).catch(() => 'gone')
    await vi.waitUntil(() => asked)
    expect(asked?.aborted).toBe(false)
    client.abort()
    expect(await answer).toBe('gone')
    await vi.waitUntil(() => asked?.aborted)
    await slow.end()
  })
})

const CALL = { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'find_document', arguments: { document: '方案' } } }

const message = (body: unknown = CALL, headers: Record<string, string> = {}) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...headers },
  body: JSON.stringify(body),
})

describe('the address', () => {
  const post = (...sent: Parameters<typeof message>) => fetch(`${here.server.address}/mcp`, message(...sent))

  it('answers without a session', async () => {
    const response = await post()
    expect([response.status, response.headers.get('mcp-session-id')]).toEqual([200, null])
    expect(await response.text()).toContain(POLICY.title)
  })

  it.each(['https://evil.example.cn', 'null', 'http://localhost.example.cn'])('refuses pages of %s', async (origin) => {
    expect((await post(CALL, { origin })).status).toBe(403)
  })

  it('answers pages of its own', async () => {
    expect((await post(CALL, { origin: here.server.address })).status).toBe(200)
  })

  it('is not for other methods', async () => {
    expect((await fetch(`${here.server.address}/mcp`)).status).toBe(405)
  })

  it('refuses more messages in a request than a query may have fields, bodies that are too large, and what is no JSON', async () => {
    expect((await post(Array.from({ length: 13 }, () => CALL))).status).toBe(400)
    expect((await post({ ...CALL, padding: 'x'.repeat(200_001) })).status).toBe(413)
    expect((await fetch(`${here.server.address}/mcp`, { ...message(), body: '{' })).status).toBe(400)
  })

  it('holds no place open for a stream of changes', async () => {
    await expect(here.assistant.client.listen({ toolsListChanged: true })).rejects.toThrow('Subscription limit reached')
  })

  it.each(['auto', 'legacy'] as const)('speaks the newest revision of the protocol and those of 2025: %s', async (mode) => {
    const assistant = await assistantAt(here.server.address, mode)
    expect(assistant.client.getNegotiatedProtocolVersion()).toMatch(mode === 'auto' ? /^2026/ : /^2025/)
    expect((await assistant.call('find_document', { document: POLICY.id })).answer?.totalCount).toBe(1)
    await assistant.close()
  })

  it('counts among the requests that wait', async () => {
    let release = () => {}
    const held = new Promise<string>((resolve) => {
      release = () => resolve('v1')
    })
    let begun = 0
    const full = await served(
      stubStore({
        dataVersion: () => {
          begun += 1
          return held
        },
      }),
    )
    const asked = Array.from({ length: MOST_WAITING }, () => fetch(`${full.server.address}/mcp`, message()))
    await vi.waitUntil(() => begun === MOST_WAITING, { timeout: 30_000 })
    const refused = await fetch(`${full.server.address}/mcp`, message())
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '5'])
    release()
    expect((await Promise.all(asked)).every(({ status }) => status === 200)).toBe(true)
    await full.end()
  })
})
