import { describe, expect, it } from 'vitest'
import { type DocumentForm, taskDocument } from '../../server/exports/taskDocument.ts'
import type { TaskRow } from '../../server/exports/taskRow.ts'
import type { WorkbookHead } from '../../server/exports/taskWorkbook.ts'
import { entriesOf } from '../../server/formats/archive.ts'
import { docx } from '../../server/formats/docx.ts'
import { BY_GROUP, ROW } from './row.ts'

const HEAD: WorkbookHead = {
  title: '红旗区市场监督管理局任务分解表',
  choice: '红旗区市场监督管理局',
  asOf: '2026-11-22',
  group: 'document',
  total: 2,
  correctedDocuments: 0,
}

async function documentOf(form: DocumentForm, rows: readonly TaskRow[] = [ROW, BY_GROUP], head: Partial<WorkbookHead> = {}) {
  const bytes = await taskDocument(rows, { ...HEAD, ...head }, form)
  const { text } = await docx.read({ name: 'a.docx', bytes })
  const part = (await entriesOf('a.docx', bytes)).find(({ path }) => path === 'word/document.xml')
  return { text, xml: new TextDecoder().decode(await part?.read()) }
}

/** Index of the column of days. */
const BY_DAY = { table: 8, ledger: 5 } as const

describe('a Word file of tasks', () => {
  it('as a 任务分解表 is landscape, repeats its two rows of headings, and has a row a task under its group', async () => {
    const { text, xml } = await documentOf('table')
    expect(xml).toContain('w:orient="landscape"')
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2)
    expect(text).toContain('红旗区市场监督管理局任务分解表')
    expect(text).toContain('共2项，其中未点名1项')
    expect(text).toContain('红政〔2023〕5号《红旗区大力提振市场信心促进经济稳定向好政策措施》（1项）')
    for (const words of [
      '责任分工',
      '具体措施',
      ROW.text,
      '牵头：红旗区发展和改革委员会；配合：红旗区财政局',
      '2023年12月底前；每季度末',
      '2023-12-31',
    ])
      expect(text).toContain(words)
    // A heading for each group, two of heads, and the tasks.
    expect(xml.match(/<w:tr>|<w:tr /g)).toHaveLength(2 + 2 + 2)
  })

  it.each(['table', 'ledger'] as const)('as %s has room for a day in one line, and keeps a task on one page', async (form) => {
    const { xml } = await documentOf(form)
    const head = BY_DAY[form]
    const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width))
    // Ten signs of 9 points, hyphens narrower than digits, between the margins of a cell; in twentieths of a point.
    expect(widths[head]).toBeGreaterThan(20 * 42 + 2 * 108)
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(2 + 2 + 2)
  })

  it('as 督办单 has a page a task with its source, and room to write', async () => {
    const { text, xml } = await documentOf('slips')
    expect(xml).not.toContain('landscape')
    expect(xml.match(/<w:tbl>/g)).toHaveLength(2)
    expect(xml.match(/<w:sectPr/g)).toHaveLength(2)
    expect(text).toContain('红旗区市场监督管理局（责任）')
    expect(text).toContain('红政〔2023〕5号《红旗区大力提振市场信心促进经济稳定向好政策措施》，保障和改善民生，69.，第101行')
    expect(text).toContain('各有关部门')
    for (const name of ['督办事项', '办理要求', '办理情况', '督办人意见']) expect(text.split(name)).toHaveLength(3)
  })

  it('as a 督办台账 has what people wrote', async () => {
    const note = { status: 'IN_PROGRESS', owner: '张三', remark: '已报方案', movedTo: '2024-03-31', revision: 1 } as const
    const { text } = await documentOf('ledger', [{ ...ROW, note }, BY_GROUP])
    for (const words of ['办理状态', '推进中', '张三', '已报方案', '2024-03-31']) expect(text).toContain(words)
    const { text: slips } = await documentOf('slips', [{ ...ROW, note }])
    expect(slips).toContain('2023年12月底前（2023-12-31）；每季度末；调整为2024-03-31')
  })

  it.each(['table', 'ledger', 'slips'] as const)('as %s says which tasks a person corrected', async (form) => {
    const { text } = await documentOf(form, [{ ...ROW, corrected: true }], { correctedDocuments: 1 })
    expect(text).toContain(form === 'slips' ? '第101行，有人工更正' : '第101行（有更正）')
    if (form !== 'slips') expect(text).toContain('已按人工更正（1份文件），表中有更正1项')
    expect((await documentOf(form, [ROW])).text).not.toContain('更正')
  })

  it('says where not all tasks are in it, and keeps what XML cannot hold out of it', async () => {
    const { text } = await documentOf('slips', [{ ...ROW, text: '甲\u0000乙_x0041_' }], { total: 700 })
    expect(text).toContain('共700件，本册为前1件')
    expect(text).toContain('甲乙_x0041_')
  })
})
