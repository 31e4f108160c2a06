import { expect, it, vi } from 'vitest'
import { run } from '../../../server/neo4j/database.ts'
import { connectTo } from '../../../server/neo4j/driver.ts'
import { createSession } from '../../../server/neo4j/store/session.ts'
import { describeWithDatabase, workersDatabase } from '../database.ts'

const SLOW = 'UNWIND range(1, 100000000) AS a WITH a WHERE a % 7 = 3 RETURN sum(a)'
const HALF_A_SECOND = 'UNWIND range(1, 200000) AS a WITH a WHERE a % 7 = 3 RETURN sum(a) AS sum'

describeWithDatabase('a session', [], (database) => {
  const running = async () =>
    (await run(database, "SHOW TRANSACTIONS YIELD metaData WHERE metaData.question = 'slow' RETURN count(*) AS count"))[0]?.count

  it('only reads: a question cannot write', async () => {
    const session = createSession(database.driver, new Map([['write', 'CREATE (n:Intruder) RETURN n']]))
    await expect(session.read('write', {})).rejects.toMatchObject({ code: 'DATABASE_FAILED' })
  })

  it('a question that takes too long is stopped with a code of its own, and is planned anew afterwards', async () => {
    const session = createSession(database.driver, new Map([['slow', SLOW]]), { timeoutMs: 200 })
    for (let time = 0; time < 3; time += 1) await expect(session.read('slow', {})).rejects.toMatchObject({ code: 'QUERY_TIMED_OUT' })
    const patient = createSession(database.driver, new Map([['short', HALF_A_SECOND]]))
    expect(await patient.read('short', {})).toHaveLength(1)
  })

  it('stops what runs for a client that has gone away, and sends nothing more for it', async () => {
    const client = new AbortController()
    const session = createSession(database.driver, new Map([['slow', SLOW]])).serving({ signal: client.signal })
    const answer = session.read('slow', {}).catch((error: unknown) => error)
    await vi.waitUntil(async () => (await running()) === 1, { timeout: 20_000 })
    client.abort()
    expect(await answer).toMatchObject({ code: 'REQUEST_ABANDONED' })
    await vi.waitUntil(async () => (await running()) === 0, { timeout: 20_000 })
    await expect(session.read('slow', {})).rejects.toMatchObject({ code: 'REQUEST_ABANDONED' })
    expect(await running()).toBe(0)
  })

  it('two hundred questions at once are all answered, in turn', async () => {
    const access = workersDatabase()
    if (access === null) return
    const driver = await connectTo(access, { together: 4 })
    const session = createSession(driver, new Map([['short', HALF_A_SECOND]]))
    const answers = await Promise.all(Array.from({ length: 200 }, () => session.read('short', {})))
    expect(new Set(answers.map(([row]) => row?.sum)).size).toBe(1)
    await driver.close()
  })
})
