import { describe, expect, it } from 'vitest'
import { filePrediction } from '../../server/evaluation/filePrediction.ts'
import { plainDocument } from '../../server/formats/txt.ts'
import { read } from '../../server/reading/read.ts'
import { departmentsOf } from '../extraction/departments/notation.ts'

const TITLE = '柳州市2024年民生实事任务分解表\n\n'
const textsOf = (text: string) =>
  read(plainDocument('table.txt', new TextEncoder().encode(text))).outline.measures.map(({ text: words }) => words)

const ROW = (task: string, responsible: string, support: string) => [task, '模型', responsible, support, '2026年12月']

describe('a table saved as text, with an empty line for each empty or merged cell', () => {
  const rows = (...lines: readonly string[]) =>
    departmentsOf(TITLE + ['序号', '工作任务', '牵头单位', '配合单位', '完成时限', ...lines].join('\n'))

  it('has a row without a lead continue the one above', () => {
    expect(rows('1', '新建公园10个。', '市林业局', '市财政局', '11月底前', '2', '改造绿地。', '', '市水利局', '')).toEqual([
      '1 牵头 市林业局',
      '2 牵头 市林业局',
      '1 配合 市财政局',
      '2 配合 市水利局',
    ])
  })

  it('has nobody support a task where the cell is empty', () => {
    expect(rows('1', '新建公园10个。', '市林业局', '市财政局', '11月底前', '2', '新增学位。', '市教育局', '', '9月底前')).toEqual([
      '1 牵头 市林业局',
      '1 配合 市财政局',
      '2 牵头 市教育局',
    ])
  })

  it('is not read where a row does not fit its columns', () => {
    expect(rows('1', '新建公园10个。', '', '11月底前', '市林业局', '市财政局', '2', '改造绿地。', '市教育局', '', '9月底前')).toEqual([])
  })
})

describe('a table with a line for each cell and empty lines between its rows', () => {
  it('has names on several lines in a cell', () => {
    const rows = [
      '序号',
      '工作任务',
      '责任单位',
      '',
      '1',
      '新建公园10个。',
      '市林业局',
      '市财政局',
      '',
      '2',
      '新增学位3000个。',
      '市教育局',
      '',
    ]
    expect(departmentsOf(`${TITLE}${rows.join('\n')}\n3\n清理河道5公里。\n市水利局\n市城管局\n`)).toEqual([
      '1 责任 市林业局',
      '1 责任 市财政局',
      '2 责任 市教育局',
      '3 责任 市水利局',
      '3 责任 市城管局',
    ])
  })
})

describe('a table with a line for each cell', () => {
  const rows = [
    '牵头单位',
    '配合单位',
    '完成时限',
    '主要预期目标',
    '1',
    '新建公园10个。',
    '市林业局',
    '市财政局',
    '6月底前',
    '聚力产业升级',
    '2',
  ]
  const last = ['新增企业30家。', '市工信局', '市科技局', '9月底前', '']
  const roles = ['1 牵头 市林业局', '1 配合 市财政局', '2 牵头 市工信局', '2 配合 市科技局']

  it('may have a group in the first row whose name reads as a column', () => {
    expect(departmentsOf(TITLE + ['序号', '重点任务', ...rows, ...last].join('\n'))).toEqual(roles)
    expect(textsOf(TITLE + ['序号', '重点任务', ...rows, ...last].join('\n'))).toEqual(['新建公园10个。', '新增企业30家。'])
  })

  it('has persons behind the names of a column of both', () => {
    const persons = [
      '序号',
      '重点任务',
      '牵头部门及负责人',
      '配合单位',
      '1',
      '新建公园10个。',
      '市林业局　李某某',
      '市财政局',
      '2',
      '新增企业30家。',
      '市工信局 王某',
      '市科技局',
    ]
    expect(departmentsOf(TITLE + persons.join('\n'))).toEqual(roles)
  })
})

