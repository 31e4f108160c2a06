import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { cellText } from '../../server/exports/cellText.ts'
import { LEDGER } from '../../server/exports/taskColumns.ts'
import type { TaskRow } from '../../server/exports/taskRow.ts'
import { taskWorkbook, type WorkbookHead } from '../../server/exports/taskWorkbook.ts'
import { BY_GROUP, ROW } from './row.ts'

const HEAD: WorkbookHead = {
  title: '红旗区市场监督管理局任务分解表',
  choice: '红旗区市场监督管理局',
  asOf: '2026-11-22',
  group: 'none',
  total: 1,
  correctedDocuments: 0,
}
const GROUP_TASK: TaskRow = { ...BY_GROUP, deadlines: [] }

async function sheetOf(rows: readonly TaskRow[], head: Partial<WorkbookHead> = {}) {
  const bytes = await taskWorkbook(rows, { ...HEAD, ...head })
  const { sheets } = await readXlsx(bytes, { readStyles: true })
  const sheet = sheets.find(({ name }) => name === '任务分解表')
  if (!sheet) throw new Error('no sheet 任务分解表')
  const at = (row: number, column: number) => ({ value: null, ...sheet.cells?.get(`${row - 1},${column - 1}`) })
  const names = (sheet.rows[3] ?? []).map(String)
  const cell = (name: string, row = 5) => at(row, names.indexOf(name) + 1)
  const firsts = sheet.rows.slice(4).map(([first]) => first)
  const isMerged = (row: number, column: number) =>
    (sheet.merges ?? []).some((m) => m.startRow < row && row <= m.endRow + 1 && m.startCol < column && column <= m.endCol + 1)
  return { sheet, at, names, cell, firsts, isMerged }
}
const due = (words: string, to: string) => ({ id: words, words, from: null, to, recurring: null })

