import { describe, expect, it } from 'vitest'
import { departmentsOf } from './notation.ts'

const TITLE = '关于加强养老服务的实施方案\n为加强养老服务，制定本方案。\n'
const section = (mark: string, tasks: string, closing: string) => `（${mark}）养老服务行动\n${tasks}\n${closing}\n`

describe('departments that close a section', () => {
  it('belong to all its tasks where the document closes its sections so', () => {
    const text =
      section('一', '1.推进适老化改造。每年改造2万户。\n2.发展家庭养老床位。', '〔责任单位：省民政厅、省残联〕') +
      section('二', '3.优化床位结构。\n4.强化医养协作。', '〔牵头单位：省民政厅；配合单位：省医保局〕')
    expect([...departmentsOf(TITLE + text)].sort()).toEqual([
      '1 责任 省残联+',
      '1 责任 省民政厅+',
      '2 责任 省残联',
      '2 责任 省民政厅',
      '3 牵头 省民政厅+',
      '3 配合 省医保局+',
      '4 牵头 省民政厅',
      '4 配合 省医保局',
    ])
  })

  it('belong to all tasks of their section beside one whose tasks each name their own', () => {
    const text =
      section('一', '具体措施：\n1）推进适老化改造。\n2）发展家庭养老床位。', '责任单位：省民政厅') +
      section('二', '具体措施：\n（1）优化床位结构。（省民政厅负责）\n（2）强化医养协作。（省医保局负责）', '') +
      section('三', '具体措施：\n1）培训护理员。\n2）建设培训基地。', '责任单位：省人社厅')
    expect([...departmentsOf(TITLE + text)].sort()).toEqual([
      '1 责任 省民政厅+',
      '2 责任 省民政厅',
      '3 责任 省民政厅',
      '4 责任 省医保局',
      '5 责任 省人社厅+',
      '6 责任 省人社厅',
    ])
  })

  it('belong to all measures of the numbered problem that they close', () => {
    const text = `一、环境基础设施方面
问题1：污水管网建设滞后，雨污混流严重。
整改措施：
（1）建设污水处理厂，铺设管网38公里。
（2）封堵排口26个，改造道路11条。
责任单位：省住建厅（牵头）、省财政厅
督导单位：省生态环境厅
问题2：砖瓦窑企业未建设脱硫设施。
整改措施：
（1）开展全面排查，停产整治。
（2）关闭轮窑企业19家。
责任单位：省工信厅
`
    expect([...departmentsOf(TITLE + text)].sort()).toEqual([
      '1 指导 省生态环境厅+',
      '1 牵头 省住建厅+',
      '1 责任 省财政厅+',
      '2 指导 省生态环境厅',
      '2 牵头 省住建厅',
      '2 责任 省财政厅',
      '3 责任 省工信厅+',
      '4 责任 省工信厅',
    ])
  })

  it.each([
    [
      'in one section alone',
      section('一', '1.推进适老化改造。每年改造2万户。\n2.发展家庭养老床位。', '〔责任单位：省民政厅〕'),
      ['2 责任 省民政厅'],
    ],
    [
      'where another task names its own',
      section('一', '1.推进适老化改造。（责任单位：省残联）\n2.发展家庭养老床位。', '〔责任单位：省民政厅〕') +
        section('二', '3.优化床位结构。\n4.强化医养协作。', '〔责任单位：省医保局〕'),
      ['1 责任 省残联', '2 责任 省民政厅', '4 责任 省医保局'],
    ],
  ])('are those of its last task %s', (_, text, expected) => expect(departmentsOf(TITLE + text)).toEqual(expected))
})