describe('tables with tabs', () => {
  it('are two where a heading and a header of its own follow the first', () => {
    const text =
      '一、工作目标\n指标\t2023年\t2025年目标\n垃圾回收率\t32%\t38%\n无废单位\t41个\t60个\n\n二、任务清单\n序号\t重点任务\t责任单位\n1\t改造投放点320个。\t市城管局\n2\t新建分拣中心2个。\t市商务局'
    expect(departmentsOf(TITLE + text)).toEqual(['1 责任 市城管局', '2 责任 市商务局'])
  })

  it('have rows whose tabs have become blanks, if their numbers and cells go on', () => {
    const table = (row: string) =>
      departmentsOf(`${TITLE}序号\t工作任务\t牵头单位\n1\t改造管网12公里。\t市住建局\n${row}\n3\t新增学位。\t市教育局\n`)
    expect(table('2    新建公园3个。    市林业局')).toEqual(['1 牵头 市住建局', '2 牵头 市林业局', '3 牵头 市教育局'])
    expect(table('2　新建公园3个。　　市林业局')).toEqual(['1 牵头 市住建局', '2 牵头 市林业局', '3 牵头 市教育局'])
    expect(table('注    新建公园3个。    市林业局')).not.toContain('2 牵头 市林业局')
  })

  it('go on below lines without cells, if the numbers do; persons beside names are left out', () => {
    const rows = [
      '序号\t整改措施\t责任单位及责任人\t整改时限',
      '问题一：城区雨污分流不彻底，进水浓度偏低，仅为设计值的37%。',
      '整改目标：补齐管网短板，进水浓度明显提升。',
      '1\t检测排水管网86公里。\t市住建局 王××\t年底前',
      '2\t新建污水管网12公里。\t市住建局 王××；市城投公司 蔡××\t6月底前',
      '问题二：畜禽养殖污染防治不力，配套设施不符合要求。',
      '3\t逐场核查，限期整改。\t市农业农村局（局长张××），巴河镇 陈×\t10月底前',
    ]
    expect(departmentsOf(TITLE + rows.join('\n'))).toEqual([
      '1 责任 市住建局',
      '2 责任 市住建局',
      '2 责任 市城投公司',
      '3 责任 市农业农村局',
      '3 责任 巴河镇',
    ])
  })
})

describe('a table of proposals with spaces between the cells', () => {
  it('has its numbers and its proposers; one unknown name does not end it', () => {
    const rows = [
      '案号    案由    提案人    主办单位    会办单位',
      '1    关于打造香菇产业链的建议    张××    市农业农村局    市商务局',
      '9    关于做大山茱萸产业的建议    王××等3人    市卫健委    市药材发展中心、宛西制药',
      '15    关于缓解学校门前拥堵的提案    市工商联    市公安局    市教育局、市城管局',
    ]
    expect(departmentsOf(TITLE + rows.join('\n')).filter((line) => line.includes('牵头'))).toEqual([
      '1 牵头 市农业农村局',
      '2 牵头 市卫健委',
      '3 牵头 市公安局',
    ])
  })
})

describe('a header of two rows', () => {
  const divided = ['1 牵头 县水务局', '1 配合 县统计局', '1 配合 县财政局', '2 牵头 县林草局', '2 配合 县供销社']

  it('is read where each cell is a line', () => {
    const rows = ['序号', '重点任务', '责任单位', '责任人', '完成时限', '牵头单位', '配合单位']
    const first = ['1', '完善取水设施，控制用水总量。', '县水务局', '县统计局、县财政局', '李某', '年底前']
    const second = ['2', '治理水土流失，营造水源林。', '县林草局', '县供销社', '赵某', '9月底前']
    expect(departmentsOf(TITLE + [...rows, ...first, ...second].join('\n'))).toEqual(divided)
  })

  it('is read where spaces part the cells', () => {
    const header = '序号    工作任务    责任单位        责任人    完成时限\n        牵头    配合        \n一、水资源管理'
    const rows =
      '1    完善取水设施，控制用水总量    县水务局    县统计局、县财政局    县长 李某    四季度\n2    治理水土流失，营造水源林    县林草局    县供销社    副县长 赵某    三季度'
    expect(departmentsOf(`${TITLE}${header}\n${rows}`)).toEqual(divided)
  })

  it('is none where the names below are columns of their own', () => {
    const rows = ['序号', '重点任务', '责任领导', '牵头单位', '配合单位']
    const row = ['1', '完善取水设施，控制用水总量。', '李某', '县水务局', '县统计局']
    expect(departmentsOf(TITLE + [...rows, ...row, '2', '治理水土流失。', '李某', '县林草局', '县供销社'].join('\n'))).toEqual([
      '1 牵头 县水务局',
      '1 配合 县统计局',
      '2 牵头 县林草局',
      '2 配合 县供销社',
    ])
  })
})

