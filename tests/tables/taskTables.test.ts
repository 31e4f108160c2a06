import { describe, expect, it } from 'vitest'
import { filePrediction } from '../../server/evaluation/filePrediction.ts'
import { COLUMN_HEADERS } from '../../server/lexicon/columnHeaders.ts'
import { LABEL_NOUNS, ROLE_WORDS } from '../../server/lexicon/roleWords.ts'
import { read } from '../../server/reading/read.ts'
import { columnKindOf, listedKindOf } from '../../server/tables/headers.ts'
import { readingOf } from '../extraction/harness.ts'
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
    [
      'pasted with tabs, the tools of a page below',
      `${NOTICE + ROWS.map((row) => row.join('\t')).join('\n')}\n\n分享到：\t【打印】\t【关闭窗口】`,
    ],
    ['pasted with tabs, its groups without marks', NOTICE + ROWS.map((row) => row.join('\t').replace(/^[一二]、/u, '')).join('\n')],
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

/** Text, departments and deadline of each row. */
async function rowsRead(header: readonly string[], ...rows: readonly (readonly string[])[]): Promise<readonly string[]> {
  const source = await sourceIn('a.txt', NOTICE + [header, ...rows].map((cells) => cells.join('\t')).join('\n'))
  return measuresOf(source).map((line) =>
    line
      .split(' | ')
      .filter((_, index) => [3, 4, 6].includes(index))
      .join(' | '),
  )
}

describe('the columns of a task table', () => {
  it('may speak of an attack: 攻坚任务, 作战目标, 参战单位, 作战节点, 销号标准', async () => {
    expect(
      await rowsRead(
        ['序号', '攻坚任务', '作战目标', '包保领导', '第一责任单位', '参战单位', '作战节点', '销号标准'],
        [
          '1',
          '建成污水处理厂',
          '日处理污水5万吨。',
          '李某某',
          '市住房城乡建设局',
          '市生态环境局、城中区政府',
          '2025年11月30日',
          '通过验收',
        ],
        ['2', '打通断头路', '完成征拆并通车。', '王某某', '市城管执法局', '市自然资源和规划局', '2025年9月底', '道路移交'],
      ),
    ).toEqual([
      '建成污水处理厂日处理污水5万吨。 | lead 市住房城乡建设局、support 市生态环境局、support 城中区政府 | 2025-11-30',
      '打通断头路完成征拆并通车。 | lead 市城管执法局、support 市自然资源和规划局 | 2025-09-30',
    ])
  })

  it('give the day on which a task is done, not that on which it begins', async () => {
    expect(
      await rowsRead(
        ['序号', '任务内容', '责任单位', '启动时间', '整改完成时限'],
        ['1', '完成防汛物资储备。', '市应急管理局', '2025年3月', '2025年5月'],
        ['2', '发放消费券1亿元。', '市商务局', '2025年4月', '2025年5月1日起'],
        ['3', '开展以旧换新。', '市商务局', '2025年4月', '2025年5月1日起至10月底'],
      ),
    ).toEqual([
      '完成防汛物资储备。 | responsible 市应急管理局 | 2025-05-31',
      '发放消费券1亿元。 | responsible 市商务局 | ',
      '开展以旧换新。 | responsible 市商务局 | 2025-10-31',
    ])
  })

  it('add up in a row that is no task', async () => {
    expect(await rowsRead(['工作任务', '责任单位'], ['建设水库。', '市水利局'], ['修复渠道。', '市水利局'], ['合计', '2项'])).toEqual([
      '建设水库。 | responsible 市水利局 | ',
      '修复渠道。 | responsible 市水利局 | ',
    ])
  })

  it('may say what a department does in the middle of its header', async () => {
    expect(
      await rowsRead(
        ['序号', '议定事项', '牵头整改单位', '责任整改单位', '配合部门（单位）', '截止日期'],
        ['1', '补齐消防短板。', '市消防救援支队', '市住房城乡建设局', '市财政局', '2025-10-15'],
        ['2', '规范燃气经营。', '市城管执法局', '市商务局', '—', '2025-06-30'],
      ),
    ).toEqual([
      '补齐消防短板。 | lead 市消防救援支队、responsible 市住房城乡建设局、support 市财政局 | 2025-10-15',
      '规范燃气经营。 | lead 市城管执法局、responsible 市商务局 | 2025-06-30',
    ])
  })

  it('give a group in a row numbered 一, above rows with digits', async () => {
    const rows = [
      ['序号', '任务事项', '责任单位', '时间安排'],
      ['一', '产业发展', '', ''],
      ['1', '建设产业园3个。', '市工业和信息化局', '每季度推进'],
      ['二', '城市建设', '', ''],
      ['2', '建设公园2个。', '市园林局', '6月底前'],
    ]
    expect(measuresOf(await sourceIn('a.txt', NOTICE + rows.map((cells) => cells.join('\t')).join('\n')))).toEqual([
      '1 | 产业发展 |  | 建设产业园3个。 | responsible 市工业和信息化局 |  | ',
      '2 | 城市建设 |  | 建设公园2个。 | responsible 市园林局 |  | 2025-06-30',
    ])
  })

  it('that are long and not understood are told', async () => {
    const header = ['序号', '工作任务', '风险研判', '责任单位']
    const row = ['1', '建设水库。', '征地拆迁进度滞后，可能影响汛前完工。', '市水利局']
    const source = await sourceIn('a.txt', NOTICE + [header, row, row].map((cells) => cells.join('\t')).join('\n'))
    expect(read(source).outline.warnings.map(({ message }) => message)).toEqual(['columns of a task table were not understood: 风险研判'])
  })
})

