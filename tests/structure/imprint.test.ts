import { expect, it } from 'vitest'
import { filePrediction } from '../../server/evaluation/filePrediction.ts'
import { plainDocument } from '../../server/formats/txt.ts'

const reading = (end: string, below: readonly string[]) => {
  const lines = [
    '柳州市优化营商环境工作方案',
    '一、主要任务',
    '1.推进改革。优化服务流程。（市商务局负责）',
    `2.完善机制。健全监管规则，推行抽查${end}`,
    ...below,
  ]
  return filePrediction(plainDocument('plan.txt', Buffer.from(lines.join('\n'))))
}

it.each([
  ['抄送：市委各部门，市人大常委会办公室，市政协办公室，市法院，市检察院。', '柳州市人民政府办公室　　　2023年3月1日印发'],
  ['主题词：经济 方案 通知', '抄报：省政府办公厅。', '抄送：市委各部门。'],
  ['分送：各区人民政府，市委各部委。'],
  ['报送：省政府。'],
  ['柳州市人民政府办公室秘书处 2023年3月1日印发'],
  ['校对：张三　　共印80份'],
])('those to whom a document is sent have no task, and its day of printing is no deadline: %s', (...below) => {
  for (const end of ['。', '，提升能力', '。（市财政局负责）']) {
    const { measures, targets } = reading(end, below)
    const task = measures[1]
    expect(measures).toHaveLength(2)
    expect(task?.text).toBe(`完善机制。健全监管规则，推行抽查${end}`)
    expect(task?.departments.map(({ name }) => name)).toEqual(end.includes('财政') ? ['市财政局'] : [])
    expect(targets).toEqual([])
  }
})
