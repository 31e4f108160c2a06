import { describe, expect, it } from 'vitest'
import { placedAlarms } from '../../server/alarms/alarms.ts'
import { filePrediction } from '../../server/evaluation/filePrediction.ts'
import { plainDocument } from '../../server/formats/txt.ts'
import { read } from '../../server/reading/read.ts'

const sourceIn = (lines: readonly string[]) => plainDocument('table.txt', new TextEncoder().encode([TITLE, ...lines].join('\n')))
const TITLE = '2024年重点工作任务分工表'

/** The tasks of a table, each with its departments. */
const tasksOf = (...lines: readonly string[]) =>
  filePrediction(sourceIn(lines)).measures.map(({ text, departments }) =>
    [text.replaceAll('\n', ''), ...departments.map(({ role, name }) => `${role} ${name}`)].join(' '),
  )

const alarmsOf = (...lines: readonly string[]) => placedAlarms(read(sourceIn(lines))).map(({ kind }) => kind)

const BY_GROUP = [
  '新增企业50家。 responsible 市工业和信息化局',
  '清理拖欠账款 responsible 市财政局',
  '新增学位5000个。 responsible 市教育局',
]

describe('a table with a cell a line, without numbers', () => {
  it('may have groups merged over rows', () => {
    const rows = ['稳定增长', '新增企业50家。', '市工业和信息化局', '清理拖欠账款', '市财政局', '保障民生', '新增学位5000个。', '市教育局']
    expect(tasksOf('类别', '工作任务', '责任单位', ...rows)).toEqual(BY_GROUP)
  })

  it('may have two columns of groups, of which the outer one is merged longer', () => {
    const rows = [
      '稳定增长',
      '工业',
      '新增企业50家。',
      '市工业和信息化局',
      '财税',
      '清理拖欠账款',
      '市财政局',
      '保障民生',
      '教育',
      '新增学位5000个。',
    ]
    expect(tasksOf('领域', '类别', '工作任务', '责任单位', ...rows, '市教育局')).toEqual(BY_GROUP)
  })

  it('may name the departments first, merged over their tasks', () => {
    const rows = ['市林业局', '完成造林绿化10万亩。', '5月底前', '建设口袋公园30个', '9月底前', '市教育局', '新增学位5000个。', '8月底前']
    expect(tasksOf('责任单位', '工作任务', '完成时限', ...rows)).toEqual([
      '完成造林绿化10万亩。 responsible 市林业局',
      '建设口袋公园30个 responsible 市林业局',
      '新增学位5000个。 responsible 市教育局',
    ])
  })

  it('may have remarks on some rows only, and two columns', () => {
    const rows = ['新增企业50家。', '市工业和信息化局', '省级下达', '清理拖欠账款', '市财政局', '新增学位5000个。', '市教育局', '市级']
    expect(tasksOf('工作任务', '责任单位', '备注', ...rows)).toEqual(BY_GROUP)
    expect(tasksOf('工作任务', '责任单位', ...rows.filter((words) => !words.endsWith('级') && words !== '省级下达'))).toEqual(BY_GROUP)
  })

  it('is not divided where a cell may be a group or the first line of a task, and says so', () => {
    const rows = ['新增学位', '建设幼儿园8所，惠及家庭', '市教育局', '推进绿化', '完成造林绿化10万亩', '市林业局']
    expect(tasksOf('工作任务', '责任单位', ...rows)).toEqual([])
    expect(alarmsOf('工作任务', '责任单位', ...rows)).toContain('TABLE_UNREAD')
  })
})

