import { expect, it } from 'vitest'
import { titleYear } from '../../server/resolution/titleYear.ts'

it.each<[string, number | null]>([
  ['关于印发2021年全省药品安全专项整治工作要点的通知', 2021],
  ['2023年全国知识产权行政保护工作方案', 2023],
  ['2023年前三季度重点任务清单', 2023],
  ['关于落实《质量强国建设纲要（2021-2035年）》2024年重点任务的通知', 2024],
  ['知识产权强国建设纲要(2021-2035年)', null],
  ['加快建设交通强国五年行动计划（2023—2027年）', null],
  ['法治政府建设实施纲要（2015年－2020年）', null],
  ['2021至2025年教育发展规划', null],
  ['国务院关于印发2030年前碳达峰行动方案的通知', null],
  ['国民经济和社会发展第十四个五年规划和2035年远景目标纲要', null],
  ['优化营商环境条例', null],
])('the year of %s is %s', (title, year) => {
  expect(titleYear(title)).toBe(year)
})
