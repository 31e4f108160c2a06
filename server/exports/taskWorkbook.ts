import ExcelJS from 'exceljs'
import { type TaskGroup, type TaskGrouping, taskGroups } from './taskGroups.ts'
import { dueDay, namingInWords, nearnessInWords, othersInWords, roleInWords, type TaskRow } from './taskRow.ts'

export interface WorkbookHead {
  /** 红旗区市场监督管理局任务分解表 */
  readonly title: string
  /** What was chosen, in words: bureau, role, period, words looked for. */
  readonly choice: string
  /** ISO day on which deadlines are judged. */
  readonly asOf: string
  readonly group: TaskGrouping
  /** All tasks of the choice; more than there are rows where the list was cut. */
  readonly total: number
}

type Value = string | number | Date | { text: string; hyperlink: string }

interface Column {
  readonly name: string
  readonly width: number
  readonly group?: string
  readonly value: (row: TaskRow, index: number, asOf: string) => Value
  readonly format?: string
  readonly centred?: true
}

const COLUMNS: readonly Column[] = [
  { name: '序号', width: 6, value: (_, index) => index + 1, centred: true },
  { name: '重点任务', width: 14, group: '任务', value: (r) => r.section ?? '' },
  { name: '具体措施', width: 46, group: '任务', value: withLabel },
  { name: '指标', width: 14, group: '任务', value: (r) => r.figures.join('；') },
  { name: '责任单位', width: 16, group: '责任分工', value: (r) => (r.named ? r.department : r.as) },
  { name: '角色', width: 6, group: '责任分工', value: roleInWords, centred: true },
  { name: '是否点名', width: 10, group: '责任分工', value: namingInWords, centred: true },
  { name: '其他单位', width: 20, group: '责任分工', value: othersInWords },
  { name: '完成时限', width: 11.5, group: '时限', value: dueCell, format: 'yyyy-mm-dd', centred: true },
  { name: '时限原文', width: 12, group: '时限', value: (r) => r.deadlines.map((d) => d.words).join('；') },
  { name: '状态', width: 10, group: '时限', value: (r, _, asOf) => nearnessInWords(r, asOf), centred: true },
  { name: '文号', width: 13, group: '依据', value: (r) => r.documentNumber ?? '' },
  { name: '文件', width: 22, group: '依据', value: (r) => r.policyTitle },
  { name: '原文', width: 12, group: '依据', value: (r) => r.source.quote },
  { name: '出处', width: 9, group: '依据', value: (r) => ({ text: `第${r.source.line}行`, hyperlink: r.link }), centred: true },
]

const HEAD_ROWS = 4
const FONT = { name: '宋体', size: 10 }
const THIN = { style: 'thin', color: { argb: 'FF9AA0A6' } } as const
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN }
const fill = (argb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } }) as const

// One object a column, not one a cell: the writer knows a style again by the object, and ten thousand rows take seconds.
const CELLS: readonly Partial<ExcelJS.Style>[] = COLUMNS.map(({ name, format, centred }) => ({
  font: name === '出处' ? { ...FONT, color: { argb: 'FF1F5A8F' }, underline: true } : FONT,
  border: BORDER,
  alignment: { vertical: 'top', wrapText: true, horizontal: centred ? 'center' : 'left' },
  ...(format && { numFmt: format }),
}))
const TITLE = { font: { name: '方正小标宋简体', size: 16 }, alignment: { horizontal: 'center', vertical: 'middle' } } as const
const CHOICE = { font: { ...FONT, color: { argb: 'FF5F6570' } }, alignment: { vertical: 'middle', wrapText: true } } as const
const HEADING: Partial<ExcelJS.Style> = {
  font: { ...FONT, bold: true },
  border: BORDER,
  fill: fill('FFF1EDE6'),
  alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
}
const GROUP = { font: { ...FONT, bold: true }, border: BORDER, fill: fill('FFF8F6F2'), alignment: { vertical: 'middle' } } as const

/**
 * The tasks as an Excel workbook laid out as a 任务分解表: two rows of merged headings that repeat on every printed page, typed cells, a
 * filter, an A4 landscape print area, a heading for each group of the page.
 */
export async function taskWorkbook(rows: readonly TaskRow[], head: WorkbookHead): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  // Left to themselves these are the time of writing, and the same list would never give the same bytes.
  workbook.created = workbook.modified = new Date(`${head.asOf}T00:00:00Z`)
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
  sheet.pageSetup.printArea = `A1:${sheet.getColumn(COLUMNS.length).letter}${last}`
  sheet.pageSetup.printTitlesRow = `3:${HEAD_ROWS}`
  sheet.headerFooter.oddFooter = '&C第 &P 页，共 &N 页'
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 }

/** 12.规范收费…: the text of a measure mostly opens with its heading, and never with its mark. */
function withLabel({ label, heading, text }: TaskRow): string {
  const words = heading === null || text.startsWith(heading) ? text : `${heading}。${text}`
  return words.startsWith(label) ? words : label + words
}

function dueCell(row: TaskRow): Date | string {
  const day = dueDay(row)
  return day === null ? '' : new Date(`${day}T00:00:00Z`)
}

function writeHead(sheet: ExcelJS.Worksheet, rows: readonly TaskRow[], head: WorkbookHead): void {
  writeAcross(sheet, 1, head.title, TITLE, 30)
  writeAcross(sheet, 2, choiceInWords(rows, head), CHOICE, 30)
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

/** Which bureau and which filters, how many tasks, how many of them name it and have a day, and from which day they are seen. */
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
  sheet.mergeCells(number, 1, number, COLUMNS.length)
  const cell = sheet.getCell(number, 1)
  cell.value = words
  cell.style = style
  sheet.getRow(number).height = height
}

function writeGroup(sheet: ExcelJS.Worksheet, { title, rows }: TaskGroup): void {
  writeAcross(sheet, sheet.rowCount + 1, `${title}（${rows.length}项）`, GROUP, 20)
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
  values.forEach((value, i) => {
    const cell = written.getCell(i + 1)
    cell.value = value
    cell.style = CELLS[i] ?? {}
  })
  written.height = heightOf(values)
}

const LINE = 13.5

/** Programs other than Excel do not fit a row to wrapped text by themselves; a full-width character takes two units of a column's width. */
function heightOf(values: readonly Value[]): number {
  const lines = values.map((value, i) => {
    const words = typeof value === 'string' ? value : ''
    const room = Math.max(2, (COLUMNS[i]?.width ?? 10) - 1.5)
    return words.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(unitsOf(line) / room)), 0)
  })
  // Excel allows no row above 409 points.
  return Math.min(409, LINE * Math.max(1, ...lines) + 4)
}

function unitsOf(words: string): number {
  let units = 0
  for (const letter of words) units += (letter.codePointAt(0) ?? 0) > 0x2000 ? 2 : 1.1
  return units
}
