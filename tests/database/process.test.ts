import { expect, it } from 'vitest'
import { processorTime, residentBytes } from '../../server/neo4j/local/process.ts'

it('knows the memory and the processor time of a process, and of none', async () => {
  expect(await residentBytes(process.pid)).toBeGreaterThan(10_000_000)
  expect(await processorTime(process.pid)).toBeGreaterThanOrEqual(0)
  // No process has an id as high.
  expect([await residentBytes(2 ** 30), await processorTime(2 ** 30)]).toEqual([null, null])
})
