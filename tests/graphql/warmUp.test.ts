import { beforeEach, expect, it } from 'vitest'
import { warmUp } from '../../server/graphql/warmUp.ts'
import { storeOn } from '../../server/neo4j/store.ts'

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

beforeEach(() => {
  asked.length = 0
})

it('asks what the first pages ask, the opening drawing first, and has the rest planned', async () => {
  await warmUp(storeOn(session))
  // What is kept of a version is asked for after the version.
  expect(asked.find((each) => each !== 'dataVersion')).toBe('overview')
  expect(asked).toEqual(expect.arrayContaining(['policyFacets', 'statistics', 'policies']))
  expect(asked.at(-1)).toBe('plan')
})

it('reads what it keeps once the data are settled', async () => {
  let settle: () => void = () => undefined
  const settled = new Promise<void>((resolve) => {
    settle = resolve
  })
  const done = warmUp(storeOn(session), settled)
  // Longer than everything takes that does not wait.
  for (let turn = 0; turn < 200; turn += 1) await new Promise(setImmediate)
  asked.push('settled')
  settle()
  await done
  const told = new Set(asked.filter((each) => ['overview', 'settled', 'policyFacets'].includes(each)))
  expect([...told]).toEqual(['overview', 'settled', 'policyFacets'])
})
