import { beforeEach, expect, it } from 'vitest'
import { keptDegrees } from '../../server/neo4j/store/degrees.ts'
import type { Session } from '../../server/neo4j/store/session.ts'

let [version, degree, asked]: [string | null, number, string[]] = ['v1', 3, []]
const session: Session = {
  read: async (question, { ids }) => {
    if (question === 'dataVersion') return [{ contentHash: version }]
    asked.push(...(ids as string[]))
    return (ids as string[]).filter((id) => id !== 'nobody').map((id) => ({ id, degree }))
  },
  plan: async () => undefined,
  lasting: () => session,
  serving: () => session,
}
beforeEach(() => {
  ;[version, degree, asked] = ['v1', 3, []]
})

it('the degree of a node is counted once for each version of the data', async () => {
  const degrees = keptDegrees()
  expect(await degrees(session, ['a', 'b'])).toEqual(new Map(Object.entries({ a: 3, b: 3 })))
  degree = 4
  expect(await degrees(session, ['b', 'c'])).toEqual(new Map(Object.entries({ b: 3, c: 4 })))
  expect(asked).toEqual(['a', 'b', 'c'])
  version = 'v2'
  expect(await degrees(session, ['b'])).toEqual(new Map([['b', 4]]))
})

it('an unknown node has no neighbours, and a graph without a version is counted each time', async () => {
  const degrees = keptDegrees()
  expect(await degrees(session, ['nobody'])).toEqual(new Map([['nobody', 0]]))
  version = null
  await degrees(session, ['a'])
  await degrees(session, ['a'])
  expect(asked).toEqual(['nobody', 'a', 'a'])
})