describe('a table with each cell on a line', () => {
  it('keeps the task of a row whose departments fit both columns, and the rows below it', () => {
    const header = ['序号', '重点任务', '牵头单位', '配合单位', '完成时限']
    const rows = [
      ...['1', '新建公园10个。', '市林业局', '市财政局', '11月底前'],
      ...['2', '招聘教师180名。', '市委编办', '市人社局', '市教育局', '市财政局', '9月底前'],
      ...['3', '改造厕所22所。', '市教育局', '市住建局', '年底前'],
    ]
    const text = TITLE + [...header, ...rows].join('\n')
    expect(textsOf(text)).toEqual(['新建公园10个。', '招聘教师180名。', '改造厕所22所。'])
    expect(departmentsOf(text)).toEqual(['1 牵头 市林业局', '1 配合 市财政局', '3 牵头 市教育局', '3 配合 市住建局'])
  })

  it('takes several lines for the departments and the task of a row', () => {
    const rows = [
      '序号',
      '民生实事',
      '责任单位',
      '完成时限',
      '1',
      '启动图书馆建设。',
      '市文旅局',
      '市住建局',
      '12月底前',
      '2',
      '改造老旧小区',
      '120个，惠及居民2万户。',
      '市住建局',
      '年底前',
    ]
    expect(textsOf(TITLE + rows.join('\n\n'))).toEqual(['启动图书馆建设。', '改造老旧小区\n120个，惠及居民2万户。'])
    expect(departmentsOf(TITLE + rows.join('\n\n'))).toEqual(['1 责任 市文旅局', '1 责任 市住建局', '2 责任 市住建局'])
  })

  it('tells columns of departments side by side by their order, one line each', () => {
    const rows = [
      '序号',
      '任务',
      '牵头单位',
      '配合单位',
      '完成时限',
      '1',
      '新建公园10个。',
      '市林业局',
      '各城区政府',
      '11月底前',
      '2',
      '新增学位3000个。',
      '市教育局',
      '—',
      '9月底前',
    ]
    expect(departmentsOf(TITLE + rows.join('\n'))).toEqual(['1 牵头 市林业局', '1 配合 各城区政府*', '2 牵头 市教育局'])
  })

  it('leaves the rules behind the cells out, and knows the column of leaders', () => {
    const rows = [
      '序号 |',
      '目标与任务 |',
      '分 管 县领导 |',
      '牵头责任单位 |',
      '责任单位 |',
      '80 |',
      '新增托位数400个以上。 |',
      '俞 悦 |',
      '县教育局 |',
      '县各有关单位 |',
    ]
    expect(departmentsOf(TITLE + rows.join('\n'))).toEqual(['1 牵头 县教育局', '1 责任 县各有关单位…'])
  })

  it('need not number its rows, where each has one line a column', () => {
    const lines = [
      '任务细节',
      '所属领域',
      '责任单位',
      '协同单位',
      '时间节点',
      ...ROW('加快大模型攻关。', '省科技厅', '省数据局、杭州市'),
      ...ROW('建设中试基地。', '省数据局', '无'),
      '联系电话：0571',
    ]
    expect(departmentsOf(lines.join('\n'))).toEqual(['1 责任 省科技厅', '1 配合 省数据局', '1 配合 杭州市', '2 责任 省数据局'])
  })

  it('reads a second task of a numbered row without guessing whose it is, and ends with the table', () => {
    const rows = [
      '序号',
      '民生实事',
      '责任单位',
      '完成时限',
      '1',
      '开工建设养老楼。',
      '县民政局',
      '5月底前',
      '开工建设老年大学。',
      '12月底前',
      '2',
      '新建市场1个。',
      '县商务局',
      '12月底前',
      '分享到：',
    ]
    expect(textsOf(TITLE + rows.join('\n'))).toEqual(['开工建设养老楼。', '开工建设老年大学。', '新建市场1个。'])
    expect(departmentsOf(TITLE + rows.join('\n'))).toEqual(['1 责任 县民政局', '3 责任 县商务局'])
  })
})

