import { startsMidSentence } from '../../lineKinds/sentence.ts'
import type { LineRule } from '../lineRule.ts'

export const midSentence: LineRule = {
  name: 'line that begins with a comma or a stop',
  does: 'No paragraph begins with a comma, a stop or a closing bracket.',
  examples: [{ lines: ['拓展网上办税范围', '，简化办税流程。'], says: 'joins' }],
  answer: ({ line }) => (startsMidSentence(line.words) ? 'joins' : null),
}
