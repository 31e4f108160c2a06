import { endsSentence } from '../../lineKinds/sentence.ts'
import type { LineRule } from '../lineRule.ts'

export const finishedLine: LineRule = {
  name: 'line that is finished',
  does: 'If each line is a paragraph, a line that ends with a full stop, a colon or a bracket is complete.',
  examples: [
    { lines: ['切实把优化营商环境摆在重要位置。', '各地要强化工作调度'], says: 'opens' },
    { lines: ['【市民政局】负责统筹养老服务，建立台账。', '【市财政局】负责落实资金，加强监管。'], says: 'opens' },
  ],
  answer: ({ before, wrap }) => (wrap === null && (endsSentence(before.words) || /[：:）)〕】]$/.test(before.words)) ? 'opens' : null),
}
