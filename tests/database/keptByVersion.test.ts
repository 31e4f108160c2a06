import { beforeEach, expect, it } from 'vitest'
import { keptByVersion } from '../../server/neo4j/store/keptByVersion.ts'
import type { Session } from '../../server/neo4j/store/session.ts'
import { storeOn } from '../../server/neo4j/store.ts'

let [version, asked]: [string | null, string[]] = ['v1', []]
const session: Session = {
  read: async (question) => {
    asked.push(question)
    return [{ contentHash: version }]
  },
  plan: async () => undefined,
  lasting: () => session,
  serving: () => session,
}
beforeEach(() => {
  ;[version, asked] = ['v1', []]
})
const times = (question: string) => asked.filter((each) => each === question).length

it('statistics are read once for each version of the data', async () => {
  const store = storeOn(session)
  await Promise.all([store.statistics(), store.statistics()])
  expect((await store.statistics()).contentHash).toBe('v1')
  expect(times('statistics')).toBe(1)
  version = 'v2'
  expect((await store.statistics()).contentHash).toBe('v2')
  expect(times('statistics')).toBe(2)
})

it('whoever is told of statements gets what they answer', async () => {
  const store = storeOn(session)
  await store.statistics()
  await store.serving({ tell: () => undefined }).statistics()
  await store.serving({}).statistics()
  expect(times('statistics')).toBe(2)
})

it('what cannot be read, and what has no version, is not kept', async () => {
  let reads = 0
  const kept = keptByVersion(async () => {
    reads += 1
    if (reads === 1) throw new Error('broken')
    return reads
  })
  await expect(kept(session)).rejects.toThrow('broken')
  expect([await kept(session), await kept(session)]).toEqual([2, 2])
  version = null
  expect([await kept(session), await kept(session)]).toEqual([3, 4])
})
