import { describe, expect, it } from 'vitest'
import { assigned, departmentsOf } from './notation.ts'

describe('streets and towns', () => {
  it.each([
    ['（牵头单位：区房管局、相关街镇）', ['牵头 区房管局', '牵头 相关街镇*']],
    ['（牵头单位：区绿化局，配合单位：各有关街镇）', ['牵头 区绿化局', '配合 各有关街镇*']],
    ['（责任单位：区规划局、属地街镇、有关单位）', ['责任 区规划局', '责任 属地街镇*', '责任 有关单位…']],
    ['（责任单位：区房管局，河东街道管理办、青山镇农业服务中心）', ['责任 区房管局', '责任 河东街道管理办', '责任 青山镇农业服务中心']],
    ['（责任单位：区房管局、小城镇建设办）', ['责任 区房管局', '责任 区小城镇建设办']],
  ])('%s', (brackets, expected) => expect(assigned(brackets)).toEqual(expected))

  it.each([
    ['各镇（街道）', '各镇（街道）*'],
    ['各县（市、区）', '各县（市、区）*'],
    ['相关乡镇（园区）', '相关乡镇（园区）*'],
  ])('%s at the end of a line of names is one class, not an assignment in brackets', (printed, name) => {
    const notice = (own: string) =>
      `柳州市蓝天保卫方案\n一、主要任务\n1.推广清洁能源。\n牵头单位：市经信委；责任单位：${own}\n2.淘汰锅炉。\n责任单位：${own}\n`
    expect(departmentsOf(notice(printed))).toEqual(['1 牵头 市经信委', `1 责任 ${name}`, `2 责任 ${name}`])
  })
})
