import { opensWithLabel } from '../../lineKinds/assignment.ts'
import type { LineRule } from '../lineRule.ts'

export const labelAlone: LineRule = {
  name: 'label cut from its names',
  does: 'The line after one that is only 责任单位： belongs to it.',
  examples: [{ lines: ['责任单位：', '市直相关部门，各县（市、区）人民政府'], says: 'joins' }],
  answer: ({ before }) => (before.words.length <= 16 && /[：:]$/.test(before.words) && opensWithLabel(before.words) ? 'joins' : null),
}
