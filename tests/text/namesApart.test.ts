import { describe, expect, it } from 'vitest'
import { filePrediction } from '../../server/evaluation/filePrediction.ts'
import { plainDocument } from '../../server/formats/txt.ts'
import { wronglyCut } from '../formats/reading.ts'
import { wrapped } from './wrapped.ts'

const documentWith = (...lines: readonly string[]) =>
  plainDocument(
    'plan.txt',
    Buffer.from(
      [
        '柳州市优化营商环境2024年工作方案',
        '为优化营商环境，制定本方案。',
        '1.推进数字政府建设。加快政务数据共享。',
        ...lines,
        '柳州市人民政府',
        '2024年2月10日',
      ].join('\n'),
    ),
  )

const departmentsIn = (...lines: readonly string[]) =>
  filePrediction(documentWith(...lines)).measures.flatMap(({ departments }) => departments.map(({ role, name }) => `${role} ${name}`))

describe('spaces', () => {
  it.each([
    ['责任单位：县供电公司 县公交公司', ['responsible 县供电公司', 'responsible 县公交公司']],
    [
      '牵头单位：市能源局　责任单位：市城管局　市住建局　各县（区）人民政府',
      ['lead 市能源局', 'responsible 市城管局', 'responsible 市住建局', 'responsible 各县（区）人民政府'],
    ],
    [
      '责任单位：市文旅局　山西交控阳泉分公司　娘子关旅游公司',
      ['responsible 市文旅局', 'responsible 山西交控阳泉分公司', 'responsible 娘子关旅游公司'],
    ],
    ['责任部门：市数据局 市政务服务局 各区政府', ['responsible 市数据局', 'responsible 市政务服务局', 'responsible 各区政府']],
    ['责任单位：市数据局　市政务服务局', ['responsible 市数据局', 'responsible 市政务服务局']],
    ['牵头单位 市数据局、市财政局', ['lead 市数据局', 'lead 市财政局']],
    ['牵头单位：市数据局 市财政局 配合单位：市教育局', ['lead 市数据局', 'lead 市财政局', 'support 市教育局']],
    ['责任单位：1、市数据局 2、市财政局', ['responsible 市数据局', 'responsible 市财政局']],
    [
      '协办单位：区经信局 商务局 农办 国家统计局柯城调查队',
      ['support 区经信局', 'support 区商务局', 'support 区农办', 'support 国家统计局柯城调查队'],
    ],
    ['协办单位：区经信局  编办  团区委', ['support 区经信局', 'support 区编办', 'support 团区委']],
    ['协办单位：市经信局 市商务局 城厢 街道办', ['support 市经信局', 'support 市商务局', 'support 城厢街道办']],
    ['（责任单位：市数据局 市财政局）', ['responsible 市数据局', 'responsible 市财政局']],
    ['优化服务。（市委组织部 市人力资源和社会保障局负责）', ['responsible 市委组织部', 'responsible 市人力资源和社会保障局']],
    ['优化服务。（市金融办　团市委配合）', ['support 市金融办', 'support 团市委']],
    ['优化服务。（市财政局牵头，税务局 人社局 公安局配合）', ['lead 市财政局', 'support 市税务局', 'support 市人社局', 'support 市公安局']],
    ['优化服务。（发改局 党委办 商投办）', ['responsible 发改局', 'responsible 党委办', 'responsible 商投办']],
    [
      '责任单位：省市场监管局（省知识产权局） 省委宣传部 各县（市）人民政府',
      ['responsible 省市场监管局（省知识产权局）', 'responsible 省委宣传部', 'responsible 各县（市）人民政府'],
    ],
    ['责任单位：商务部 地方商务主管部门', ['responsible 商务部', 'responsible 地方商务主管部门']],
    [
      '优化服务。（市数据局 市委宣传部（市电影局） 各县（区）政府）',
      ['responsible 市数据局', 'responsible 市委宣传部（市电影局）', 'responsible 各县（区）政府'],
    ],
  ])('part names: %s', (line, expected) => expect(departmentsIn(line)).toEqual(expected))

  it.each([
    ['责任单位：市 财 政 局、市数据局', ['responsible 市财政局', 'responsible 市数据局']],
    ['责任单位：市财政 局', ['responsible 市财政局']],
    ['责任单位：省住建厅、各市（州） 住建局', ['responsible 省住建厅', 'responsible 各市（州）住建局']],
    ['责任单位：县委 组织部', ['responsible 县委组织部']],
    ['优化服务。（市人力资源和 社会保障局负责）', ['responsible 市人力资源和社会保障局']],
    ['责任单位：市政府 办公室', ['responsible 市政府办公室']],
    ['优化服务。（县委 宣传部负责）', ['responsible 县委宣传部']],
  ])('within a name part nothing: %s', (line, expected) => expect(departmentsIn(line)).toEqual(expected))

  it('part names over a break of a line, too', () => {
    const task = '加快政务数据共享，推进政务数据目录和接口统一，提升政务数据质量，扩大共享范围，推动高频事项一网通办，压减办理时间。'
    const listed = (width: number, ...names: readonly string[]) =>
      departmentsIn(...wrapped(`${task}\n责任单位：${names.join('　')}\n2.${task}\n3.${task}`, width).split('\n'))
    const names = ['市发展改革委', '市工业和信息化局', '市农业农村局', '市财政局', '市数据局', '市水利局']
    expect(listed(64, ...names)).toEqual(names.map((name) => `responsible ${name}`))
    expect(listed(58, '市发展改革委', '市工业和信息化局', '市农业局', '各乡镇人民政府', '市水利局')).toContain('responsible 各乡镇人民政府')
  })

  it('that stand for marks leave every place where it is in the source', () => {
    expect(wronglyCut(documentWith('责任部门：市数据局 市政务服务局'))).toEqual([])
  })
})

describe('a cell of names alone', () => {
  const inTable = (cell: string) => departmentsIn(`序号\t工作任务\t责任单位\n1\t新增学位5000个。\t${cell}\n2\t建成水库。\t水务局`)

  it.each([
    ['应急管理局 生态环境分局', ['responsible 应急管理局', 'responsible 生态环境分局', 'responsible 水务局']],
    ['市发展和 改革委员会', ['responsible 市发展和改革委员会', 'responsible 水务局']],
    [
      '商务局（服务业办） 财政局 各街道（镇）',
      ['responsible 商务局（服务业办）', 'responsible 财政局', 'responsible 各街道（镇）', 'responsible 水务局'],
    ],
    [
      '发改局 财政局 经信局 统\n计局',
      ['responsible 发改局', 'responsible 财政局', 'responsible 经信局', 'responsible 统计局', 'responsible 水务局'],
    ],
    ['中国银行 天津分行', ['responsible 中国银行天津分行', 'responsible 水务局']],
  ])('may part them by spaces: %s', (cell, expected) => expect(inTable(cell)).toEqual(expected))
})

describe('names below a label', () => {
  it('have a task, and do not sign with the government below them', () => {
    expect(departmentsIn('责任单位：', '市交通运输局、市商务局')).toEqual(['responsible 市交通运输局', 'responsible 市商务局'])
    expect(filePrediction(documentWith('责任单位：', '市交通运输局、市商务局')).policy.issuer).toBe('柳州市人民政府')
  })
})

describe('a label without a colon', () => {
  it('gives its own role to a name without a word of level', () => {
    const [line] = ['牵头单位为市金融办，配合单位为人民银行柳州市分行、市财政局。']
    expect(departmentsIn(line)).toEqual(['lead 市金融办', 'support 人民银行柳州市分行', 'support 市财政局'])
  })
})
