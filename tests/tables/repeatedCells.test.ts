import { describe, expect, it } from 'vitest'
import { filePrediction } from '../../server/evaluation/filePrediction.ts'
import { plainDocument } from '../../server/formats/txt.ts'
import { departmentsOf } from '../extraction/departments/notation.ts'

const TITLE = '2026年人工智能重点任务分工表'
const documentOf = (rows: readonly string[]) => [TITLE, ...rows].join('\n')
/** The section and the text of each task. */
const tasksOf = (...rows: readonly string[]) =>
  filePrediction(plainDocument('table.txt', new TextEncoder().encode(documentOf(rows)))).measures.map(
    ({ section, text }) => `${section ?? ''}: ${text.replaceAll(/ \| |[\n\t]/gu, ' ')}`,
  )

const HEADER = '序号\t重点任务\t工作举措\t具体内容\t牵头单位'
const BY_GROUP = [
  '强化算力保障: 建设调度平台。',
  '强化算力保障: 发放算力券。',
  '强化算力保障: 加强配套 推动算电协同。',
  '培育生态: 举办大赛。',
  '培育生态: 引进人才。',
]

describe('cells that hold for several rows of a table that cannot merge them', () => {
  it('are repeated in each row', () => {
    const rows = [
      '1\t强化算力保障\t优化布局\t建设调度平台。\t市工信局',
      '2\t强化算力保障\t优化布局\t发放算力券。\t市财政局',
      '3\t强化算力保障\t加强配套\t推动算电协同。\t市发改委',
      '4\t培育生态\t集聚人才\t举办大赛。\t市人社局',
      '5\t培育生态\t集聚人才\t引进人才。\t市人社局',
    ]
    expect(tasksOf(HEADER, ...rows)).toEqual(BY_GROUP)
    expect(tasksOf(...[HEADER, ...rows].map((row) => `| ${row.replaceAll('\t', ' | ')} |`))).toEqual(BY_GROUP)
    expect(tasksOf(...[HEADER, ...rows].flatMap((row) => row.split('\t')))).toEqual(BY_GROUP)
  })

  it('stand in the first row, above empty cells', () => {
    const rows = [
      '1\t强化算力保障\t优化布局\t建设调度平台。\t市工信局',
      '2\t\t\t发放算力券。\t市财政局',
      '3\t\t加强配套\t推动算电协同。\t市发改委',
      '4\t培育生态\t集聚人才\t举办大赛。\t市人社局',
      '5\t\t\t引进人才。\t市人社局',
    ]
    expect(tasksOf(HEADER, ...rows)).toEqual(BY_GROUP)
    expect(tasksOf(...[HEADER, ...rows].map((row) => `| ${row.replaceAll('\t', ' | ')} |`))).toEqual(BY_GROUP)
  })

  it('name a group of one row, where others in the first column hold for several', () => {
    const rows = ['强化保障\t建设平台。\t市工信局', '\t发放算力券。\t市财政局', '培育生态\t举办大赛。\t市人社局']
    const byGroup = ['强化保障: 建设平台。', '强化保障: 发放算力券。', '培育生态: 举办大赛。']
    expect(tasksOf('重点任务\t工作举措\t牵头单位', ...rows)).toEqual(byGroup)
    expect(tasksOf('类别\t工作任务\t牵头单位', ...rows)).toEqual(byGroup)
  })

  it('are no such cells where a column left of them changes, or where they are the task itself', () => {
    const rows = [
      '1\t强化保障\t优化布局\t建设平台。\t市工信局',
      '2\t培育生态\t优化布局\t举办大赛。\t市人社局',
      '3\t深化合作\t\t开展互访。\t市外办',
    ]
    expect(tasksOf(HEADER, ...rows)).toEqual([': 强化保障 优化布局 建设平台。', ': 培育生态 优化布局 举办大赛。', ': 深化合作  开展互访。'])
    expect(tasksOf('序号\t工作任务\t牵头单位', '1\t建设平台。\t市工信局', '2\t建设平台。\t市财政局')).toEqual([
      ': 建设平台。',
      ': 建设平台。',
    ])
  })
})

describe('a column for those who lead and those who support', () => {
  it('has who leads alone in a cell without a slash', () => {
    const rows = [
      '序号\t工作任务\t牵头单位/配合单位',
      '1\t建设平台。\t市工信局/市财政局',
      '2\t举办大赛。\t市人社局',
      '3\t引进人才。\t市人社局、市科技局',
    ]
    expect(departmentsOf(documentOf(rows))).toEqual([
      '1 牵头 市工信局',
      '1 配合 市财政局',
      '2 牵头 市人社局',
      '3 责任 市人社局',
      '3 责任 市科技局',
    ])
  })

  it('has no note on who leads in the title above it', () => {
    const table = ['序号\t工作任务\t责任单位', '1\t建设平台。\t市工信局、市财政局', '2\t举办大赛。\t市人社局、市科技局']
    for (const note of ['（列第一位的为牵头单位）', '（排在首位的是牵头部门，下同）', '(第一个单位为牵头单位)'])
      expect(filePrediction(plainDocument('table.txt', new TextEncoder().encode(documentOf([note, ...table])))).policy.title).toBe(TITLE)
  })
})
