import { describe, expect, it } from 'vitest'
import { departmentsOf } from '../extraction/departments/notation.ts'
import { readingOf } from '../extraction/harness.ts'

const TITLE = '柳州市2025年重点项目推进计划\n'

/** The measures of a table with tabs, and their figures with the days by which they are due. */
function rowsOf(...rows: readonly string[]): readonly string[] {
  const { outline, targets } = readingOf(TITLE + rows.map((row) => row.replaceAll(' | ', '\t')).join('\n'))
  return outline.measures.map(({ id, text }) => {
    const own = targets.filter(({ measure }) => measure === id)
    return [text.replaceAll('\n', ' '), ...own.map(({ surface, to }) => `${surface} → ${to}`)].join('; ')
  })
}

describe('a table with goals for each quarter', () => {
  it('has its projects as tasks, whose figures are due at the end of the quarter', () => {
    const rows = [
      '序号 | 项目 | 责任单位 | 一季度目标 | 二季度目标 | 三季度目标 | 四季度目标',
      '1 | 污水处理厂扩建 | 市住建局 | 完成立项 | 完成招标 | 主体施工 | 完成投资5亿元',
      '2 | 快速路改造 | 市交通运输局、市城管局 | 开工建设 | 完成路基 | 完成桥梁3座 | 11月底前通车',
    ]
    expect(rowsOf(...rows)).toEqual(['污水处理厂扩建; 5亿元 → 2025-12-31', '快速路改造; 3座 → 2025-09-30; 11月底前 → 2025-11-30'])
    expect(departmentsOf(TITLE + rows.map((row) => row.replaceAll(' | ', '\t')).join('\n'))).toEqual([
      '1 责任 市住建局',
      '2 责任 市交通运输局',
      '2 责任 市城管局',
    ])
  })

  it.each(['重点项目 | 第一季度 | 第二季度', '重点工程 | 1季度工作目标 | 2季度工作目标', '项目（工程） | 一季度计划 | 二季度计划'])(
    'may have them beside the project: %s',
    (header) => {
      expect(
        rowsOf(
          `序号 | ${header} | 牵头单位`,
          '1 | 污水处理厂扩建 | — | 接入管网2万米 | 市住建局',
          '2 | 快速路改造 | 开工 | 通车 | 市交通局',
        ),
      ).toEqual(['污水处理厂扩建 — 接入管网2万米; 2万米 → 2025-06-30', '快速路改造 开工 通车'])
    },
  )

  it('may name the quarters in a second row, and the half years', () => {
    expect(
      rowsOf(
        '序号 | 工作任务 | 阶段目标 |  | 责任单位',
        ' |  | 上半年 | 下半年 | ',
        '1 | 推进扩建 | 完成招标 | 完成投资5亿元 | 市住建局',
        '2 | 推进改造 | 完成路基 | 通车 | 市交通局',
      ),
    ).toEqual(['推进扩建 完成招标 完成投资5亿元; 5亿元 → 2025-12-31', '推进改造 完成路基 通车'])
  })

  it('is none where the columns are figures or reports of progress', () => {
    expect(rowsOf('项目 | 一季度 | 二季度', '生产总值（亿元） | 100 | 200', '工业增加值（亿元） | 20 | 30')).toEqual([])
    expect(
      rowsOf(
        '序号 | 工作任务 | 一季度进度 | 二季度进度 | 责任单位',
        '1 | 推进扩建 | 已完成招标 | 已投资5亿元 | 市住建局',
        '2 | 推进改造 | 已开工 | 已通车 | 市交通局',
      ),
    ).toEqual(['推进扩建', '推进改造'])
  })
})

describe('a table of tasks with a column of figures', () => {
  it('has them as targets of its rows, with units in the cell, in a column or behind the header', () => {
    expect(
      rowsOf(
        '序号 | 工作内容 | 目标值 | 完成时间 | 责任单位',
        '1 | 开展企业诊断 | 200家 | 6月底前 | 市工信局',
        '2 | 纳入考核 | / | 年底前 | 市委办',
      ),
    ).toEqual(['开展企业诊断; 200家 → null; 6月底前 → 2025-06-30', '纳入考核; 年底前 → 2025-12-31'])
    expect(
      rowsOf('工作任务 | 计量单位 | 2025年目标数 | 责任单位', '新建学校 | 所 | 5 | 市教育局', '造林 | 亩 | ≥1,500 | 市林业局'),
    ).toEqual(['新建学校; 5 → 2025-12-31', '造林; ≥1,500 → 2025-12-31'])
    expect(rowsOf('工作任务 | 任务量（家） | 责任单位', '培育企业 | 30 | 市工信局', '关停企业 | 2 | 市环保局')).toEqual([
      '培育企业; 30 → null',
      '关停企业; 2 → null',
    ])
  })

  it('has none in what was reached, in weights, or in a number without a unit', () => {
    expect(
      rowsOf(
        '工作任务 | 现状值 | 2024年 | 分值 | 目标值 | 责任单位',
        '新建学校 | 3所 | 4所 | 10分 | 5 | 市教育局',
        '造林 | 10亩 | 20亩 | 5分 | 30 | 市林业局',
      ),
    ).toEqual(['新建学校', '造林'])
  })
})
