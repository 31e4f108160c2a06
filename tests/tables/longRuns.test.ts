import { expect, it } from 'vitest'
import { plainDocument } from '../../server/formats/txt.ts'
import { read } from '../../server/reading/read.ts'

/** Read from each of its lines to the end of the run, any of these would take minutes instead of a second. */
it.each(['牵头\n', '序号\n', '任务\n牵头单位\n', '\t'])('a run of %j is no table, and is read once', (part) => {
  const { outline } = read(plainDocument('run.txt', Buffer.from(`某市重点工作方案\n\n一、主要任务\n${part.repeat(10_000)}`)))
  expect(outline.measures.length).toBeLessThanOrEqual(1)
})
