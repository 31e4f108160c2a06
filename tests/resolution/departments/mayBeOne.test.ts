import { describe, expect, it } from 'vitest'
import { mayBeOne } from '../../../server/resolution/departments/mayBeOne.ts'

const named = (name: string, line: string | null = null) => ({ name, line })

describe('two departments of one place that may be one', () => {
  it.each([
    ['中国人民银行赣州中心支行', '中国人民银行赣州市中心支行'],
    ['磨憨-磨丁合作区管委会', '磨憨—磨丁合作区管委会'],
    ['自贸试验(经济合作)区管委会', '自贸试验(经济合作区)管委会'],
    ['陇南市大数据局', '陇南市大数据管理局'],
    ['红旗区物业管理中心', '红旗区物业服务中心'],
    ['瑞昌市营商办', '瑞昌市进一步优化营商环境办公室'],
  ])('%s and %s', (one, other) => {
    expect(mayBeOne(named(one), named(other))).toBe(true)
    expect(mayBeOne(named(other), named(one))).toBe(true)
  })

  it.each([
    ['南京市应急管理局', '南京市应急管理局执法局'],
    ['陇南市大数据中心', '陇南市大数据管理局'],
    ['北京市财政局', '北京市商务局'],
    ['红旗区物业管理中心', '红旗区物业服务局'],
  ])('not %s and %s', (one, other) => expect(mayBeOne(named(one), named(other))).toBe(false))

  it('not those of two function lines', () =>
    expect(mayBeOne(named('河南省民政厅', 'civil-affairs'), named('河南省人民政府办公厅', 'general-office'))).toBe(false))
})
