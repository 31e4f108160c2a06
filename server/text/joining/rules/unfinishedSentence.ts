import { isUnfinished } from '../../lineKinds/sentence.ts'
import type { LineRule } from '../lineRule.ts'

export const unfinishedSentence: LineRule = {
  name: 'sentence that goes on',
  does: 'Running text without a full stop at the end of a line continues, wherever the line was broken.',
  examples: [
    { lines: ['（一）办理凭证。统一进行', '受理'], wrap: 40, says: 'joins' },
    { lines: ['（四）优化施工许可阶段审批。省', '住建厅指导各地加强对施工图设计文件审查机构的监督'], says: 'joins' },
  ],
  answer: ({ state }) => (isUnfinished(state.tail) ? 'joins' : null),
}
