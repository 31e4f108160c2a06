import ExcelJS from 'exceljs'
import { cellText } from './cellText.ts'
import { HIGHEST_ROW, linesOf, rowHeight, SMALLER, USUAL } from './rowHeight.ts'
import { COLUMNS, PRINTED_COLUMNS } from './taskColumns.ts'
import { type TaskGroup, type TaskGrouping, taskGroups } from './taskGroups.ts'
import { dueDay, type TaskRow } from './taskRow.ts'
import { CHOICE, cellStyles, GROUP, HEADING, TITLE } from './taskSheetStyles.ts'

export interface WorkbookHead {
  /** 红旗区市场监督管理局任务分解表 */
  readonly title: string
  /** What was chosen, in words: department, role, period, words looked for. */
  readonly choice: string
  /** ISO day on which deadlines are judged. */
  readonly asOf: string
  readonly group: TaskGrouping
  /** All tasks of the choice; more than there are rows where the list was cut. */
  readonly total: number
}

const HEAD_ROWS = 4
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 }

/**
 * The tasks as an Excel workbook laid out as a 任务分解表: two rows of merged headings that repeat on every printed page, typed cells, a
 * filter, an A4 landscape print area, a heading for each group of the page. Beside what is printed stand columns to check by.
 */
export async function taskWorkbook(rows: readonly TaskRow[], head: WorkbookHead): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  // The day on which the list is seen, not the moment of writing.
  workbook.created = workbook.modified = new Date(`${head.asOf}T00:00:00Z`)
  Object.assign(workbook, { creator: '政策脉络', title: cellText(head.title), description: cellText(head.choice) })
  const sheet = workbook.addWorksheet('任务分解表', {
    views: [{ state: 'frozen', ySplit: HEAD_ROWS, xSplit: 1 }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, margins: MARGINS },
  })
  sheet.columns = COLUMNS.map(({ width }) => ({ width }))
  writeHead(sheet, rows, head)
  let index = 0
  for (const group of taskGroups(rows, head.group, head.asOf)) {
    if (group.title !== null) writeGroup(sheet, group)
    for (const row of group.rows) writeRow(sheet, row, index++, head.asOf)
  }
  const last = sheet.rowCount
  sheet.autoFilter = { from: { row: HEAD_ROWS, column: 1 }, to: { row: last, column: COLUMNS.length } }
  // The writer puts a $ before each end, and only a fixed area is one for LibreOffice.
  sheet.pageSetup.printArea = `A$1:${sheet.getColumn(PRINTED_COLUMNS.length).letter}$${last}`
  sheet.pageSetup.printTitlesRow = `3:${HEAD_ROWS}`
  sheet.headerFooter.oddFooter = '&C第 &P 页，共 &N 页'
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

const ACROSS = PRINTED_COLUMNS.reduce((sum, { width }) => sum + width, 0)

function writeHead(sheet: ExcelJS.Worksheet, rows: readonly TaskRow[], head: WorkbookHead): void {
  writeAcross(sheet, 1, head.title, TITLE, 30 * linesOf(head.title, ACROSS / 1.6))
  const choice = choiceInWords(rows, head)
  writeAcross(sheet, 2, choice, CHOICE, USUAL.line * linesOf(choice, ACROSS) + 4)
  for (const [number, names] of [
    [3, COLUMNS.map((c) => c.group ?? c.name)],
    [HEAD_ROWS, COLUMNS.map((c) => c.name)],
  ] as const) {
    const row = sheet.getRow(number)
    names.forEach((name, i) => {
      row.getCell(i + 1).value = name
      row.getCell(i + 1).style = HEADING
    })
    row.height = 18
  }
  mergeGroups(sheet)
}

/** Which department and which filters, how many tasks, how many of them name it and have a day, and from which day they are seen. */
function choiceInWords(rows: readonly TaskRow[], { choice, asOf, total }: WorkbookHead): string {
  const notNamed = rows.filter(({ named }) => !named).length
  const counts = [
    `共${total}项`,
    notNamed > 0 && `其中未点名${notNamed}项`,
    `有明确时限${rows.filter((row) => dueDay(row) !== null).length}项`,
  ]
  const cut = total > rows.length ? `　本表只列前${rows.length}项` : ''
  return `范围：${choice}　${counts.filter(Boolean).join('，')}　时限状态截至${asOf}${cut}`
}

function writeAcross(sheet: ExcelJS.Worksheet, number: number, words: string, style: Partial<ExcelJS.Style>, height: number): void {
  sheet.mergeCells(number, 1, number, PRINTED_COLUMNS.length)
  const cell = sheet.getCell(number, 1)
  cell.value = cellText(words)
  cell.style = style
  sheet.getRow(number).height = height
}

/** Not merged: a list with merged cells in it cannot be sorted. The words run over the empty cells beside. */
function writeGroup(sheet: ExcelJS.Worksheet, { title, rows }: TaskGroup): void {
  const row = sheet.getRow(sheet.rowCount + 1)
  for (let column = 1; column <= COLUMNS.length; column++) row.getCell(column).style = GROUP
  row.getCell(1).value = cellText(`${title}（${rows.length}项）`)
  row.height = 20
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

function writeRow(sheet: ExcelJS.Worksheet, row: TaskRow, index: number, asOf: string): void {
  const written = sheet.getRow(sheet.rowCount + 1)
  const values = COLUMNS.map(({ value }) => value(row, index, asOf))
  const height = rowHeight(values, COLUMNS, USUAL)
  const tooHigh = height > HIGHEST_ROW
  const styles = cellStyles(row, asOf, tooHigh)
  values.forEach((value, i) => {
    const cell = written.getCell(i + 1)
    cell.value = typeof value === 'string' ? cellText(value) || null : value
    cell.style = styles[i] ?? {}
  })
  written.height = Math.min(HIGHEST_ROW, tooHigh ? rowHeight(values, COLUMNS, SMALLER) : height)
}
