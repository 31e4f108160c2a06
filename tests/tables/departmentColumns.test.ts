import { describe, expect, it } from 'vitest'
import { filePrediction } from '../../server/evaluation/filePrediction.ts'
import { sourceIn } from '../formats/reading.ts'

const NOTICE = [
  '柳州市人民政府办公室关于印发重点任务分工方案的通知',
  '柳政办发〔2025〕3号',
  '各县（区）人民政府，市政府各部门：',
  '现将《重点任务分工方案》印发给你们，请认真组织实施。',
  '柳州市人民政府办公室',
  '2025年2月10日',
  '重点任务分工方案',
]

/** The departments of the first task of a table with these columns; null where the table has no tasks. */
async function departmentsIn(header: readonly string[], ...rows: readonly (readonly string[])[]): Promise<readonly string[] | null> {
  const text = [...NOTICE, ...[header, ...rows].map((row) => row.join('\t'))].join('\n')
  const [first] = filePrediction(await sourceIn('notice.txt', text)).measures
  return first ? first.departments.map(({ role, name }) => `${role} ${name}`) : null
}

const TASK = '推进老旧小区改造，完成改造120个小区。'
const OTHER = '新建普惠托育机构20家，健全服务网络。'

describe('a column of departments', () => {
  it.each([
    ['责任单位及责任人', '市住建局（张建国）', ['responsible 市住建局']],
    ['责任单位/责任人', '市住建局/张建国', ['responsible 市住建局']],
    ['责任单位和责任人', '市住建局 张建国', ['responsible 市住建局']],
    ['牵头部门及负责人', '市住建局、张建国', ['lead 市住建局']],
    ['责任部门及人员', '市住建局、各区政府', ['responsible 市住建局', 'responsible 各区政府']],
  ])('%s leaves out the persons', async (header, cell, expected) => {
    expect(await departmentsIn(['序号', '工作任务', header], ['1', TASK, cell], ['2', OTHER, cell])).toEqual(expected)
  })

  it.each([
    ['牵头/配合单位', '市住建局/市财政局、各区政府', ['lead 市住建局', 'support 市财政局', 'support 各区政府']],
    ['牵头单位/协办单位', '市住建局 / 市财政局', ['lead 市住建局', 'support 市财政局']],
    ['牵头/参与部门', '市住建局、市财政局', ['responsible 市住建局', 'responsible 市财政局']],
  ])('%s of two roles gives each where a slash parts them', async (header, cell, expected) => {
    expect(await departmentsIn(['序号', '工作任务', header], ['1', TASK, cell], ['2', OTHER, cell])).toEqual(expected)
  })

  it.each([
    ['责任县区', '柳南区、鱼峰区', ['responsible 柳南区', 'responsible 鱼峰区']],
    ['责任县（市、区）', '各县（市、区）', ['responsible 各县（市、区）']],
    ['单位', '市住建局', ['responsible 市住建局']],
    ['部门', '市住建局、市财政局', ['responsible 市住建局', 'responsible 市财政局']],
    ['成员单位', '市住建局', ['responsible 市住建局']],
  ])('%s is told by its header or its cells', async (header, cell, expected) => {
    expect(await departmentsIn(['序号', '工作任务', header], ['1', TASK, cell], ['2', OTHER, '市教育局'])).toEqual(expected)
  })

  it.each([
    [['成员单位', '主要职责'], ['市住建局', TASK], ['responsible 市住建局']],
    [['单位', '职责分工'], ['市住建局', TASK], ['responsible 市住建局']],
    [
      ['工作职责', '组长单位', '成员单位'],
      [TASK, '市住建局', '市财政局'],
      ['lead 市住建局', 'support 市财政局'],
    ],
    [
      ['案由', '主办单位', '会办单位'],
      ['关于加快城市更新的建议', '市住建局', '市财政局'],
      ['lead 市住建局', 'support 市财政局'],
    ],
  ])('of duties, working groups and proposals: %s', async (header, row, expected) => {
    expect(await departmentsIn(header, row, row)).toEqual(expected)
  })

  it.each([
    [
      ['序号', '任务', '单位', '数量'],
      ['1', TASK, '个', '120'],
    ],
    [
      ['单位', '指标', '数量'],
      ['市住建局', '改造小区', '120'],
    ],
    [
      ['单位', '联系人', '电话'],
      ['市住建局', '张建国', '0772-2800000'],
    ],
    [
      ['岗位', '职责', '责任人'],
      ['科员', TASK, '张建国'],
    ],
  ])('is none in %s', async (header, row) => {
    expect(await departmentsIn(header, row, row)).toBeNull()
  })
})
