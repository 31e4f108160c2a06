import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createPlans } from '../../server/neo4j/store/plans.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('a plan is asked for once, however many wait for it, and again where it failed', async () => {
  const explain = vi.fn(async (question: string) => {
    if (question === 'broken') throw new Error('no plan')
  })
  const plans = createPlans(explain, async () => undefined)
  await Promise.all([plans.ready('tasks'), plans.ready('tasks'), plans.ready('search')])
  await plans.ready('tasks')
  expect(explain.mock.calls).toEqual([['tasks'], ['search']])
  await expect(plans.ready('broken')).rejects.toThrow('no plan')
  await expect(plans.ready('broken')).rejects.toThrow('no plan')
  expect(explain).toHaveBeenCalledTimes(4)
})

it('plans are thrown away once a minute at most, and made anew', async () => {
  const [explain, forget] = [vi.fn(async () => undefined), vi.fn(async () => undefined)]
  const plans = createPlans(explain, forget)
  await plans.ready('tasks')
  await Promise.all([plans.doubt(), plans.doubt()])
  expect(forget).toHaveBeenCalledTimes(1)
  await plans.ready('tasks')
  expect(explain).toHaveBeenCalledTimes(2)
  vi.advanceTimersByTime(61_000)
  await plans.doubt()
  expect(forget).toHaveBeenCalledTimes(2)
})

it('a user who may not throw plans away keeps asking', async () => {
  const plans = createPlans(
    async () => undefined,
    async () => {
      throw new Error('not allowed')
    },
  )
  await expect(plans.doubt()).resolves.toBeUndefined()
})
