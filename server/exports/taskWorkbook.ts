import ExcelJS from 'exceljs'
import { asText } from './taskCsv.ts'
import { dueDay, othersInWords, ROLE_NAMES, type TaskRow } from './taskRow.ts'

export interface WorkbookHead {
  /** 红旗区市场监督管理局任务分解表 */
  readonly title: string
  /** What was chosen, in words: role, period, words looked for. */
  readonly choice: string
  /** ISO day on which deadlines are judged. */
  readonly asOf: string
}

interface Column {
  readonly name: string
  readonly width: number
  readonly group?: string
  readonly value: (row: TaskRow, index: number) => string | number | Date | { text: string; hyperlink: string }
  readonly format?: string
}

const COLUMNS: readonly Column[] = [
  { name: '序号', width: 5, value: (_, index) => index + 1 },
  { name: '重点任务', width: 14, group: '任务', value: (r) => asText(r.section ?? '') },
  { name: '具体措施', width: 44, group: '任务', value: (r) => asText(`${r.label}${r.text}`) },
  { name: '指标', width: 14, group: '任务', value: (r) => asText(r.figures.join('；')) },
  { name: '单位', width: 14, group: '责任分工', value: (r) => asText(r.department) },
  { name: '角色', width: 7, group: '责任分工', value: (r) => (r.named ? ROLE_NAMES[r.role] : `${ROLE_NAMES[r.role]}（统称）`) },
  { name: '其他单位', width: 20, group: '责任分工', value: (r) => asText(othersInWords(r)) },
  { name: '完成时限', width: 11, group: '时限', value: dueCell, format: 'yyyy-mm-dd' },
  { name: '原文', width: 12, group: '时限', value: (r) => asText(r.deadlines.map((d) => d.words).join('；')) },
  { name: '文号', width: 14, group: '依据', value: (r) => asText(r.documentNumber ?? '') },
  { name: '文件', width: 24, group: '依据', value: (r) => asText(r.policyTitle) },
  { name: '位置', width: 9, group: '依据', value: (r) => ({ text: `第${r.source.line}行`, hyperlink: r.link }) },
]

const HEAD_ROWS = 4
const FONT = { name: '宋体', size: 10 }
const THIN = { style: 'thin', color: { argb: 'FF9AA0A6' } } as const
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN }

/** The tasks as an Excel workbook laid out as a 任务分解表: two rows of merged headings, typed cells, a filter, an A4 landscape print area. */
export async function taskWorkbook(rows: readonly TaskRow[], head: WorkbookHead): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  // Left to themselves these are the time of writing, and the same list would never give the same bytes.
  workbook.created = workbook.modified = new Date(`${head.asOf}T00:00:00Z`)
  const sheet = workbook.addWorksheet('任务分解表', {
    views: [{ state: 'frozen', ySplit: HEAD_ROWS, xSplit: 1 }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  })
  sheet.columns = COLUMNS.map(({ width }) => ({ width }))
  writeHead(sheet, head)
  rows.forEach((row, index) => {
    writeRow(sheet, row, index)
  })
  const last = HEAD_ROWS + rows.length
  sheet.autoFilter = { from: { row: HEAD_ROWS, column: 1 }, to: { row: last, column: COLUMNS.length } }
  sheet.pageSetup.printArea = `A1:${sheet.getColumn(COLUMNS.length).letter}${last}`
  sheet.pageSetup.printTitlesRow = `3:${HEAD_ROWS}`
  sheet.headerFooter.oddFooter = '&C第 &P 页，共 &N 页'
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

function dueCell(row: TaskRow): Date | string {
  const day = dueDay(row)
  return day === null ? '' : new Date(`${day}T00:00:00Z`)
}

function writeHead(sheet: ExcelJS.Worksheet, head: WorkbookHead): void {
  sheet.addRow([head.title])
  sheet.addRow([`${head.choice}　截至 ${head.asOf}`])
  sheet.addRow(COLUMNS.map((c) => c.group ?? c.name))
  sheet.addRow(COLUMNS.map((c) => c.name))
  sheet.mergeCells(1, 1, 1, COLUMNS.length)
  sheet.mergeCells(2, 1, 2, COLUMNS.length)
  mergeGroups(sheet)
  sheet.getRow(1).font = { ...FONT, name: '方正小标宋简体', size: 16 }
  sheet.getRow(1).alignment = { horizontal: 'center' }
  sheet.getRow(2).font = { ...FONT, color: { argb: 'FF5F6570' } }
  for (const number of [3, HEAD_ROWS]) {
    const row = sheet.getRow(number)
    row.font = { ...FONT, bold: true }
    row.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true }
    row.eachCell((cell) => {
      cell.border = BORDER
      cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF1EDE6' } }
    })
  }
}

/** Columns of one group share the upper heading; a column without a group spans both rows. */
function mergeGroups(sheet: ExcelJS.Worksheet): void {
  let from = 0
  while (from < COLUMNS.length) {
    const group = COLUMNS[from]?.group
    let to = from
    while (group !== undefined && COLUMNS[to + 1]?.group === group) to++
    sheet.mergeCells(3, from + 1, group === undefined ? HEAD_ROWS : 3, to + 1)
    from = to + 1
  }
}

function writeRow(sheet: ExcelJS.Worksheet, row: TaskRow, index: number): void {
  const written = sheet.addRow(COLUMNS.map((column) => column.value(row, index)))
  written.font = FONT
  written.alignment = { vertical: 'top', wrapText: true }
  written.height = heightOf(row, index)
  COLUMNS.forEach(({ format }, i) => {
    const cell = written.getCell(i + 1)
    cell.border = BORDER
    if (format) cell.numFmt = format
  })
  written.getCell(COLUMNS.length).font = { ...FONT, color: { argb: 'FF1F5A8F' }, underline: true }
}

const LINE = 13.5

/** Programs other than Excel do not fit a row to wrapped text by themselves; a full-width character takes two units of a column's width. */
function heightOf(row: TaskRow, index: number): number {
  const lines = COLUMNS.map(({ value, width }) => {
    const cell = value(row, index)
    const words = typeof cell === 'object' && 'text' in cell ? cell.text : typeof cell === 'string' ? cell : ''
    return Math.ceil((2 * words.length) / (width - 1))
  })
  // Excel allows no row above 409 points.
  return Math.min(409, LINE * Math.max(1, ...lines) + 3)
}
