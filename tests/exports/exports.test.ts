import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { taskCsv } from '../../server/exports/taskCsv.ts'
import { taskGroups } from '../../server/exports/taskGroups.ts'
import type { TaskRow } from '../../server/exports/taskRow.ts'
import { taskWorkbook, type WorkbookHead } from '../../server/exports/taskWorkbook.ts'
import { BY_GROUP, ROW } from './row.ts'

const HEAD: WorkbookHead = {
  title: '红旗区市场监督管理局任务分解表',
  choice: '红旗区市场监督管理局',
  asOf: '2026-11-22',
  group: 'none',
  total: 1,
}
const GROUP_TASK: TaskRow = { ...BY_GROUP, deadlines: [] }

async function sheetOf(rows: readonly TaskRow[], head: Partial<WorkbookHead> = {}) {
  const workbook = new ExcelJS.Workbook()
  const bytes = await taskWorkbook(rows, { ...HEAD, ...head })
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer)
  const sheet = workbook.getWorksheet('任务分解表')
  if (!sheet) throw new Error('no sheet 任务分解表')
  return sheet
}

describe('a workbook of tasks', () => {
  it('has the headings of a 任务分解表, merged, and typed cells', async () => {
    const sheet = await sheetOf([ROW])
    expect(sheet.getCell('A1').value).toBe(HEAD.title)
    expect(sheet.getCell('C3').isMerged && sheet.getCell('C3').value).toBe('任务')
    expect(sheet.getCell('A5').value).toBe(1)
    expect(sheet.getCell('I5').value).toEqual(new Date('2023-12-31T00:00:00Z'))
    expect(sheet.getCell('H5').value).toBe('牵头：红旗区发展和改革委员会；配合：红旗区财政局')
    expect(sheet.getCell('K5').value).toBe('已逾期1057天')
    expect(sheet.getCell('O5').hyperlink).toBe(ROW.link)
    expect(sheet.autoFilter).toBeTruthy()
    expect([sheet.pageSetup.printArea, sheet.pageSetup.printTitlesRow]).toEqual(['A1:O5', '3:4'])
  })

  it('says above what it holds: bureau, filters, how many, from which day', async () => {
    const head = (await sheetOf([ROW, GROUP_TASK], { total: 2 })).getCell('A2').value
    expect(head).toBe('范围：红旗区市场监督管理局　共2项，其中未点名1项，有明确时限1项　时限状态截至2026-11-22')
  })

  it('has headings also without a task', async () => expect((await sheetOf([])).rowCount).toBe(4))

  it('divides as the page does; what does not name the bureau stands apart at the end, in its own words', async () => {
    const sheet = await sheetOf([GROUP_TASK, { ...ROW, role: 'support', deadlines: [] }, ROW], { group: 'due' })
    const first = Array.from({ length: sheet.rowCount - 4 }, (_, i) => sheet.getCell(i + 5, 1).value)
    expect(first).toEqual(['已逾期（1项）', 1, '无明确日期（1项）', 2, expect.stringMatching(/^未点名.*（1项）$/), 3])
    expect([sheet.getCell('E10').value, sheet.getCell('F10').value, sheet.getCell('G10').value]).toEqual([
      '各有关部门',
      '',
      '未点名（各有关部门）',
    ])
  })

  it('words that look like a formula stay words', async () => {
    const cell = (await sheetOf([{ ...ROW, label: '', text: '=1+1' }])).getCell('C5')
    expect([cell.type, cell.value]).toEqual([ExcelJS.ValueType.String, '=1+1'])
  })
})

describe('CSV of tasks', () => {
  const csvOf = (row: TaskRow) => taskCsv(taskGroups([row], 'none', HEAD.asOf), HEAD.asOf)
  it('opens with a byte order mark, quotes what needs it, and carries the source', () => {
    const csv = csvOf(ROW)
    expect(csv.startsWith('\ufeff分组,部门,角色')).toBe(true)
    expect(csv).toContain('""保供稳价""')
    expect(csv).toContain(',003.txt,101,7000,7005,')
    expect(csv.split('\r\n')).toHaveLength(3)
  })

  it('quotes a cell of several lines, so that a task stays one row', () => {
    expect(csvOf({ ...ROW, text: '规范收费\n（市财政局）' })).toContain('"规范收费\n（市财政局）"')
  })

  it('never holds a formula, of either width', () => {
    expect(csvOf({ ...ROW, heading: '=HYPERLINK("x")' })).toContain(`"'=HYPERLINK(""x"")"`)
    for (const sign of '=+-@＝＋－＠') expect(csvOf({ ...ROW, heading: `${sign}1` })).toContain(`,'${sign}1,`)
  })
})