describe('a numbered table with a cell a line', () => {
  it('may have groups and departments merged left of the task', () => {
    const rows = [
      '1',
      '稳定增长',
      '新增企业50家。',
      '市工业和信息化局',
      '2',
      '清理拖欠账款',
      '市财政局',
      '3',
      '保障民生',
      '新增学位5000个。',
      '市教育局',
    ]
    expect(tasksOf('序号', '类别', '工作任务', '责任单位', ...rows)).toEqual(BY_GROUP)
    const first = [
      '1',
      '市林业局',
      '完成造林绿化10万亩。',
      '5月底前',
      '2',
      '建设口袋公园30个',
      '9月底前',
      '3',
      '市教育局',
      '新增学位5000个。',
      '8月底前',
    ]
    expect(tasksOf('序号', '责任单位', '工作任务', '完成时限', ...first)).toEqual([
      '完成造林绿化10万亩。 responsible 市林业局',
      '建设口袋公园30个 responsible 市林业局',
      '新增学位5000个。 responsible 市教育局',
    ])
  })

  it('takes no number for a remark that nobody wrote', () => {
    const rows = [
      '稳定增长',
      '1',
      '新增企业50家。',
      '市工业和信息化局',
      '2',
      '清理拖欠账款',
      '市财政局',
      '保障民生',
      '3',
      '新增学位5000个。',
      '市教育局',
    ]
    expect(tasksOf('序号', '工作任务', '责任单位', '备注', ...rows)).toEqual(BY_GROUP)
  })

  describe('below columns of who leads and who helps', () => {
    const header = ['序号', '重点任务', '具体举措', '牵头单位', '责任单位', '完成时限']
    const rows = [
      ...['1', '稳定增长', '新增企业50家，', '净增高企20家。', '市工信局', '市科技局、', '市统计局', '12月底前'],
      ...['2', '清理拖欠账款，推行保函。', '市财政局', '/', '9月底前'],
      ...['3', '保障民生', '新增学位5000个。', '市教育局', '市财政局', '8月底前'],
      ...['4', '新建托育机构20家。', '市卫健委', '市民政局', '市住建局', '市财政局', '8月底前'],
      '注：按月报送。',
    ]

    it('may have groups merged over rows, and cells of several lines, of which one department leads as in the other rows', () => {
      expect(tasksOf(...header, ...rows)).toEqual([
        '新增企业50家，净增高企20家。 lead 市工信局 responsible 市科技局 responsible 市统计局',
        '清理拖欠账款，推行保函。 lead 市财政局',
        '新增学位5000个。 lead 市教育局 responsible 市财政局',
        '新建托育机构20家。 lead 市卫健委 responsible 市民政局 responsible 市住建局 responsible 市财政局',
      ])
    })

    it('may have several lines in their first row already', () => {
      const first = ['1', '稳定增长', '新增企业50家。', '市工信局', '市科技局', '市统计局', '12月底前']
      const last = ['5', '推行信用承诺，简化流程。', '市发改委', '市司法局', '9月底前']
      expect(tasksOf(...header, ...first, ...rows.slice(8, -1), ...last)).toContain(
        '新增企业50家。 lead 市工信局 responsible 市科技局 responsible 市统计局',
      )
    })

    it('may have as many lines as columns, though a cell is merged and another has two lines', () => {
      const shifted = ['5', '推行信用承诺', '编制清单，简化流程。', '市发改委', '市司法局', '市财政局', '9月底前']
      expect(tasksOf(...header, ...rows.slice(0, -1), ...shifted).at(-1)).toBe(
        '编制清单，简化流程。 lead 市发改委 responsible 市司法局 responsible 市财政局',
      )
      // a name below 具体举措 that no other division explains
      const even = ['5', '推行信用承诺', '市民服务中心', '市发改委', '市司法局', '9月底前']
      expect(tasksOf(...header, ...rows.slice(0, -1), ...even).at(-1)).toContain('lead 市发改委 responsible 市司法局')
    })

    it('does not tell who leads where several do in another row', () => {
      const several = rows.map((line) => (line === '市教育局' ? '市教育局、市体育局' : line))
      expect(tasksOf(...header, ...several).at(-1)).toBe('新建托育机构20家。')
    })
  })

  it('joins a task that is broken before a number of places', () => {
    const rows = ['1', '新增学位5000个', '，新建幼儿园8所。', '市教育局', '8月底前', '2', '清理拖欠账款', '市财政局', '9月底前']
    expect(tasksOf('序号', '工作任务', '责任单位', '完成时限', ...rows)).toEqual([
      '新增学位5000个，新建幼儿园8所。 responsible 市教育局',
      '清理拖欠账款 responsible 市财政局',
    ])
  })
})