describe('a workbook of tasks', () => {
  it('as a 督办台账 has what people wrote, with the day as a day', async () => {
    const note = { status: 'DONE', owner: '张三', remark: '已办结', movedTo: '2024-03-31', revision: 1 } as const
    const { sheets } = await readXlsx(await taskWorkbook([{ ...ROW, note }, BY_GROUP], HEAD, LEDGER))
    const [sheet] = sheets
    expect(sheet?.name).toBe('督办台账')
    const names = (sheet?.rows[3] ?? []).map(String)
    const cell = (name: string, row = 4) => sheet?.rows[row]?.[names.indexOf(name)] ?? null
    expect([cell('办理状态'), cell('责任人'), cell('备注')]).toEqual(['已完成', '张三', '已办结'])
    expect(cell('调整时限')).toBeInstanceOf(Date)
    expect([cell('办理状态', 5), cell('责任人', 5)]).toEqual([null, null])
  })

  it('says to which day people moved a deadline, beside the state on that day', async () => {
    const note = { status: null, owner: '', remark: '', movedTo: '2027-01-31', revision: 1 }
    const { cell } = await sheetOf([{ ...ROW, note }])
    expect([cell('完成时限').value, cell('状态').value]).toEqual(['2023年12月底前；每季度末；调整为2027-01-31', '未到期'])
  })

  it('has the headings of a 任务分解表, merged, and typed cells', async () => {
    const { at, cell, isMerged } = await sheetOf([ROW])
    expect(at(1, 1).value).toBe(HEAD.title)
    expect([at(3, 2).value, isMerged(3, 2), isMerged(3, 3)]).toEqual(['任务', true, true])
    expect(cell('序号').value).toBe(1)
    expect(cell('其他单位').value).toBe('牵头：红旗区发展和改革委员会；配合：红旗区财政局')
    expect([cell('完成时限').value, cell('截止日期').value, cell('状态').value]).toEqual([
      '2023年12月底前；每季度末',
      new Date('2023-12-31T00:00:00Z'),
      '期限已过1057天',
    ])
    expect([cell('文件').value, cell('出处').hyperlink?.target]).toEqual([`${ROW.policyTitle}（${ROW.documentNumber}）`, ROW.link])
    expect(cell('角色', 5).value).toBe('责任')
  })

  it('says that a person corrected the task, in its row and in the head', async () => {
    const { at, cell } = await sheetOf([{ ...ROW, corrected: true }], { correctedDocuments: 1 })
    expect([cell('出处').value, at(2, 1).value]).toEqual([
      '第101行（有更正）',
      expect.stringContaining('已按人工更正（1份文件），表中有更正1项'),
    ])
  })

  it.each([
    ['2023年12月31日前', 'yyyy-mm-dd'],
    ['2023年12月底前', 'yyyy"年"m"月"'],
    ['到2023年', 'yyyy"年"'],
  ])('a deadline of %s sorts as a day and shows no more than the words say', async (words, format) => {
    const { cell } = await sheetOf([{ ...ROW, deadlines: [due(words, '2023-12-31')] }])
    expect([cell('截止日期').value, cell('截止日期').style?.numFmt]).toEqual([new Date('2023-12-31T00:00:00Z'), format])
  })

  it('without a date the cell is empty, not an empty text', async () => {
    const { cell } = await sheetOf([{ ...ROW, deadlines: [] }])
    expect([cell('截止日期').value, cell('状态').value]).toEqual([null, '无明确日期'])
  })

  it('prints the table on A4 with its headings on every page; columns to check by stand beside', async () => {
    const { sheet, names } = await sheetOf([ROW])
    const { printArea, printTitlesRow, orientation, paperSize, fitToWidth, fitToHeight } = sheet.pageSetup ?? {}
    expect([printArea, printTitlesRow, orientation, paperSize, fitToWidth, fitToHeight]).toEqual([
      '$A$1:$L$5',
      '$3:$4',
      'landscape',
      'a4',
      1,
      0,
    ])
    expect([names[11], names.slice(12)]).toEqual(['出处', ['文号', '产业', '是否点名', '原文']])
    expect(sheet.autoFilter?.range).toBe('A4:P5')
  })

  it('says above what it holds: bureau, filters, how many, from which day', async () => {
    const { at } = await sheetOf([ROW, GROUP_TASK], { total: 2 })
    expect(at(2, 1).value).toBe('范围：红旗区市场监督管理局　共2项，其中未点名1项，有明确时限1项　时限状态截至2026-11-22')
  })

  it('has headings also without a task', async () => expect((await sheetOf([])).sheet.rows).toHaveLength(4))

  it('divides as the page does; what does not name the bureau stands apart at the end, in its own words', async () => {
    const { firsts, cell } = await sheetOf([GROUP_TASK, { ...ROW, role: 'support', deadlines: [] }, ROW], { group: 'due' })
    expect(firsts).toEqual(['期限已过（1项）', 1, '无明确日期（1项）', 2, expect.stringMatching(/^未点名.*（1项）$/), 3])
    expect([cell('责任单位', 10).value, cell('角色', 10).value, cell('是否点名', 10).value]).toEqual([
      '各有关部门',
      null,
      '未点名（各有关部门）',
    ])
  })

  it('has no merged cells below its headings, so that the list can be sorted', async () => {
    const { sheet, isMerged } = await sheetOf([GROUP_TASK, ROW], { group: 'document' })
    expect(sheet.rows.length).toBeGreaterThan(5)
    for (let row = 5; row <= sheet.rows.length; row++) expect(isMerged(row, 1)).toBe(false)
  })

  it('is high enough for its words, also where they are more than the highest row holds in usual letters', async () => {
    const heightOf = async (letters: number) => {
      const { sheet, cell } = await sheetOf([{ ...ROW, text: '市'.repeat(letters) }])
      return [Math.round(sheet.rowDefs?.get(4)?.height ?? 0), cell('具体措施').style?.font?.size]
    }
    expect(await heightOf(135)).toEqual([77, 10])
    expect(await heightOf(900)).toEqual([317, 8])
  })

  it('opens whatever signs stand in the words, and however long they are', async () => {
    const odd = 'a\u0001b\uFFFEc\uD800d<&>"𠮷'
    const { at, cell } = await sheetOf(
      [
        { ...ROW, label: '', text: odd },
        { ...ROW, text: '市'.repeat(40_000) },
      ],
      { title: odd, choice: odd },
    )
    expect([at(1, 1).value, cell('具体措施').value]).toEqual(['abcd<&>"𠮷', 'abcd<&>"𠮷'])
    expect(String(cell('具体措施', 6).value)).toHaveLength(32_767)
    expect(cellText('第_x0041_条')).toBe('第_x005F_x0041_条')
  })

  it('words that look like a formula stay words', async () => {
    const { cell } = await sheetOf([{ ...ROW, label: '', text: '=1+1' }])
    expect([cell('具体措施').formula, cell('具体措施').value]).toEqual([undefined, '=1+1'])
  })
})
