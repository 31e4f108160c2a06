import { isLabelAlone } from '../../lineKinds/assignment.ts'
import type { LineRule } from '../lineRule.ts'

export const labelAlone: LineRule = {
  name: 'label cut from its names',
  does: 'The line after one that is only 责任单位：, or ends with it, belongs to it.',
  examples: [
    { lines: ['责任单位：', '市直相关部门，各县（市、区）人民政府'], says: 'joins' },
    { lines: ['联网率达到100%。——责任单位：', '市水利局、市财政局', '某某市人民政府', '2024年3月1日'], wrap: 40, below: 2, says: 'joins' },
    { lines: ['长期坚持。', '责任单位：', '市财政局', '甘肃省人民政府'], wrap: 40, below: 1, says: 'joins' },
  ],
  answer: ({ before }) => (isLabelAlone(before.words) ? 'joins' : null),
}
