import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { taskCalendar } from '../../server/exports/taskCalendar.ts'
import { taskCsv } from '../../server/exports/taskCsv.ts'
import type { TaskRow } from '../../server/exports/taskRow.ts'
import { taskWorkbook } from '../../server/exports/taskWorkbook.ts'

const ROW: TaskRow = {
  policyTitle: '红旗区大力提振市场信心促进经济稳定向好政策措施',
  documentNumber: null,
  section: '保障和改善民生',
  ordinal: 69,
  label: '69.',
  heading: null,
  text: '认真贯彻落实上级重要民生商品价格调控机制工作安排,"保供稳价"。',
  department: '红旗区市场监督管理局',
  role: 'responsible',
  named: true,
  as: '市场监管局',
  others: [
    { name: '红旗区财政局', role: 'support' },
    { name: '红旗区发展和改革委员会', role: 'lead' },
  ],
  figures: ['10户'],
  deadlines: [
    { words: '2023年12月底前', from: null, to: '2023-12-31', recurring: null },
    { words: '每季度末', from: null, to: null, recurring: '每季度末' },
  ],
  source: { file: '003.txt', line: 101, start: 7000, end: 7005, quote: '市场监管局' },
  link: 'http://localhost:4000/read/doc?start=7000&end=7005',
  id: 'm69→dept',
}
const HEAD = { title: '红旗区市场监督管理局任务分解表', choice: '全部角色', asOf: '2026-11-22' }

async function sheetOf(rows: readonly TaskRow[]) {
  const workbook = new ExcelJS.Workbook()
  const bytes = await taskWorkbook(rows, HEAD)
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
    expect(sheet.getCell('H5').value).toEqual(new Date('2023-12-31T00:00:00Z'))
    expect(sheet.getCell('G5').value).toBe('牵头：红旗区发展和改革委员会；配合：红旗区财政局')
    expect(sheet.getCell('L5').hyperlink).toBe(ROW.link)
    expect(sheet.autoFilter).toBeTruthy()
    expect(sheet.pageSetup.printArea).toBe('A1:L5')
  })

  it('has headings also without a task, and marks who is not named', async () => {
    expect((await sheetOf([])).rowCount).toBe(4)
    expect((await sheetOf([{ ...ROW, named: false }])).getCell('F5').value).toBe('责任（统称）')
  })
})

describe('CSV of tasks', () => {
  it('opens with a byte order mark, quotes what needs it, and carries the source', () => {
    const csv = taskCsv([ROW])
    expect(csv.startsWith('\ufeff部门,角色')).toBe(true)
    expect(csv).toContain('""保供稳价""')
    expect(csv).toContain(',003.txt,101,7000,7005,')
    expect(csv.split('\r\n')).toHaveLength(3)
  })

  it('never holds a formula', () => {
    expect(taskCsv([{ ...ROW, heading: '=HYPERLINK("x")' }])).toContain(`"'=HYPERLINK(""x"")"`)
  })
})

describe('a calendar of deadlines', () => {
  const calendar = taskCalendar([ROW], '红旗区市场监督管理局', new Date('2026-11-22T00:00:00Z'))
  const unfolded = calendar.replace(/\r\n[ \t]/g, '')

  it('has one all-day entry for each dated deadline', () => {
    expect(unfolded.match(/BEGIN:VEVENT/g)).toHaveLength(1)
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20231231')
    expect(unfolded).toContain('DTEND;VALUE=DATE:20240101')
    expect(unfolded).toContain('第101行')
  })

  it('is the same each time', () => {
    expect(taskCalendar([ROW], '红旗区市场监督管理局', new Date('2026-11-22T00:00:00Z'))).toBe(calendar)
  })
})
