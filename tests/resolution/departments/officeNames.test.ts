import { describe, expect, it } from 'vitest'
import { resolve } from '../../../server/resolution/resolve.ts'
import { readingOf } from '../../extraction/harness.ts'

/** The ids of the departments that the only task names. */
function idsOf(names: string): readonly string[] {
  const text = `瑞昌市人民政府办公室关于印发重点工作方案的通知
瑞政办〔2023〕7号
各部门：
现将《重点工作方案》印发给你们，请认真贯彻执行。
一、加强服务，建立台账，按月通报。（责任单位：${names}、市财政局）
二、完善制度，定期评估。（责任单位：市财政局）
瑞昌市人民政府办公室
2023年5月10日`
  const { departments } = resolve(readingOf(text), { documents: [] })
  return [...new Set(departments.map(({ department }) => department.id))].filter((id) => !id.endsWith('财政局'))
}

describe('an office under two forms of its name', () => {
  it.each([
    '市营商办、瑞昌市进一步优化营商环境办公室',
    '市优化营商环境办公室、市营商环境办',
    '市政府政务公开办、市政务公开办',
    '市公路事业发展中心、市公路发展中心',
    '瑞昌市人民政府湓城街道办事处、湓城街道',
    '市高速公路路政执法支队、市高速路政执法支队',
  ])('is one: %s', (names) => expect(idsOf(names)).toHaveLength(1))

  it.each(['市营商办、市营商环境建设局', '市政府采购办、市采购办', '市公路发展中心、市水运发展中心', '市公路中心、市公路发展中心'])(
    'is two: %s',
    (names) => expect(idsOf(names)).toHaveLength(2),
  )

  it('is found by the id that either form had', () => {
    const text = '市政府政务公开办'
    expect(idsOf(text)).toEqual(['dept:360481:政务公开办'])
  })
})
