import { describe, expect, it } from 'vitest'
import { articlesIn } from '../../server/structure/dividingTables.ts'
import { departmentsOf } from '../extraction/departments/notation.ts'
import { readingOf } from '../extraction/harness.ts'

const PLAN = [
  '柳州市农村清洁能源替代工作方案',
  '一、重点任务',
  '1．推广成型燃料。建设加工点2000处。',
  '2．发展农村沼气。改造沼气工程800处。',
  '3．加强技术服务。培训技术人员3万人次。',
  '附件',
  '重点任务分工表',
]
const RULES = [
  '柳州高新区支持医药产业若干措施',
  '第一条　支持研发。给予最高100万元奖励。',
  '第二条　支持临床。给予最高200万元奖励。',
  '第三条　支持生产。给予最高300万元奖励。',
  '第四条　优化审批服务。压缩办理时限。',
  '附件1',
  '条款责任分工表',
]
const documentOf = (head: readonly string[], ...rows: readonly string[]) =>
  [...head, ...rows.map((row) => row.replaceAll(' | ', '\t'))].join('\n')
const textsOf = (text: string) => readingOf(text).outline.measures.map(({ text: words }) => words.slice(0, 6))

describe('a table that divides the tasks of the text', () => {
  it('gives them departments and deadlines by their names, and no tasks of its own', () => {
    const text = documentOf(
      PLAN,
      '序号 | 重点任务 | 牵头部门 | 参加部门 | 时间进度',
      '1 | 推广成型燃料 | 市农业农村局 | 市财政局 | 2026年12月底',
      '2 | 发展农村沼气 | 市能源局 |  | 2025年12月底',
      '3 | 加强技术服务 | 市农业农村局 |  | 持续推进',
    )
    expect(textsOf(text)).toEqual(['推广成型燃料', '发展农村沼气', '加强技术服务'])
    expect(departmentsOf(text)).toEqual(['1 牵头 市农业农村局', '1 配合 市财政局', '2 牵头 市能源局', '3 牵头 市农业农村局'])
    expect(readingOf(text).targets.flatMap(({ measure, kind, to }) => (kind === 'deadline' && to ? [`${measure} ${to}`] : []))).toEqual([
      '1 2026-12-31',
      '2 2025-12-31',
    ])
  })

  it.each([
    ['条款 | 牵头部门 | 配合部门', ['第一条、第三条 | 科技局 | 财政局', '第二条 | 卫健局 | ', '第四条 | 行政审批局 | ']],
    ['政策条款 | 牵头部门 | 配合部门', ['第1条,第3条 | 科技局 | 财政局', '第2条 | 卫健局 | ', '第4条 | 行政审批局 | ']],
  ])('may name them by their articles: %s', (header, rows) => {
    const text = documentOf(RULES, header, ...rows)
    expect(textsOf(text)).toHaveLength(4)
    expect([...departmentsOf(text)].sort()).toEqual([
      '1 牵头 科技局',
      '1 配合 财政局',
      '2 牵头 卫健局',
      '3 牵头 科技局',
      '3 配合 财政局',
      '4 牵头 行政审批局',
    ])
  })

  it('is one of further tasks where a row names none of the text, or two', () => {
    const header = '序号 | 重点任务 | 牵头部门'
    const further = documentOf(PLAN, header, '1 | 推广成型燃料 | 市农业农村局', '2 | 推进户用光伏建设 | 市能源局')
    expect(textsOf(further)).toEqual(['推广成型燃料', '发展农村沼气', '加强技术服务', '推广成型燃料', '推进户用光伏'])
    const same = PLAN.map((line) => line.replace('加强技术服务', '发展农村沼气'))
    expect(textsOf(documentOf(same, header, '1 | 推广成型燃料 | 市农业农村局', '2 | 发展农村沼气 | 市能源局'))).toHaveLength(5)
  })
})

describe('the articles that a cell names', () => {
  it.each([
    ['第三条', [3]],
    ['第一条、第二条', [1, 2]],
    ['第三条至第五条', [3, 4, 5]],
    ['第1条-第3条,第8条', [1, 2, 3, 8]],
    ['第三条支持研发', []],
    ['支持研发', []],
  ])('%s', (words, numbers) => expect(articlesIn(words)).toEqual(numbers))
})
