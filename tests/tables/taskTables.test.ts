import { describe, expect, it } from 'vitest'
import { filePrediction } from '../../server/evaluation/filePrediction.ts'
import { read } from '../../server/reading/read.ts'
import { columnKindOf, HEADER_KINDS } from '../../server/tables/headers.ts'
import { measuresOf, sourceIn, wronglyCut } from '../formats/reading.ts'

const NOTICE = `柳州市人民政府办公室关于印发2025年政府工作报告重点任务分工方案的通知

柳政办发〔2025〕3号

各县（区）人民政府，市政府各部门：

现将《2025年政府工作报告重点任务分工方案》印发给你们，请认真组织实施。

柳州市人民政府办公室
2025年2月10日

2025年政府工作报告重点任务分工表

`

const ROWS = [
  ['序号', '工作任务', '牵头单位', '责任单位', '完成时限'],
  ['一、稳增长'],
  ['1', '新增规模以上工业企业50家。', '市工业和信息化局', '市统计局、各县（区）人民政府', '2025年12月底前'],
  ['2', '建成5G基站1000个。', '同上', '市住房城乡建设局等', '9月底前'],
  ['二、惠民生'],
  ['3', '新增学位5000个。', '市教育局', '—', '2025年8月31日'],
]
const READ = [
  '1 | 稳增长 |  | 新增规模以上工业企业50家。 | lead 市工业和信息化局、responsible 市统计局、responsible 各县（区）人民政府 |  | 2025-12-31',
  '2 | 稳增长 |  | 建成5G基站1000个。 | lead 市工业和信息化局、responsible 市住房城乡建设局 | 等 | 2025-09-30',
  '3 | 惠民生 |  | 新增学位5000个。 | lead 市教育局 |  | 2025-08-31',
]

const cell = (words: string, attributes = '') => `<td${attributes}>${words}</td>`
const htmlTable = (rows: readonly (readonly string[])[]) =>
  `<table>${rows.map((row) => `<tr>${row.length === 1 ? cell(row[0] ?? '', ' colspan="5"') : row.map((words) => cell(words)).join('')}</tr>`).join('')}</table>`
const page = (table: string) =>
  `<html><body>${NOTICE.split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('')}${table}</body></html>`

describe('a task table', () => {
  it.each([
    ['pasted with tabs', NOTICE + ROWS.map((row) => row.join('\t')).join('\n')],
    ['of Markdown', NOTICE + ROWS.map((row) => (row.length === 1 ? row.join('') : `| ${row.join(' | ')} |`)).join('\n')],
    ['with a cell a line', NOTICE + ROWS.flat().join('\n')],
    ['of a page', page(htmlTable(ROWS))],
    ['over two pages, the header again', page(htmlTable(ROWS.slice(0, 4)) + htmlTable([ROWS[0] ?? [], ...ROWS.slice(4)]))],
    ['over two pages, without a header', page(htmlTable(ROWS.slice(0, 4)) + htmlTable(ROWS.slice(4)))],
  ])('%s gives one measure a row', async (_, words) => {
    const source = await sourceIn('a.txt', words)
    expect(measuresOf(source)).toEqual(READ)
    expect(wronglyCut(source)).toEqual([])
  })

  it('has merged cells carried on, and a header of two rows', async () => {
    const table = `<table><tr><td rowspan=2>序号</td><td rowspan=2>重点任务</td><td rowspan=2>具体措施</td><td colspan=2>责任分工</td></tr>
      <tr><td>牵头单位</td><td>配合单位</td></tr>
      <tr><td>1</td><td rowspan=2>优化审批</td><td>压减审批时限。</td><td rowspan=2>市政务服务局</td><td>市财政局</td></tr>
      <tr><td>2</td><td>推行一网通办。</td><td>市大数据局</td></tr></table>`
    expect(measuresOf(await sourceIn('a.html', page(table)))).toEqual([
      '1 | 优化审批 |  | 压减审批时限。 | lead 市政务服务局、support 市财政局 |  | ',
      '2 | 优化审批 |  | 推行一网通办。 | lead 市政务服务局、support 市大数据局 |  | ',
    ])
  })

  it('may name a task and say what it is, under 指导部门', async () => {
    const table =
      '<table><tr><td>序号</td><td>改革举措</td><td>主要内容</td><td>指导部门</td><td>推广范围</td></tr><tr><td>1</td><td>“三合一”审判</td><td>整合分散的审判资源。</td><td>最高人民法院、国家知识产权局</td><td>全国</td></tr></table>'
    expect(measuresOf(await sourceIn('a.html', page(table)))).toEqual([
      '1 |  | “三合一”审判 | “三合一”审判整合分散的审判资源。 | guide 最高人民法院、guide 国家知识产权局 |  | ',
    ])
  })
})

describe('other tables', () => {
  it.each([
    ['indicators', ['序号', '指标', '单位', '目标值'], ['1', '新增企业', '家', '100'], 'a table of indicators gives no measures'],
    ['persons', ['姓名', '职务', '责任单位'], ['张三', '局长', '市教育局'], null],
    ['fees', ['序号', '收费项目', '收费标准'], ['1', '检测费', '50元'], null],
    ['what was not understood', ['甲', '乙', '丙'], ['1', '二', '三'], 'a table was not understood: 甲乙丙'],
  ])('give no measures: %s', async (_, header, row, warning) => {
    const source = await sourceIn('a.txt', NOTICE + [header, row, row].map((cells) => cells.join('\t')).join('\n'))
    expect(filePrediction(source).measures).toEqual([])
    const warnings = read(source)
      .outline.warnings.filter(({ kind }) => kind === 'table')
      .map(({ message }) => message.replaceAll(/\s/g, ''))
    if (warning === null) expect(warnings).toEqual([])
    else expect(warnings[0]).toContain(warning.replaceAll(/\s/g, ''))
  })
})

describe('the headers of columns', () => {
  it.each(HEADER_KINDS.flatMap(({ kind, examples }) => examples.map((words) => [words, kind] as const)))('%s is %s', (words, kind) => {
    expect(columnKindOf(words)).toBe(kind)
  })

  it.each(['各区人民政府', '市财政局', '新增学位5000个。', '到2027年'])('%s is none', (words) => {
    expect(columnKindOf(words)).toBeNull()
  })
})