describe('a table with a cell a line and bars on lines of their own', () => {
  it('may have numbers in a column without a name, beside the names of tasks', () => {
    const cells = [
      '工作任务',
      '具体要求',
      '责任科室',
      '强化公开',
      '1',
      '公布文件目录。',
      '办公室',
      '深化解读',
      '2',
      '丰富解读形式。',
      '法规科',
      '3',
      '编制年度报告。',
      '办公室',
    ]
    const read = filePrediction(sourceIn(cells.flatMap((cell) => [cell, '|']))).measures
    expect(read.map(({ text, label, departments }) => [label, text, ...departments.map(({ name }) => name)])).toEqual([
      ['1', '公布文件目录。', '办公室'],
      ['2', '丰富解读形式。', '法规科'],
      ['3', '编制年度报告。', '办公室'],
    ])
  })
})

describe('a table with blanks, tabs or bars', () => {
  const rows = (between: string) =>
    [
      ['责任单位', '工作任务', '完成时限'],
      ['市林业局', '完成造林绿化10万亩。', '5月底前'],
      ['', '建设口袋公园30个', '9月底前'],
      ['市教育局', '新增学位5000个。', '8月底前'],
    ].map((row) => (between === '  ' ? row.filter((words) => words !== '') : row).join(between))

  it.each(['  ', '\t', ' | '])('has an empty cell of departments left of the task filled from above (%j)', (between) => {
    expect(tasksOf(...rows(between))).toEqual([
      '完成造林绿化10万亩。 responsible 市林业局',
      '建设口袋公园30个 responsible 市林业局',
      '新增学位5000个。 responsible 市教育局',
    ])
  })

  it('takes a row numbered （一） for a row, and an unknown column for a remark', () => {
    const numbered = [
      '序号  工作任务  责任单位',
      '（一）  新增企业50家。  市工业和信息化局',
      '（二）  清理拖欠账款  市财政局',
      '（三）  新增学位5000个。  市教育局',
    ]
    expect(tasksOf(...numbered)).toEqual(BY_GROUP)
    const unknown = [
      '工作任务  推进路径  责任单位  完成时限',
      '新增企业50家。  分步实施  市工业和信息化局  6月底前',
      '清理拖欠账款  逐项核对  市财政局  9月底前',
    ]
    expect(tasksOf(...unknown)).toEqual(BY_GROUP.slice(0, 2))
  })

  it('may have groups without marks between rows that end with an empty cell', () => {
    const tabbed = [
      '工作任务\t责任单位\t备注',
      '稳定增长',
      '新增企业50家。\t市工业和信息化局\t',
      '清理拖欠账款\t市财政局\t',
      '保障民生',
      '新增学位5000个。\t市教育局\t',
    ]
    expect(tasksOf(...tabbed)).toEqual(BY_GROUP)
    const barred = [
      '工作任务 | 责任单位',
      '稳定增长',
      '新增企业50家。 | 市工业和信息化局',
      '清理拖欠账款 | 市财政局',
      '保障民生',
      '新增学位5000个。 | 市教育局',
    ]
    expect(tasksOf(...barred)).toEqual(BY_GROUP)
  })

  it('with one blank between cells gives the quarters only where each has a cell', () => {
    const header = '序号 项目名称 建设内容 一季度目标 二季度目标 责任单位'
    expect(
      tasksOf(
        header,
        '1 学校工程 新建教室20间，改造操场。 完成招标 开工建设 市教育局',
        '2 水库工程 加固大坝，清淤。 完成设计 完成加固 市水利局',
      ),
    ).toEqual([
      '学校工程 新建教室20间，改造操场。 完成招标 开工建设 responsible 市教育局',
      '水库工程 加固大坝，清淤。 完成设计 完成加固 responsible 市水利局',
    ])
  })
})

