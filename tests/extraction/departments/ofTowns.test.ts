import { describe, expect, it } from 'vitest'
import { assigned } from './notation.ts'

describe('streets and towns', () => {
  it.each([
    ['（牵头单位：区房管局、相关街镇）', ['牵头 区房管局', '牵头 相关街镇*']],
    ['（牵头单位：区绿化局，配合单位：各有关街镇）', ['牵头 区绿化局', '配合 各有关街镇*']],
    ['（责任单位：区规划局、属地街镇、有关单位）', ['责任 区规划局', '责任 属地街镇*', '责任 有关单位…']],
    ['（责任单位：区房管局，河东街道管理办、青山镇农业服务中心）', ['责任 区房管局', '责任 河东街道管理办', '责任 青山镇农业服务中心']],
    ['（责任单位：区房管局、小城镇建设办）', ['责任 区房管局', '责任 区小城镇建设办']],
  ])('%s', (brackets, expected) => expect(assigned(brackets)).toEqual(expected))
})
