import { describe, expect, it } from 'vitest'
import { plainDocument } from '../../server/formats/txt.ts'
import { read } from '../../server/reading/read.ts'
import { departmentsOf } from '../extraction/departments/notation.ts'

const TITLE = '柳州市2024年民生实事任务分解表\n\n'
const textsOf = (text: string) =>
  read(plainDocument('table.txt', new TextEncoder().encode(text))).outline.measures.map(({ text: words }) => words)

describe('a table with bars between its cells and none before the first', () => {
  it('is read as one with bars around each row', () => {
    const rows = [
      '序号 | 实事项目 | 责任单位 | 配合单位 |',
      '1 | 新建学校7所。 | 教育局 | 住建局、城投集团，东门街道 |',
      '2 | 新建驿站7家。 | 卫健局 | — |',
    ]
    for (const table of [rows, rows.map((row) => `| ${row}`)]) {
      expect(textsOf(TITLE + table.join('\n'))).toEqual(['新建学校7所。', '新建驿站7家。'])
      expect(departmentsOf(TITLE + table.join('\n'))).toEqual([
        '1 责任 教育局',
        '1 配合 住建局',
        '1 配合 城投集团',
        '1 配合 东门街道',
        '2 责任 卫健局',
      ])
    }
  })

  it('may have names that share a task, a laboratory and a city among its departments, a cell a line', () => {
    const rows = [
      '序号 |',
      '重点任务 |',
      '牵头单位 |',
      '配合单位 |',
      '1 |',
      '建设数据平台。 |',
      '省经信厅、省科技厅按职责分工负责 |',
      '省数据局 |',
      '2 |',
    ]
    const more = [
      '培育开源社区。 |',
      '省商务厅 |',
      '之江实验室、杭州市 |',
      '3 |',
      '打造出海服务平台 |',
      '省商务厅 |',
      '无 |',
      '4 |',
      '建设便民服务中心 |',
      '省民政厅 |',
      '省财政厅 |',
    ]
    expect(departmentsOf([TITLE, ...rows, ...more].join('\n'))).toEqual([
      '1 牵头 省经信厅',
      '1 牵头 省科技厅',
      '1 配合 省数据局',
      '2 牵头 省商务厅',
      '2 配合 之江实验室',
      '2 配合 杭州市',
      '3 牵头 省商务厅',
      '4 牵头 省民政厅',
      '4 配合 省财政厅',
    ])
  })

  it('may close its rows without a bar, have a rule below its header and rows that name a group', () => {
    const rows = [
      '序号 | 任务名称 | 牵 头 部 门',
      '--- | --- | ---',
      '一、稳增长',
      '1 | 新增企业10家。 | 市经信局',
      '2 | 引进项目5个。 | 市商务局',
    ]
    expect(textsOf(TITLE + rows.join('\n'))).toEqual(['新增企业10家。', '引进项目5个。'])
  })

  it('need not number its rows, and may be in traditional script', () => {
    const rows = [
      '重點任務 | 工作內容 | 負責科室 |',
      '政策解讀 | 創新解讀形式，注重圖表解讀。 | 綜合科 |',
      '財政資金 | 公開預算決算信息。 | 財務科 |',
    ]
    expect(departmentsOf(TITLE + rows.join('\n'))).toEqual(['1 责任 綜合科', '2 责任 財務科'])
  })

  it('may call the column of its tasks what no list has', () => {
    const rows = [
      '推进思路 | 责任单位 | 协同单位 | 时间节点',
      '支持芯片产业化项目发展，加快攻关。 | 省经信厅 | 省科技厅 | 2026年12月',
      '建设算力中心，完善调度平台。 | 省数据局 | 无 | 持续推进',
    ]
    expect(textsOf(TITLE + rows.join('\n'))).toEqual(['支持芯片产业化项目发展，加快攻关。', '建设算力中心，完善调度平台。'])
  })

  it.each(['｜', '│', '¦', '‖', '丨', ' ｜ '])('may have %j for bars, and an empty cell before the first', (bar) => {
    const rows = [
      ['类别', '工作任务', '责任单位', '协同单位', '完成时限'],
      ['稳增长', '新增企业10家，引进项目5个', '市经信局', '各区政府', '2024年12月'],
      ['', '清理拖欠账款', '市财政局', '—', '长期'],
      ['惠民生', '新增学位5000个', '市教育局', '市财政局、市人社局', '2024年8月'],
    ]
    const text = TITLE + rows.map((row) => row.join(bar).trim()).join('\n')
    expect(departmentsOf(text)).toEqual([
      '1 责任 市经信局',
      '1 配合 各区政府*',
      '2 责任 市财政局',
      '3 责任 市教育局',
      '3 配合 市财政局',
      '3 配合 市人社局',
    ])
  })

  it('has rows that go on in the next line up to their bar, and begin with merged cells that are left out', () => {
    const rows = [
      '任务 内容 | 国家标准或要求 | 责任单位 或牵头单位 | 协助 单位 | 完成 期限 |',
      '生 态 环 境 | 1、形成城郊一体的优良环境。 | 市规划局 | 市国土资源局',
      '市农牧林业局 | 2010年9月20日前 |',
      '2、建设防护绿地，缓解热岛效应。 | 市规划局 市建设局 | 有关部门 | 2010年9月20日前 |',
    ]
    expect(textsOf(TITLE + rows.join('\n'))).toEqual(['形成城郊一体的优良环境。', '建设防护绿地，缓解热岛效应。'])
    expect(departmentsOf(TITLE + rows.join('\n'))).toEqual([
      '1 责任 市规划局',
      '1 配合 市国土资源局',
      '1 配合 市农牧林业局',
      '2 责任 市规划局',
      '2 责任 市建设局',
      '2 配合 有关部门…',
    ])
  })

  it('takes the figure of a task in the next column', () => {
    const rows = [
      '序号 | 任务名称 | 指标要求 | 牵头部门 |',
      '1 | 地区生产总值 | 增长5.5% | 市发改局 |',
      '2 | 财政收入 | 增长6% | 市财政局 |',
    ]
    expect(textsOf(TITLE + rows.join('\n'))).toEqual(['地区生产总值\n增长5.5%', '财政收入\n增长6%'])
  })

  it.each([
    ['the menu of a page with wide bars', '首页｜新闻｜政务公开\n登录｜注册｜帮助'],
    ['the menu of a page', '首页 | 新闻 | 政务公开 |\n登录 | 注册 | 帮助 |'],
    ['the record of a page', '索引号 | 000330185 | 公开方式 | 主动公开 |\n发布单位 | 区政府 | 发文日期 | 2022-07-14 |'],
  ])('is not %s', (_, lines) => {
    const document = read(plainDocument('table.txt', new TextEncoder().encode(`${TITLE}${lines}\n一、加快建设。抓紧开工，按期交付。`)))
    expect(document.outline.measures.map(({ text }) => text)).toEqual(['加快建设。抓紧开工，按期交付。'])
    expect(document.outline.text.tables).toEqual([])
  })
})