describe('other tables', () => {
  it.each([
    ['indicators', ['序号', '指标', '单位', '目标值'], ['1', '新增企业', '家', '100'], 'a table of indicators gives no measures'],
    ['persons', ['姓名', '职务', '责任单位'], ['张三', '局长', '市教育局'], null],
    ['fees', ['序号', '收费项目', '收费标准'], ['1', '检测费', '50元'], null],
    ['activities', ['日期', '活动内容', '地点', '主办单位'], ['3月5日', '启动仪式', '广场', '市文明办'], 'a table was not understood'],
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
  it.each([
    ['完成时限（年月）', 'deadline'],
    ['完成时间（月）', 'deadline'],
    ['责任单位（部门）', 'responsible'],
  ])('may have a gloss in brackets: %s', (words, kind) => {
    expect(columnKindOf(words)).toBe(kind)
  })

  it.each(COLUMN_HEADERS.flatMap(({ kind, examples }) => examples.map((words) => [words, kind] as const)))('%s is %s', (words, kind) => {
    expect(columnKindOf(words)).toBe(kind)
  })

  it.each(ROLE_WORDS.filter(([, , ...forms]) => forms.includes('label')))(
    'a label of a line names a column, too: %s单位 is %s',
    (word, role) => {
      for (const header of [`${word}单位`, `${word}部门及责任人`]) expect(listedKindOf(header)).toBe(role)
    },
  )

  it.each(LABEL_NOUNS)('a noun of a label names a column, too: 牵头%s', (noun) => {
    for (const header of [`牵头${noun}`, `牵头${noun}及责任人`]) expect(listedKindOf(header)).toBe('lead')
  })

  it.each(['各区人民政府', '市财政局', '新增学位5000个。', '到2027年'])('%s is none', (words) => {
    expect(columnKindOf(words)).toBeNull()
  })
})

describe('several deadlines in a cell', () => {
  const deadlinesOf = (cell: string) =>
    readingOf(
      `柳州市2024年重点工作任务分解表\n\n序号\t工作任务\t责任单位\t完成时限\n1\t改造管网。\t市住建局\t${cell}\n2\t清淤。\t市水利局\t6月底`,
    )
      .targets.filter(({ measure }) => measure === '1')
      .map(({ surface, to }) => `${surface} ${to}`)
  it.each([
    ['早稻4月20日前栽插完毕；全年任务12月底', ['4月20日前 2024-04-20', '12月底 2024-12-31']],
    ['2025年3月底前制定方案，9月底前全面完成', ['2025年3月底前 2025-03-31', '9月底前 2025-09-30']],
    ['改革任务10月，其余12月', ['10月 2024-10-31', '12月 2024-12-31']],
    // clauses that do not say of what: the last day
    ['6月，9月', ['9月 2024-09-30']],
    ['2024年3月启动，12月底前完成', ['12月底前 2024-12-31']],
  ])('are those of its clauses: %s', (cell, expected) => expect(deadlinesOf(cell)).toEqual(expected))
})
