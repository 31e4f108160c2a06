import { describe, expect, it } from 'vitest'
import { filePrediction } from '../../server/evaluation/filePrediction.ts'
import { plainDocument } from '../../server/formats/txt.ts'

const TITLE = '柳州市2024年重点任务清单\n\n2024年3月1日\n\n'

/** The label, section, text and departments of each measure. */
function tasksOf(...lines: readonly string[]): readonly string[] {
  const { measures } = filePrediction(plainDocument('blocks.txt', new TextEncoder().encode(TITLE + lines.join('\n'))))
  return measures.map(({ label, section, text, departments }) =>
    [`${label}|${section ?? ''}|${text.replaceAll('\n', ' ')}`, ...departments.map(({ role, name }) => `${role} ${name}`)].join(' '),
  )
}

describe('a table with each row as a block of labelled lines', () => {
  it.each([
    ['colons', (label: string, words: string) => `${label}：${words}`],
    ['brackets', (label: string, words: string) => `【${label}】${words}`],
    ['blanks in labels', (label: string, words: string) => `${label.slice(0, 2)} ${label.slice(2)}:${words}`],
  ])('has a task of each, with %s', (_, line) => {
    const block = (task: string, lead: string, support: string, due: string) => [
      line('工作任务', task),
      line('牵头单位', lead),
      line('配合单位', support),
      line('完成时限', due),
    ]
    expect(
      tasksOf(
        '重点工作任务分工表',
        ...block('新增学位5000个', '市教育局', '市财政局、\n市住建局', '2024年8月'),
        ...block('清理拖欠账款。', '市财政局', '无', '2024年9月'),
        '柳州市人民政府',
      ),
    ).toEqual(['||新增学位5000个 lead 市教育局 support 市财政局 support 市住建局', '||清理拖欠账款。 lead 市财政局'])
  })

  it('may have numbers and groups above its blocks, and a text that goes on below the departments', () => {
    const block = (number: string, topic: string, lead: string, wanted: string) => [
      number,
      `案　　由：关于${topic}的建议`,
      '提 案 者：民盟市委',
      `主办单位：${lead}`,
      `办理要求：${wanted}`,
    ]
    expect(
      tasksOf(
        '【人大代表建议】',
        ...block('第0027号', '冷链物流', '市商务局', '新增库容3万吨。'),
        ...block('第0085号', '公交线网', '市交通局', '优化线路9条。'),
        '【政协提案】',
        ...block('第1046号', '养老服务', '市民政局', '新增助餐点50个。'),
        ...block('第1102号', '历史建筑', '市住建局', '挂牌38处。'),
      ).map((task) => task.replaceAll(/提 案 者：民盟市委 主办单位：\S+ 办理要求：/gu, '')),
    ).toEqual([
      '第0027号|人大代表建议|关于冷链物流的建议 新增库容3万吨。 lead 市商务局',
      '第0085号|人大代表建议|关于公交线网的建议 优化线路9条。 lead 市交通局',
      '第1046号|政协提案|关于养老服务的建议 新增助餐点50个。 lead 市民政局',
      '第1102号|政协提案|关于历史建筑的建议 挂牌38处。 lead 市住建局',
    ])
  })

  it('is none where each block is below a heading of its own', () => {
    const block = (heading: string, task: string, responsible: string) => [heading, `工作任务：${task}`, `责任单位：${responsible}`]
    const blocks = [...block('1.优化教育', '新增学位5000个。', '市教育局'), ...block('2.优化财政', '清理拖欠账款。', '市财政局')]
    expect(tasksOf(...blocks)).toEqual([
      '1.|优化教育|优化教育 工作任务：新增学位5000个。 责任单位：市教育局 responsible 市教育局',
      '2.|优化财政|优化财政 工作任务：清理拖欠账款。 责任单位：市财政局 responsible 市财政局',
    ])
  })

  it('is none where no block says who acts', () => {
    const block = (task: string) => [`项目名称：${task}`, '申报条件：在本市登记', '申报时间：5月底前']
    expect(tasksOf(...block('技术改造补贴'), ...block('首台套奖励'))).toEqual([])
  })
})
