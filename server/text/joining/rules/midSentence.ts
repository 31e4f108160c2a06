import { startsMidSentence } from '../../lineKinds/sentence.ts'
import type { LineRule } from '../lineRule.ts'

export const midSentence: LineRule = {
  name: 'line that begins with a comma or a stop',
  does: 'No paragraph starts with a comma, a full stop or a closing bracket, or with 的, 等 or 要求，.',
  examples: [
    { lines: ['拓展网上办税范围', '，简化办税流程。'], says: 'joins' },
    { lines: ['牵头举办（含承办）', '的各类展会，给予补助。'], says: 'joins' },
    { lines: ['根据《…通知》（国知发〔2023〕58号）', '要求，省局制定了活动方案。'], says: 'joins' },
  ],
  answer: ({ line }) => (startsMidSentence(line.words) ? 'joins' : null),
}
