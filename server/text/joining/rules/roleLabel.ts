import { isCutLabel, opensWithLabel, opensWithOtherLabel } from '../../lineKinds/assignment.ts'
import { endsWithComma } from '../../lineKinds/sentence.ts'
import type { LineRule, LineView } from '../lineRule.ts'

export const roleLabel: LineRule = {
  name: 'label of a role or a time',
  does: 'A line that starts with 牵头单位：, 责任单位：, 完成时限： or another known label is separate, except inside a bracket.',
  examples: [
    { lines: ['推进数字政府基础赋能平台建设。牵头单位：市工信局', '责任单位：各区人民政府，市级各有关部门'], wrap: 31, says: 'opens' },
    { lines: ['不断丰富“15分钟政务服务圈”服务内容。', '牵头单位：市政务服务和公共资源交易中心'], wrap: 22, says: 'opens' },
    { lines: ['责任单位：某某县委、县政府，市工信局', '整改目标：建成园区污水处理厂。'], wrap: 20, says: 'opens' },
    { lines: ['责任单位：市政府有关部门。完成', '时限：2023年12月。'], wrap: 40, says: 'joins' },
  ],
  answer: (view) => {
    const { line, before } = view
    if (!isOutside(view) || !(opensWithLabel(line.words) || opensWithOtherLabel(line.words))) return null
    return isCutLabel(before.words, line.words) ? 'joins' : 'opens'
  },
}

function isOutside({ state, before, line }: LineView): boolean {
  return state.open === 0 && !endsWithComma(before.words) && !/^[（(〔【]/.test(line.words)
}
