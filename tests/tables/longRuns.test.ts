import { expect, it } from 'vitest'
import { plainDocument } from '../../server/formats/txt.ts'
import { read } from '../../server/reading/read.ts'

/** Read from each of its lines to the end of the run, any of these would take minutes instead of a second. */
it.each(['牵头\n', '序号\n', '任务\n牵头单位\n', '\t'])('a run of %j is no table, and is read once', (part) => {
  const { outline } = read(plainDocument('run.txt', Buffer.from(`某市重点工作方案\n\n一、主要任务\n${part.repeat(10_000)}`)))
  expect(outline.measures.length).toBeLessThanOrEqual(1)
})

const HEADER = '类别   工作任务   牵头单位\n'

/** With all lines of the text looked at again for each table, the tables took a minute; so did lines of many cells, compared cell by cell. */
it.each([
  ['tables one after another', `${HEADER}稳增长   新增企业50家。   市财政局\n有关情况说明如下。\n`.repeat(3_000), 3_000],
  ['lines of more cells than columns', `${HEADER}${`${'甲   '.repeat(20_000)}\n`.repeat(13)}`, 1],
])('%s are read once', (_, words, most) => {
  const { outline } = read(plainDocument('run.txt', Buffer.from(`某市重点工作方案\n\n一、主要任务\n${words}`)))
  expect(outline.measures.length).toBeLessThanOrEqual(most)
})
