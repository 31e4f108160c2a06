import { expect, it } from 'vitest'
import { warmUp } from '../../server/graphql/warmUp.ts'
import { storeOn } from '../../server/neo4j/store.ts'

it('asks what the first pages ask, the opening drawing first, and has the rest planned', async () => {
  const asked: string[] = []
  const session = {
    read: async (question: string) => {
      asked.push(question)
      return []
    },
    plan: async () => void asked.push('plan'),
    serving: () => session,
    lasting: () => session,
  }
  await warmUp(storeOn(session))
  expect(asked[0]).toBe('overview')
  expect(asked).toEqual(expect.arrayContaining(['policyFacets', 'statistics', 'policies']))
  expect(asked.at(-1)).toBe('plan')
})
