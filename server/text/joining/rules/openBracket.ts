import type { LineRule } from '../lineRule.ts'

export const openBracket: LineRule = {
  name: 'bracket still open',
  does: 'The paragraph continues while a round bracket is open.',
  examples: [
    { lines: ['推进信息化建设。(牵头部门：厅执法监督局；', '责任部门：厅法规处、建设处)'], says: 'joins' },
    { lines: ['打造运转高效的推动体系。（市发展改革委、市工业和信', '息化局、市商务局按职责分工负责)'], says: 'joins' },
  ],
  answer: ({ state, before }) => (state.open > 0 && !/[。！？!?]$/.test(before.words) ? 'joins' : null),
}