describe('a table that is not read to its end', () => {
  it.each([
    ['whose columns are on lines', ['工作任务', '推进路径', '责任单位', '完成时限', '新增学位', '分步', '实施。', '市教育局', '8月底前']],
    ['whose columns are run together', ['责任单位工作任务完成时限', '市教育局新增学位5000个8月底前', '市财政局清理拖欠账款9月底前']],
    [
      'whose next row is left over',
      ['序号\t工作任务\t责任单位', '1\t新增学位。\t市教育局', '2\t清理欠款。\t市财政局', '3 造林绿化10万亩，改造公园 市林业局'],
    ],
    ['whose names are left over', ['工作任务\t责任单位', '新增学位。\t市教育局', '清理欠款。\t市财政局', '造林绿化', '10万亩', '市林业局']],
  ])('is an alarm: %s', (_, lines) => {
    expect(alarmsOf(...lines)).toContain('TABLE_UNREAD')
  })

  it('is none where the issuer signs below it', () => {
    const lines = ['工作任务\t责任单位', '新增学位。\t市教育局', '清理欠款。\t市财政局', '柳州市人民政府办公室', '2024年2月10日']
    expect(alarmsOf(...lines)).not.toContain('TABLE_UNREAD')
  })
})

describe('a table with one blank between cells', () => {
  it('has a blank more for each merged cell left of the task', () => {
    const header = '序号 类别 主要任务 细化措施 牵头单位'
    const rows = [
      '1 加强水资源保 护 严守开发利用红线 控制总量，防止不合理取水。 市水利局',
      '2  严守用水 效率红线 落实评价体系，纳入考核。 市发展改革委',
      '3   抓好工业节水，加快改造。 市工业和信息化局',
    ]
    expect(tasksOf(header, ...rows)).toEqual([
      '严守开发利用红线 控制总量，防止不合理取水。 lead 市水利局',
      '严守用水 效率红线 落实评价体系，纳入考核。 lead 市发展改革委',
      '抓好工业节水，加快改造。 lead 市工业和信息化局',
    ])
  })

  it('may have its header at the end of a paragraph, and an unknown name in it', () => {
    const paragraph = '各部门要抓好落实，确保任务完成。 任务分解表 序号 名称 工作任务 牵头责任单位'
    expect(tasksOf(paragraph, '1 地区生产总值增长7%以上，稳中有进。 市发改委', '2 财政收入增长8%以上。 市财政局')).toEqual([
      '地区生产总值增长7%以上，稳中有进。 lead 市发改委',
      '财政收入增长8%以上。 lead 市财政局',
    ])
  })
})

describe('a table that lost which cells were merged', () => {
  const HEADER = '序号\t工作任务\t牵头单位\t配合单位'

  it('repeats who leads where only supporters are named', () => {
    expect(tasksOf(HEADER, '1\t新增学位。\t市教育局\t市财政局', '2\t改造校舍。\t\t市住房城乡建设局')).toEqual([
      '新增学位。 lead 市教育局 support 市财政局',
      '改造校舍。 lead 市教育局 support 市住房城乡建设局',
    ])
  })

  it('repeats nobody in a row without supporters, below a dash, or in another group', () => {
    const rows = ['1\t新增学位。\t市教育局\t市财政局', '2\t改造校舍。\t\t', '3\t加强管理。\t—\t市审计局']
    const [, second, third, last] = tasksOf(HEADER, ...rows, '二、保障民生', '4\t建成公园。\t\t市林业局')
    expect([second, third, last]).toEqual(['改造校舍。', '加强管理。 support 市审计局', '建成公园。 support 市林业局'])
  })
})

describe('a row with an empty cell between its task and what is to be done', () => {
  it('has both', () => {
    const header = '序号\t整改任务\t整改目标\t整改措施\t责任单位'
    const rows = ['1\t治理扬尘。\t达标率90%。\t购置洗扫车。\t县城管局', '2\t严格分区管控。\t\t修订负面清单。\t县发改局']
    expect(tasksOf(header, ...rows)).toEqual([
      '治理扬尘。\t达标率90%。\t购置洗扫车。 responsible 县城管局',
      '严格分区管控。\t\t修订负面清单。 responsible 县发改局',
    ])
  })
})
