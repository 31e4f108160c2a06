import { spawn } from 'node:child_process'
import { expect, it, vi } from 'vitest'
import { guard } from '../../server/neo4j/local/guard.ts'

const TIMES = { every: 1, settled: 60_000, first: 2, longest: 8 }

/** A process that ends at once. */
const shortLived = () => spawn(process.execPath, ['-e', ''], { stdio: 'ignore' }).pid ?? 0

it('a database that ends again and again is started again without end, also where a start fails', async () => {
  const said: string[] = []
  const startAgain = vi.fn(async () => {
    if (startAgain.mock.calls.length === 3) throw new Error('no room.')
    return shortLived()
  })
  const guarded = guard(shortLived(), startAgain, (line) => void said.push(line), TIMES)
  await vi.waitUntil(() => startAgain.mock.calls.length >= 6, { timeout: 30_000 })
  await guarded.leave()
  const starts = startAgain.mock.calls.length
  expect(said[0]).toMatch(/^Neo4j \(process \d+\) ended unexpectedly; restarting …$/)
  expect(said[1]).toMatch(/^Neo4j is running again/)
  expect(said[2]).toMatch(/restarting in 1 s …$/)
  expect(said).toContainEqual('Neo4j could not be started again: no room. It is tried again in 1 s.')
  await new Promise((resolve) => setTimeout(resolve, 10 * TIMES.longest))
  expect(startAgain).toHaveBeenCalledTimes(starts)
})
