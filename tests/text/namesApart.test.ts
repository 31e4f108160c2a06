import { describe, expect, it } from 'vitest'
import { filePrediction } from '../../server/evaluation/filePrediction.ts'
import { plainDocument } from '../../server/formats/txt.ts'
import { wronglyCut } from '../formats/reading.ts'

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
    ['责任部门：市数据局 市政务服务局 各区政府', ['responsible 市数据局', 'responsible 市政务服务局', 'responsible 各区政府']],
    ['责任单位：市数据局　市政务服务局', ['responsible 市数据局', 'responsible 市政务服务局']],
    ['牵头单位 市数据局、市财政局', ['lead 市数据局', 'lead 市财政局']],
    ['牵头单位：市数据局 市财政局 配合单位：市教育局', ['lead 市数据局', 'lead 市财政局', 'support 市教育局']],
    ['责任单位：1、市数据局 2、市财政局', ['responsible 市数据局', 'responsible 市财政局']],
    ['（责任单位：市数据局 市财政局）', ['responsible 市数据局', 'responsible 市财政局']],
  ])('part names: %s', (line, expected) => expect(departmentsIn(line)).toEqual(expected))

  it.each([
    ['责任单位：市 财 政 局、市数据局', ['responsible 市财政局', 'responsible 市数据局']],
    ['责任单位：市财政 局', ['responsible 市财政局']],
  ])('within a name part nothing: %s', (line, expected) => expect(departmentsIn(line)).toEqual(expected))

  it('that stand for marks leave every place where it is in the source', () => {
    expect(wronglyCut(documentWith('责任部门：市数据局 市政务服务局'))).toEqual([])
  })
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
