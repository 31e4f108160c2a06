import { expect, it } from 'vitest'
import { plainDocument } from '../../server/formats/txt.ts'
import { read } from '../../server/reading/read.ts'

/** Read from each of its lines to the end of the run, any of these would take minutes instead of a second. */
it.each(['牵头\n', '序号\n', '任务\n牵头单位\n', '任务：甲\n乙丙丁\n', '\t'])('a run of %j is no table, and is read once', (part) => {
  const { outline } = read(plainDocument('run.txt', Buffer.from(`某市重点工作方案\n\n一、主要任务\n${part.repeat(10_000)}`)))
  expect(outline.measures.length).toBeLessThanOrEqual(1)
})

const HEADER = '类别   工作任务   牵头单位\n'

/** Tables took a minute when all lines of the text were examined again for each table, and so did lines of many cells, compared cell by cell. */
it.each([
  ['tables one after another', `${HEADER}稳增长   新增企业50家。   市财政局\n有关情况说明如下。\n`.repeat(3_000), 3_000],
  ['lines of more cells than columns', `${HEADER}${`${'甲   '.repeat(20_000)}\n`.repeat(13)}`, 1],
])('%s are read once', (_, words, most) => {
  const { outline } = read(plainDocument('run.txt', Buffer.from(`某市重点工作方案\n\n一、主要任务\n${words}`)))
  expect(outline.measures.length).toBeLessThanOrEqual(most)
})

const rowsOf = (row: (number: number) => string) => Array.from({ length: 2_000 }, (_, index) => row(index + 1)).join('\n')

/** Read cell by cell, each over the whole text, the figures of a long table took minutes. */
it('the figures in cells of a long table are read in one pass', () => {
  const quarters = `序号\t项目\t一季度目标\t二季度目标\t责任单位\n${rowsOf((n) => `${n}\t建设项目${n}号工程\t投资${n}亿元\t投资${n}万元\t市水利局`)}`
  expect(read(plainDocument('run.txt', Buffer.from(`某市重点项目表\n${quarters}`))).targets).toHaveLength(4_000)
  const indicators = `序号\t指标\t单位\t2025年\n${rowsOf((n) => `${n}\t指标${n}数量\t亿元\t${n}`)}`
  const tasks = '二、主要任务\n1.建设水库。市水利局要抓好落实。'
  expect(read(plainDocument('run.txt', Buffer.from(`某市发展规划\n一、主要指标\n${indicators}\n${tasks}`))).goals).toHaveLength(2_000)
})
