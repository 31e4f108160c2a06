import { Neo4jError } from 'neo4j-driver'
import { describe, expect, it } from 'vitest'
import { createApp } from '../../server/http/app.ts'
import { listen } from '../../server/http/listen.ts'
import { createSession } from '../../server/neo4j/store/session.ts'
import type { Store } from '../../server/neo4j/store.ts'

describe('a statement', () => {
  /** Number of attempts on a database that fails `failures` times, and the outcome. */
  async function asked(code: string, failures: number) {
    let times = 0
    const run = async (text: string) => {
      if (!text.endsWith('RETURN 1') || text.startsWith('EXPLAIN')) return { records: [] }
      times += 1
      if (times <= failures) throw new Neo4jError('broken', code, '', '')
      return { records: [] }
    }
    const driver = { session: () => ({ run, close: async () => undefined }) } as unknown as Parameters<typeof createSession>[0]
    const outcome = await createSession(driver, new Map([['tasks', 'RETURN 1']]))
      .read('tasks', {})
      .then(
        () => 'answered',
        (error: { code: string }) => error.code,
      )
    return [outcome, times]
  }

  it.each([
    ['Neo.ClientError.Statement.EntityNotFound', 1, 'answered', 2],
    ['Neo.TransientError.Transaction.DeadlockDetected', 3, 'answered', 4],
    ['Neo.ClientError.Statement.EntityNotFound', 9, 'TRY_AGAIN', 4],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 9, 'DATABASE_FAILED', 1],
    ['Neo.TransientError.Transaction.Terminated', 9, 'QUERY_TIMED_OUT', 1],
    ['Neo.ClientError.Statement.SyntaxError', 9, 'DATABASE_FAILED', 1],
  ])('that fails with %s %i times: %s after %i', async (code, failures, outcome, times) =>
    expect(await asked(code, failures)).toEqual([outcome, times]),
  )
})

describe('an answer of several statements', () => {
  /** Asks a store that fails `failures` times, with or without a change of the data. */
  async function asked(failures: number, changes: boolean) {
    let times = 0
    const store = {
      serving: () => store,
      dataVersion: async () => (changes ? `v${times}` : 'v'),
      nodes: async (ids: readonly string[]) => {
        times += 1
        if (times <= failures) throw new TypeError('half of it is gone')
        return new Map(ids.map((id) => [id, { kind: 'POLICY', id, title: '方案' }]))
      },
    } as unknown as Store
    const { app, stop } = await createApp({ store, log: () => undefined })
    const server = await listen(app, '127.0.0.1', 0)
    const response = await fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ node(id: "a") { ... on Policy { title } } }' }),
    })
    const { data, errors } = await response.json()
    await server.close()
    await stop()
    const outcome = errors?.[0].extensions.code ?? data.node.title
    return { status: response.status, outcome, times, retryAfter: response.headers.get('retry-after') }
  }

  it('is asked again while the data change', async () => {
    expect(await asked(1, true)).toMatchObject({ status: 200, outcome: '方案', times: 2 })
    expect(await asked(3, true)).toMatchObject({ status: 200, outcome: '方案', times: 4 })
  })

  it('that cannot be given for the change is told so, with the time to come again', async () => {
    expect(await asked(9, true)).toEqual({ status: 503, outcome: 'TRY_AGAIN', times: 4, retryAfter: '1' })
  })

  it('that fails on the same data is our own fault', async () => {
    expect(await asked(9, false)).toMatchObject({ status: 200, outcome: 'INTERNAL_SERVER_ERROR', times: 2 })
  })
})
