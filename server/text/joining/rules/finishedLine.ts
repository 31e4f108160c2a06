import { endsSentence } from '../../lineKinds/sentence.ts'
import type { LineRule } from '../lineRule.ts'

export const finishedLine: LineRule = {
  name: 'line that is finished',
  does: 'Where each line is a paragraph, one that ends with a stop, a colon or a bracket is whole.',
  examples: [{ lines: ['切实把优化营商环境摆在重要位置。', '各地要强化工作调度'], says: 'opens' }],
  answer: ({ before, wrap }) => (wrap === null && (endsSentence(before.words) || /[：:）)〕】]$/.test(before.words)) ? 'opens' : null),
}