describe('group rows of a table with each cell on a line', () => {
  it('may follow one another, and what is no known name stands among names', () => {
    const rows = [
      '序号',
      '任务',
      '责任单位',
      '配合单位',
      '3',
      '投资增长7.5%左右。',
      '市发改委',
      '市工信局、市住建局,柳发集团。',
      '二、扩投资',
    ]
    const more = ['三、壮集群', '六、惠民生', '68', '普及学前教育。', '市教育局', '各县区政府。']
    expect(departmentsOf(TITLE + [...rows, ...more].join('\n\n'))).toEqual([
      '1 责任 市发改委',
      '1 配合 市工信局',
      '1 配合 市住建局',
      '1 配合 柳发集团',
      '2 责任 市教育局',
      '2 配合 各县区政府*',
    ])
  })
})

describe('a table whose cells blanks divide', () => {
  const header = '序号 类别 主要任务 细化措施 牵头单位 参与单位 责任单位'
  const row = (number: number, words: string) =>
    `${number} 水资源 严守红线 ${words} 市水利局 市财政局、农业局等 各县(市、区)党委和人民政府,高新区管委会`

  it('takes the departments from the last columns and the sentence before them as the task', () => {
    const text = `${TITLE}${header}\n${row(1, '实施总量控制,到2020年用水量在11亿立方米以内。')}\n${row(2, '落实用水效率评估,纳入考核。')}`
    expect(textsOf(text)).toEqual(['实施总量控制,到2020年用水量在11亿立方米以内。', '落实用水效率评估,纳入考核。'])
    expect(departmentsOf(text).filter((line) => line.startsWith('1 '))).toEqual([
      '1 牵头 市水利局',
      '1 配合 市财政局',
      '1 配合 市农业局',
      '1 责任 各县(市、区)党委和人民政府*',
      '1 责任 高新区管委会',
      '1 配合 等…',
    ])
  })

  it('reads names of columns with blanks in them, group rows, and numbers that begin anywhere', () => {
    const text = [
      '序 号 工 作 任 务 牵头负责部门',
      '一、主要预期目标',
      '33 新增学位3000个。 市教育局',
      '二、惠民生',
      '68 新建公园10个 市林业局',
      '69 改造老旧小区120个,惠及居民2万户。 市住建局',
    ].join('\n')
    expect(textsOf(TITLE + text)).toEqual(['新增学位3000个。', '新建公园10个', '改造老旧小区120个,惠及居民2万户。'])
    expect(departmentsOf(TITLE + text)).toEqual(['1 牵头 市教育局', '2 牵头 市林业局', '3 牵头 市住建局'])
  })

  it('gives the first column of departments all lines of names but the last, and the only ones where there are no others', () => {
    const text = [
      '序号 重点任务 责任单位 配合单位 完成期限',
      '1 预算收入增长5%左右。 市财政局',
      '市税务局',
      '市政府有关部门,各县区政府,柳发集团。 2023年12月底',
      '2 新增学位3000个。 市教育局 2023年8月底',
      '3 新建市场1个。 市商务局 各县区政府。',
    ].join('\n')
    expect(departmentsOf(TITLE + text)).toEqual([
      '1 责任 市财政局',
      '1 责任 市税务局',
      '1 配合 各县区政府*',
      '1 配合 柳发集团',
      '2 责任 市教育局',
      '3 责任 市商务局',
      '3 配合 各县区政府*',
      '1 配合 市政府有关部门…',
    ])
  })

  it('leaves lines alone whose last words are no departments', () => {
    expect(textsOf(`${TITLE}序号 任务 牵头单位\n1 新增学位 抓紧落实 到位\n2 建设公园 抓紧落实 到位`)).toEqual([])
  })
})

