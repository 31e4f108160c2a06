import type { Driver } from 'neo4j-driver'
import { expect, it } from 'vitest'
import type { Sender } from '../../server/neo4j/store/sender.ts'
import { createSession } from '../../server/neo4j/store/session.ts'

it('what all clients wait for may take six times as long, for whichever client it is asked', async () => {
  const limits: unknown[] = []
  const sender: Sender = async ({ timeout }) => {
    limits.push(timeout)
    return []
  }
  const session = createSession({} as Driver, new Map([['all', 'MATCH (n) RETURN n']]), { timeoutMs: 1000, sender })
  const lasting = session.serving({}).lasting()
  for (const each of [session, session.serving({}), lasting, lasting.serving({})]) await each.read('all', {})
  expect(limits).toEqual([1000, 1000, 6000, 6000])
})
