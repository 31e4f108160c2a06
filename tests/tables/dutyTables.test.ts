import { describe, expect, it } from 'vitest'
import { filePrediction } from '../../server/evaluation/filePrediction.ts'
import { plainDocument } from '../../server/formats/txt.ts'

const tasksOf = (...lines: readonly string[]) =>
  filePrediction(plainDocument('table.txt', new TextEncoder().encode(['柳州市节水工作任务表', ...lines].join('\n')))).measures.map(
    ({ label, text, departments }) =>
      [label, text.replaceAll('\n', ''), ...departments.map(({ role, name }) => `${role} ${name}`)].join(' ').trim(),
  )

const EACH = ['1. 负责节水宣传。 responsible 市水利局', '2. 编制用水计划。 responsible 市水利局', '1. 安排节水经费。 responsible 市财政局']

describe('a table of departments and their duties', () => {
  it.each([
    [
      'with a cell a line',
      ['序号', '部门', '事权清单', '1', '市水利局', '1.负责节水宣传。 2.编制用水计划。', '2', '市财政局', '1.安排节水经费。'],
    ],
    ['with tabs', ['单位\t主要职责', '市水利局\t1.负责节水宣传。2.编制用水计划。', '市财政局\t1.安排节水经费。']],
    [
      'with bars',
      ['| 责任部门 | 工作职责 |', '|---|---|', '| 市水利局 | 1.负责节水宣传。2.编制用水计划。 |', '| 市财政局 | 1.安排节水经费。 |'],
    ],
  ])('has a task for each numbered duty: %s', (form, lines) => {
    const whole = ['1. 负责节水宣传。2.编制用水计划。 responsible 市水利局', '1. 安排节水经费。 responsible 市财政局']
    // 责任部门 says that each row is a task of those who are responsible
    expect(tasksOf(...lines)).toEqual(form === 'with bars' ? whole : EACH)
  })

  it('has one for each cell without numbers, and none for the words below it', () => {
    const rows = ['市水利局', '排查管网漏损，限期修复。', '市教育局', '组织学校节水。']
    const expected = ['排查管网漏损，限期修复。 responsible 市水利局', '组织学校节水。 responsible 市教育局']
    expect(tasksOf('相关部门', '职责分工', ...rows)).toEqual(expected)
    expect(tasksOf('相关部门', '职责分工', ...rows, '全市上下要高度重视节水工作。', '热线：12345')).toEqual(expected)
  })
})

describe('a table that a PDF ran together', () => {
  const HEADER = '序号工作任务牵头单位配合单位完成时限'

  it('may have its rows behind the header in one stream, lines broken anywhere', () => {
    const stream = [
      `${HEADER}1新改建公路128公里，优先安排产`,
      '业路。县交通运输局县财政局县自然资',
      '源局各乡镇人民政府11月底前2改造危桥7座。县交通运输局县水利局5月底',
      '前',
    ]
    expect(tasksOf(...stream)).toEqual([
      '1 新改建公路128公里，优先安排产业路。 lead 县交通运输局 support 县财政局 support 县自然资源局 support 各乡镇人民政府',
      '2 改造危桥7座。 lead 县交通运输局 support 县水利局',
    ])
  })

  it('has one lead where nothing parts the names, and is not split where commas leave the columns open', () => {
    expect(tasksOf(HEADER, '1新增学位。市教育局市财政局各县区政府8月底前', '2造林绿化。市林业局市财政局9月底前')).toEqual([
      '1 新增学位。 lead 市教育局 support 市财政局 support 各县区政府',
      '2 造林绿化。 lead 市林业局 support 市财政局',
    ])
    expect(tasksOf(HEADER, '1新增学位。市教育局、市财政局市人社局市民政局8月底前')).toEqual([])
  })
})

describe('names over two lines of a cell', () => {
  it.each([
    ['县自然资\n源局', ['县自然资源局']],
    ['县财政局\n县水利局', ['县财政局', '县水利局']],
    ['县综合行政\n执法局、县财政局', ['县综合行政执法局', '县财政局']],
    ['县融媒平台\n县财政局', ['县融媒平台', '县财政局']],
  ])('%j', (cell, names) => {
    const rows = ['序号\n工作任务\n责任单位', `1\n新建水库，改造渠道。\n${cell}`, '2\n造林绿化10万亩。\n县林业局'].join('\n')
    expect(tasksOf(rows)[0]).toBe(['1 新建水库，改造渠道。', ...names.map((name) => `responsible ${name}`)].join(' '))
  })
})

describe('the header of a table with a cell a line', () => {
  it('may have names over two lines, and groups with their number above them', () => {
    const header = ['序号', '重点工作', '市政府', '分管领导', '牵头', '单位', '备注']
    const rows = [
      '强化创新支撑能力。',
      '（一）',
      '加强战略力量建设。',
      '1',
      '加快建设创新轴，链接节点。',
      '王 东',
      '市科技局',
      '2',
      '做好实验室筹建工作。',
      '李 明',
      '市教育局',
    ]
    expect(tasksOf(...header, ...rows)).toEqual(['1 加快建设创新轴，链接节点。 lead 市科技局', '2 做好实验室筹建工作。 lead 市教育局'])
  })
})

describe('a table with bars', () => {
  it('may have empty cells at the end instead of those merged at the start, and the record of a site below', () => {
    const lines = [
      '类别 | 民生事项名称 | 任务目标 | 责任单位 | 监督电话 |',
      '教育 | 改扩建学校 | 完成教学楼建设。 | 市教育局 | 8246306 |',
      '推进场地建设 | 完成13处场地建设。 | 市体育局 | 8246306 | |',
      '推进课后服务 | 实行服务全覆盖。 | 市教育局 | 82463',
      '索引号: | 113706850042672474/2022-04772 | 成文日期: | 2022-10-08 |',
    ]
    expect(tasksOf(...lines).map((task) => task.split(' responsible ')[1])).toEqual(['市教育局', '市体育局', '市教育局'])
  })
})
