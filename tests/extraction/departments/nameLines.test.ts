import { describe, expect, it } from 'vitest'
import { departmentsOf } from './notation.ts'

const TITLE = '创卫工作责任分解表\n'
const TASKS = ['1、创卫经费纳入财政预算，专款专用。', '2、中小学全部开设健康教育课。', '3、改造农贸市场14家。']
const of = (...names: readonly string[]) =>
  departmentsOf(TITLE + TASKS.map((task, index) => [task, names[index] ?? ''].join('\n')).join('\n'))

describe('a line of names below a task', () => {
  it('says whose it is, where most tasks have one', () => {
    const expected = ['1 责任 区财政局', '2 责任 区教育局', '2 责任 区卫生局', '3 责任 区商务局']
    expect(of('区财政局', '区教育局、\n区卫生局', '区商务局')).toEqual(expected)
    expect(of('区财政局\n3月底前', '区教育局、区卫生局\n5月1日前', '区商务局\n6月20日前')).toEqual(expected)
  })

  it('keeps the lines behind it in the task', () => {
    expect(of('区财政局\n安排经费300万元。', '区教育局\n由区编办落实编制。', '区商务局\n督促业主。')).toEqual([
      '1 责任 区财政局',
      '2 责任 区教育局',
      '3 责任 区商务局',
    ])
  })

  it('is a signature where few tasks have one', () => {
    expect(of('', '', '柳州市商务局\n2024年5月3日')).toEqual([])
    expect(of('', '区教育局', '柳州市商务局\n2024年5月3日')).toEqual([])
  })

  it('is the heading of duties with a colon', () => {
    expect(of('区财政局：', '区教育局：', '区商务局：')).toEqual([])
  })
})
