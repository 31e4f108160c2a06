import { describe, expect, it } from 'vitest'
import { readingOf } from './harness.ts'

const TITLE = '柳州市水利发展规划\n'
const TASKS = '二、主要任务\n1.建设水库。市水利局要抓好落实。\n'
type Rows = readonly (readonly string[])[]
const goalsIn = (...rows: Rows) => goalsBelow(TITLE, rows)
const goalsOf2026 = (...rows: Rows) => goalsBelow(`${TITLE}柳政发〔2026〕5号\n`, rows)
const goalsBelow = (title: string, rows: Rows) =>
  readingOf(`${title}一、主要指标\n${rows.map((row) => row.join('\t')).join('\n')}\n${TASKS}`).goals.map(
    ({ surface, kind, value, unit, to }) => [surface, kind, value, unit, to].join(' '),
  )

describe('the goals of a table of indicators', () => {
  it('have their unit in a column of units, or behind the name, and are due in the last year', () => {
    expect(
      goalsIn(
        ['序号', '指标', '单位', '2020年', '2025年'],
        ['1', '供水量', '亿立方米', '20', '25'],
        ['2', '覆盖率', '%', '80', '≥95'],
        ['3', '水库数量（座）', '', '3', '5'],
      ),
    ).toEqual(['25 amount 25 亿立方米 2025-12-31', '≥95 percent 95 % 2025-12-31', '5 count 5 座 2025-12-31'])
  })

  it('are those of each year to come, where the table has several', () => {
    expect(goalsOf2026(['指标', '单位', '2025年', '2026年', '2028年'], ['供水量', '亿立方米', '20', '21', '25'])).toEqual([
      '21 amount 21 亿立方米 2026-12-31',
      '25 amount 25 亿立方米 2028-12-31',
    ])
    expect(goalsOf2026(['指标', '2024年（基期）', '2026年底', '2030年末'], ['水库数量（座）', '3', '4', '6'])).toEqual([
      '4 count 4 座 2026-12-31',
      '6 count 6 座 2030-12-31',
    ])
    expect(goalsOf2026(['指标', '2027年目标值', '2030年目标值'], ['覆盖率（%）', '90', '95'])).toEqual([
      '90 percent 90 % 2027-12-31',
      '95 percent 95 % 2030-12-31',
    ])
  })

  it('are not those of years that have passed, of the first year shown, or of undated documents', () => {
    expect(goalsOf2026(['指标', '2023年', '2024年', '2028年'], ['水库数量（座）', '2', '3', '6'])).toEqual(['6 count 6 座 2028-12-31'])
    expect(goalsOf2026(['指标', '2026年', '2030年'], ['水库数量（座）', '2', '6'])).toEqual(['6 count 6 座 2030-12-31'])
    expect(goalsOf2026(['指标', '2027年', '2028年'], ['水库数量（座）', '2', '6'])).toEqual([
      '2 count 2 座 2027-12-31',
      '6 count 6 座 2028-12-31',
    ])
    expect(goalsIn(['指标', '2023年', '2024年', '2025年'], ['水库数量（座）', '2', '3', '6'])).toEqual(['6 count 6 座 2025-12-31'])
  })

  it('are only the aims where the cells below 现状 have units too, in a section of goals', () => {
    const rows = '表1 主要指标\n序号\t指标\t2022年现状\t2025年目标\n1\t班额达标率\t93.6%\t100%\n2\t每百名学生拥有教师数\t3.8人\t4.2人以上'
    const { goals } = readingOf(`${TITLE}一、工作目标\n到2025年，新建学校5所，指标见表1。\n${rows}\n${TASKS}`)
    expect(goals.map(({ surface }) => surface)).toEqual(['到2025年', '5所', '100%', '4.2人以上'])
  })

  it('may have it in their own cells', () => {
    expect(goalsIn(['序号', '指标名称', '目标值'], ['1', '健康素养水平', '22%'], ['2', '卫生乡镇数量', '5个'])).toEqual([
      '22% percent 22 % ',
      '5个 count 5 个 ',
    ])
  })

  it('are none where a value has no unit or no figure, or only what was reached is shown', () => {
    expect(goalsIn(['序号', '指标', '目标值'], ['1', '综合指数', '105'], ['2', '满意程度', '明显提升'])).toEqual([])
    expect(goalsIn(['序号', '指标', '单位', '现状值'], ['1', '供水量', '亿立方米', '20'])).toEqual([])
  })
})
