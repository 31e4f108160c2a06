import { beforeEach, expect, it } from 'vitest'
import { keptDegrees } from '../../server/neo4j/store/degrees.ts'
import { keptOverviews } from '../../server/neo4j/store/overviews.ts'
import type { Session } from '../../server/neo4j/store/session.ts'

let [version, fails, asked]: [string | null, boolean, number[]] = ['v1', false, []]
const session: Session = {
  read: async (question, { others }) => {
    if (question === 'dataVersion') return [{ contentHash: version }]
    if (question !== 'overview') return []
    if (fails) throw new Error('the query took too long')
    asked.push(Number(others))
    return [{ policies: [], others: [], edges: [], counts: [], allPolicies: asked.length }]
  },
  plan: async () => undefined,
  lasting: () => session,
  serving: () => session,
}
beforeEach(() => {
  ;[version, fails, asked] = ['v1', false, []]
})

it('an overview is drawn once for each version of the data, limit and kinds', async () => {
  const overviews = keptOverviews(keptDegrees())
  const first = await overviews(session, 60, null)
  expect(first.omitted).toEqual([{ kind: 'POLICY', of: null, count: 1, reason: 'limit' }])
  expect(await overviews(session, 60, null)).toBe(first)
  await overviews(session, 61, null)
  await overviews(session, 60, ['DEPARTMENT'])
  expect(asked).toEqual([60, 61, 60])
  version = 'v2'
  expect(await overviews(session, 60, null)).not.toBe(first)
  expect(asked).toEqual([60, 61, 60, 60])
})

it('a failed overview is drawn again, and one of a graph without a version each time', async () => {
  const overviews = keptOverviews(keptDegrees())
  fails = true
  await expect(overviews(session, 60, null)).rejects.toThrow('took too long')
  fails = false
  await overviews(session, 60, null)
  version = null
  await overviews(session, 60, null)
  await overviews(session, 60, null)
  expect(asked).toEqual([60, 60, 60])
})
