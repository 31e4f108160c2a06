import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { taskCsv } from '../../server/exports/taskCsv.ts'
import { taskGroups } from '../../server/exports/taskGroups.ts'
import type { TaskRow } from '../../server/exports/taskRow.ts'
import { BY_GROUP, ROW } from './row.ts'

const DAY = '2026-11-22'
const csvOf = (...rows: TaskRow[]) => taskCsv(taskGroups(rows, 'none', DAY), DAY)
const read = (csv: string) => parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' }) as Record<string, string>[]

describe('CSV of tasks', () => {
  it('opens with a byte order mark and carries the task, its deadline as exact as it is, and its source', () => {
    expect(Buffer.from(csvOf(ROW)).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
    expect(read(csvOf(ROW))).toEqual([
      {
        分组: '',
        部门: ROW.department,
        角色: '责任',
        是否点名: '点名',
        文件: ROW.policyTitle,
        文号: ROW.documentNumber,
        章节: ROW.section,
        序号: '69.',
        任务: '',
        任务内容: ROW.text,
        指标: '10户',
        完成时限: '2023年12月底前；每季度末',
        截止日期: '2023-12-31',
        日期精确到: '月',
        状态: '期限已过1057天',
        其他单位: '牵头：红旗区发展和改革委员会；配合：红旗区财政局',
        产业: '批发和零售业、居民服务业',
        原文称谓: '市场监管局',
        原文: '市场监管局',
        来源文件: '003.txt',
        行: '101',
        起: '7000',
        止: '7005',
        链接: ROW.link,
        更正: '',
        调整时限: '',
      },
    ])
  })

  it('gives the printed last day, the day to which people moved it, and the state on that', () => {
    const note = { status: null, owner: '', remark: '', movedTo: '2027-01-31', revision: 1 }
    expect(read(csvOf({ ...ROW, note })).map(({ 截止日期, 调整时限, 状态 }) => [截止日期, 调整时限, 状态])).toEqual([
      ['2023-12-31', '2027-01-31', '未到期'],
    ])
  })

  it('says which tasks a person corrected, and of which documents something was corrected', () => {
    const rows = [{ ...ROW, corrected: true, correctedDocument: true }, { ...ROW, correctedDocument: true }, ROW]
    expect(read(csvOf(...rows)).map(({ 更正 }) => 更正)).toEqual(['人工更正', '同一文件有人工更正', ''])
  })

  it('what does not name the bureau stands in a group of its own', () => {
    expect(read(csvOf(BY_GROUP, ROW)).map((row) => [row.分组?.slice(0, 3), row.是否点名])).toEqual([
      ['', '点名'],
      ['未点名', '未点名（各有关部门）'],
    ])
  })

  it('groups by document, department and partner, not by their names', () => {
    const other = { ...ROW, policyId: 'doc:?', departmentId: 'dept:?', others: ROW.others.map((each) => ({ ...each, id: `?${each.id}` })) }
    for (const by of ['document', 'section', 'department', 'partner'] as const)
      expect(taskGroups([ROW, other, ROW], by, DAY).map(({ rows }) => rows)).toEqual([[ROW, ROW], [other]])
  })

  it('keeps a task of several lines one row', () => {
    for (const text of ['规范收费\n（市财政局）', '规范收费\r（市财政局）', '"规范",\r\n收费'])
      expect(read(csvOf({ ...ROW, text })).map((row) => row.任务内容)).toEqual([text])
  })

  it('never holds a formula, of either width', () => {
    const opening = [...'=+-@＝＋－＠'].flatMap((sign) => [`${sign}A1`, `\t${sign}A1`, `\n ${sign}A1`, `'${sign}A1`])
    for (const heading of opening) expect(read(csvOf({ ...ROW, heading }))[0]?.任务).toBe(`'${heading}`)
  })

  it('changes no other words', () => {
    for (const heading of ['\n关于印发方案的通知', '\t一、', "'引用'", '-0.5', '3-5个', 'A=B'])
      expect(read(csvOf({ ...ROW, heading }))[0]?.任务).toBe(heading)
  })
})
