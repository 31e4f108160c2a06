import { startsWithDash } from '../conventions.ts'
import type { LineRule } from '../lineRule.ts'

export const dash: LineRule = {
  name: 'dash before a unit',
  does: 'A line that starts with a dash starts a paragraph if the document writes several units so, whatever the line above leaves open.',
  examples: [
    { lines: ['——实施改造。（责任单位：市住房城乡建设局、国网南充供电公司', '——加强市场管理。'], dashed: true, says: 'opens' },
    { lines: ['——建设专栏。牵头单位：①市委宣传部;②南充日报社', '——落实细则。'], dashed: true, says: 'opens' },
  ],
  answer: ({ dashed, line }) => (dashed && startsWithDash(line.words) ? 'opens' : null),
}
