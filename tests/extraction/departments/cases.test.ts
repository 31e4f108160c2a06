import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { departmentsOf } from './notation.ts'

/** Small documents made up after the pattern of real ones, each with the departments that it names. */
const CASES: readonly (readonly [file: string, departments: readonly string[]])[] = [
  ['first-named-leads.txt', ['1 牵头 市水利局', '1 责任 市财政局', '1 责任 等…', '2 牵头 市农业农村局', '2 责任 市财政局']],
  [
    'before-comma-leads.txt',
    [
      '1 牵头 市水利局',
      '1 牵头 城中区政府',
      '1 配合 市财政局',
      '1 配合 市规划局',
      '2 牵头 市农业农村局',
      '2 配合 市财政局',
      '3 牵头 市水利局',
    ],
  ],
  [
    'and-others.txt',
    [
      '1 责任 市水利局',
      '1 责任 市财政局',
      '1 责任 各区政府*',
      '1 责任 等…',
      '2 责任 商务部',
      '2 责任 发展改革委',
      '2 责任 农业农村部',
      '2 责任 各有关省级人民政府*',
      '2 责任 等…',
    ],
  ],
  ['guidance.txt', ['1 指导 市水利局', '1 责任 各区政府*', '2 指导 市农业农村局', '2 指导 市财政局', '3 指导 市商务局', '3 配合 市供销社']],
  [
    'acting.txt',
    [
      '1 牵头 市水利局',
      '1 牵头 市社科院',
      '1 责任 市财政局',
      '1 责任 市教育局',
      '2 牵头 市水利局',
      '2 责任 市财政局',
      '3 牵头 市水利局',
      '3 责任 有关部门…',
      '4 责任 市财政局',
      '5 责任 市水利局',
      '5 责任 市财政局',
      '5 责任 各区政府*',
      '6 责任 国家发展改革委',
      '6 责任 科技部',
      '7 责任 区工业和信息化局',
      '8 责任 税务总局',
    ],
  ],
  ['footer.txt', ['1 责任 镇人民政府（街道办事处）']],
]

describe('small documents', () => {
  it.each(CASES)('%s', (file, departments) => {
    const text = readFileSync(path.join(import.meta.dirname, 'cases', file), 'utf8')
    expect([...departmentsOf(text)].sort()).toEqual([...departments].sort())
  })
})
