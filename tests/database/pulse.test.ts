import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Pulse, watchPulse } from '../../server/neo4j/pulse.ts'
import { createSession } from '../../server/neo4j/store/session.ts'

type Ping = 'answered' | 'refused' | 'unanswered'

let [ping, pulse, lines]: [Ping, Pulse | null, number] = ['answered', null, 0]
const line = () => {
  lines += 1
  return {
    ping: () =>
      ping === 'unanswered' ? new Promise(() => undefined) : ping === 'refused' ? Promise.reject(new Error()) : Promise.resolve(),
    close: async () => undefined,
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  ;[ping, lines] = ['answered', 0]
  pulse = watchPulse(line, { every: 1000, patience: 3000 })
})
afterEach(async () => {
  void pulse?.stop()
  vi.useRealTimers()
})

const isSilent = () => pulse?.signal().aborted

it('a database hangs when a ping stays unanswered, and answers again when one is', async () => {
  await vi.advanceTimersByTimeAsync(5_000)
  expect(isSilent()).toBe(false)
  ping = 'unanswered'
  await vi.advanceTimersByTimeAsync(2_500)
  expect(isSilent()).toBe(false)
  await vi.advanceTimersByTimeAsync(2_500)
  expect(isSilent()).toBe(true)
  ping = 'answered'
  await vi.advanceTimersByTimeAsync(5_000)
  expect([isSilent(), lines > 1]).toEqual([false, true])
})

it('a database that refuses does not hang: whoever asks it is told by itself', async () => {
  ping = 'refused'
  await vi.advanceTimersByTimeAsync(20_000)
  expect(isSilent()).toBe(false)
})

it('a question is told of the hang, asked before it or during it', async () => {
  const hanging = { run: () => new Promise(() => undefined), close: () => new Promise(() => undefined) }
  const driver = { session: () => hanging } as unknown as Parameters<typeof createSession>[0]
  const session = createSession(driver, new Map([['tasks', 'RETURN 1']]), { silence: () => pulse?.signal() as AbortSignal })
  ping = 'unanswered'
  const before = session.read('tasks', {}).catch((error: unknown) => error)
  await vi.advanceTimersByTimeAsync(5_000)
  expect(await before).toMatchObject({ code: 'DATABASE_UNREACHABLE' })
  await expect(session.read('tasks', {})).rejects.toMatchObject({ code: 'DATABASE_UNREACHABLE' })
})
