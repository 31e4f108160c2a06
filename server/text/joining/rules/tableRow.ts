import type { LineRule } from '../lineRule.ts'

export const tableRow: LineRule = {
  name: 'row of a table',
  does: 'Below a header 序号… each line is a row, if the lines were not wrapped at one width.',
  examples: [{ lines: ['序号方面国家任务国家分工新区负责部门', '5根据工作实际,提出解决方案。区防控工作指挥部'], says: 'boundary' }],
  answer: ({ state, wrap }) => (state.table && wrap === null ? 'boundary' : null),
}
