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
