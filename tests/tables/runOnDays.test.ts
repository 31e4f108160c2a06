import { describe, expect, it } from 'vitest'
import { readingOf } from '../extraction/harness.ts'

const MINUTES = '柳州市水利局工作例会会议纪要\n一、会议听取了两项工程处置情况的汇报。\n'
const textsOf = (words: string) => readingOf(MINUTES + words).outline.measures.map(({ text }) => text)

describe('a table that lost its cells, with deadlines and persons but no departments', () => {
  it('is read below its heading in one line, where each row ends with a deadline', () => {
    const table =
      '二、下周重点工作：序号重点工作工作时限承办责任人1加强党建工作长期工作徐义东2与腰铺镇联系企业划分工作本月工作3便道施工并于本周完成本周完成张如健4下水道取直两周工作'
    expect(textsOf(table)).toEqual(['加强党建工作', '与腰铺镇联系企业划分工作', '便道施工并于本周完成', '下水道取直'])
    expect(readingOf(MINUTES + table).departments).toEqual([])
  })

  it('may have days, and no persons', () => {
    const table = '序号工作任务完成时限1新建公园10个。2024年8月底前2新增学位3000个2024年底前3改造农贸市场长期坚持'
    expect(textsOf(table)).toEqual(['新建公园10个。', '新增学位3000个', '改造农贸市场'])
    expect(readingOf(MINUTES + table).targets.flatMap(({ kind, to }) => (kind === 'deadline' ? [to] : []))).toEqual([
      '2024-08-31',
      '2024-12-31',
    ])
  })

  it('is not read where a row has no deadline, and is then no task', () => {
    expect(textsOf('二、重点工作：序号重点工作工作时限承办责任人1节水宣传视情安排张某2水源巡查视情安排李某')).toEqual([])
  })
})

describe('what a meeting did', () => {
  it.each(['会议听取了市水利局关于防汛工作的汇报。', '会议传达了全市重点项目调度会精神。', '会议审议了《节约用水方案》。'])(
    'is no task: %s',
    (words) => {
      expect(textsOf(`二、${words}\n三、市水利局要加强巡查。`)).toEqual(['市水利局要加强巡查。'])
    },
  )

  it('is no task below a heading of its own, and who attended is none', () => {
    const words =
      '二、研究有关人事任免\n会议通过了有关人事任免事项，按程序办理。\n三、出席会议人员\n张中于、李华，县财政局等单位负责人列席。'
    expect(textsOf(words)).toEqual([])
    expect(textsOf('二、研究有关改造\n会议通过了改造方案，由县住建局负责实施。')).toHaveLength(1)
  })

  it('is a task where it goes on with a duty', () => {
    expect(textsOf('二、会议听取了防汛工作的汇报。市水利局要加强巡查。')).toHaveLength(1)
  })
})