describe('columns that say how far a task has come, where and for what money', () => {
  const rolesAndTasks = (lines: readonly string[]) => [textsOf(TITLE + lines.join('\n')), departmentsOf(TITLE + lines.join('\n'))]

  it('are none of departments, days or tasks, with each cell on a line', () => {
    const rows = ['序号', '目标任务', '一季度进度', '存在问题', '责任单位', '完成时间']
    const first = ['1', '新建高标准农田1万亩。', '20%（马站未开工）', '无', '县农业农村局', '常态工作']
    const second = ['2', '新增就业2000人。', '已完成', '资金不足', '县人社局', '12月底']
    expect(rolesAndTasks([...rows, ...first, ...second])).toEqual([
      ['新建高标准农田1万亩。', '新增就业2000人。'],
      ['1 责任 县农业农村局', '2 责任 县人社局'],
    ])
  })

  it('may be of projects, with rules behind the cells and in traditional script', () => {
    const header = ['|', '序號 |', '項目名稱 |', '建設地點 |', '建設時間 |', '2024年建設內容 |', '年度投資金額 (萬元) |', '責任單位 |']
    const first = ['|', '1 |', '道路建設項目 |', '紙坊街道 |', '2024 |', '建成唐塔北路延伸段。 |', '300 |', '住建局 |']
    const second = ['|', '2 |', '農田建設項目 |', '謝村鎮 |', '2024 |', '實施田塊整治500畝。 |', '4930 |', '農業農村局 |']
    expect(rolesAndTasks([...header, ...first, ...second])).toEqual([
      ['建成唐塔北路延伸段。', '實施田塊整治500畝。'],
      ['1 责任 住建局', '2 责任 農業農村局'],
    ])
  })

  it('give the sum and the years of building of each project', () => {
    const rows = [
      '三、项目清单',
      '序号\t项目名称\t建设内容\t总投资（万元）\t建设年限\t责任单位',
      '1\t跨江大桥\t新建大桥2座\t15600\t2026-2028\t市住建局',
      '2\t城西水厂\t扩建水厂1座\t9300\t2026年\t市水务局',
      '合计\t\t\t24900\t\t',
    ]
    const { measures, targets } = filePrediction(plainDocument('table.txt', new TextEncoder().encode(TITLE + rows.join('\n'))))
    expect(measures.map(({ text }) => text)).toEqual(['跨江大桥\t新建大桥2座', '城西水厂\t扩建水厂1座'])
    expect(targets.map(({ surface, value, unit, from, to }) => [surface, value, unit, from, to].join(' '))).toEqual([
      '2座 2 座  ',
      '15600 15600 万元  ',
      '2026-2028   2026-01-01 2028-12-31',
      '1座 1 座  ',
      '9300 9300 万元  ',
      '2026年    2026-12-31',
    ])
  })

  it('make no tasks of projects that are only listed', () => {
    const rows = [
      '序号\t项目名称\t总投资\t责任单位',
      '1\t跨江大桥建设工程项目\t3亿元\t市住建局',
      '2\t城西水厂扩建工程项目\t2亿元\t市水务局',
    ]
    expect(textsOf(TITLE + rows.join('\n'))).toEqual([])
  })
})
