import { type Cell, type CellStyle, type MergeRange, writeXlsx } from 'hucre/xlsx'
import { startOf } from '../text/days.ts'
import { cellText } from './cellText.ts'
import { HIGHEST_ROW, linesOf, rowHeight, SMALLER, USUAL } from './rowHeight.ts'
import { BREAKDOWN, type Column, headingsOf, type TaskLayout, type Value } from './taskColumns.ts'
import { type TaskGroup, type TaskGrouping, taskGroups } from './taskGroups.ts'
import { dueDay, type TaskRow } from './taskRow.ts'
import { CHOICE, cellStyles, GROUP, HEADING, TITLE } from './taskSheetStyles.ts'

export interface WorkbookHead {
  /** 红旗区市场监督管理局任务分解表 */
  readonly title: string
  /** The selection as text: department, role, period, search words. */
  readonly choice: string
  /** ISO day from which deadlines are seen. */
  readonly asOf: string
  readonly group: TaskGrouping
  /** Number of all selected tasks; larger than the number of rows if the list was cut. */
  readonly total: number
  /** Number of their documents with corrections. */
  readonly correctedDocuments: number
}

const HEAD_ROWS = 4
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 }

/** One row of the sheet: its cells from the first column, and its height in points. */
interface SheetRow {
  readonly cells: readonly Partial<Cell>[]
  readonly height: number
}

/**
 * The tasks as an Excel workbook in the layout of a 任务分解表, or of a 督办台账 with people's notes: two rows of merged headings repeated on every
 * printed page, typed cells, a filter, an A4 landscape print area, and a heading for each group. Columns for checking are beside the print
 * area.
 */
export async function taskWorkbook(rows: readonly TaskRow[], head: WorkbookHead, layout: TaskLayout = BREAKDOWN): Promise<Uint8Array> {
  const { all, printed } = layout
  // The day of the list, not the time of writing.
  const day = startOf(head.asOf)
  const sheetRows = [...headRows(rows, head, layout), ...taskRows(rows, head, layout)]
  const last = sheetRows.length
  return writeXlsx({
    properties: { creator: '政策脉络', title: cellText(head.title), description: cellText(head.choice), created: day, modified: day },
    sheets: [
      {
        name: layout.name,
        columns: all.map(({ width }) => ({ width })),
        cells: new Map(sheetRows.flatMap(({ cells }, row) => cells.map((cell, column) => [`${row},${column}`, cell]))),
        rowDefs: new Map(sheetRows.map(({ height }, row) => [row, { height }])),
        merges: [...titleMerges(printed), ...headingMerges(all)],
        freezePane: { rows: HEAD_ROWS, columns: 1 },
        autoFilter: { range: `A${HEAD_ROWS}:${letterOf(all.length)}${last}` },
        pageSetup: {
          paperSize: 'a4',
          orientation: 'landscape',
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
          margins: MARGINS,
          printArea: `$A$1:$${letterOf(printed.length)}$${last}`,
          printTitlesRow: `$3:$${HEAD_ROWS}`,
        },
        headerFooter: { oddFooter: '&C第 &P 页，共 &N 页' },
      },
    ],
  })
}

/** The letter of a column, counted from 1; a sheet of tasks has fewer than 27 columns. */
function letterOf(column: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + column - 1)
}

function headRows(rows: readonly TaskRow[], head: WorkbookHead, { all, printed }: TaskLayout): readonly SheetRow[] {
  const across = printed.reduce((sum, { width }) => sum + width, 0)
  const choice = choiceInWords(rows, head)
  const heading = (names: readonly string[]): SheetRow => ({ cells: names.map((name) => cellOf(name, HEADING)), height: 18 })
  return [
    { cells: [cellOf(head.title, TITLE)], height: 30 * linesOf(head.title, across / 1.6) },
    { cells: [cellOf(choice, CHOICE)], height: USUAL.line * linesOf(choice, across) + 4 },
    heading(all.map(({ group, name }) => group ?? name)),
    heading(all.map(({ name }) => name)),
  ]
}

/** The selection: department and filters, number of tasks, how many name the department and have a date, and the reference day. */
export function choiceInWords(rows: readonly TaskRow[], { choice, asOf, total, correctedDocuments }: WorkbookHead): string {
  const notNamed = rows.filter(({ named }) => !named).length
  const counts = [
    `共${total}项`,
    notNamed > 0 && `其中未点名${notNamed}项`,
    `有明确时限${rows.filter((row) => dueDay(row) !== null).length}项`,
  ]
  const marked = rows.filter(({ corrected }) => corrected).length
  const corrected = correctedDocuments > 0 ? `　已按人工更正（${correctedDocuments}份文件），表中有更正${marked}项` : ''
  const cut = total > rows.length ? `　本表只列前${rows.length}项` : ''
  return `范围：${choice}　${counts.filter(Boolean).join('，')}　时限状态截至${asOf}${corrected}${cut}`
}

function titleMerges(printed: readonly Column[]): readonly MergeRange[] {
  return [0, 1].map((row) => ({ startRow: row, startCol: 0, endRow: row, endCol: printed.length - 1 }))
}

/** Columns of one group share the upper heading; a column without a group spans both rows. */
function headingMerges(all: readonly Column[]): readonly MergeRange[] {
  const [upper, lower] = [HEAD_ROWS - 2, HEAD_ROWS - 1]
  return headingsOf(all)
    .map(({ from, to, grouped }) => ({ startRow: upper, startCol: from, endRow: grouped ? upper : lower, endCol: to }))
    .filter(({ startCol, endRow, endCol }) => endCol > startCol || endRow > upper)
}

function taskRows(rows: readonly TaskRow[], head: WorkbookHead, layout: TaskLayout): readonly SheetRow[] {
  let index = 0
  return taskGroups(rows, head.group, head.asOf).flatMap((group) => [
    ...(group.title === null ? [] : [groupRow(group, layout)]),
    ...group.rows.map((row) => taskRow(row, index++, head.asOf, layout)),
  ])
}

/** Not merged, because a list with merged cells cannot be sorted. The words run over the empty cells beside. */
function groupRow({ title, rows }: TaskGroup, { all }: TaskLayout): SheetRow {
  return { cells: all.map((_, column) => cellOf(column === 0 ? `${title}（${rows.length}项）` : '', GROUP)), height: 20 }
}

function taskRow(row: TaskRow, index: number, asOf: string, layout: TaskLayout): SheetRow {
  const { all } = layout
  const values = all.map(({ value }) => value(row, index, asOf))
  const height = rowHeight(values, all, USUAL)
  const tooHigh = height > HIGHEST_ROW
  const styles = cellStyles(row, asOf, tooHigh, layout)
  return {
    cells: values.map((value, column) => cellOf(value, styles[column] ?? {})),
    height: Math.min(HIGHEST_ROW, tooHigh ? rowHeight(values, all, SMALLER) : height),
  }
}

/** A cell keeps the type of its value; an empty text leaves it empty. */
function cellOf(value: Value, style: CellStyle): Partial<Cell> {
  if (typeof value === 'string') return { value: cellText(value) || null, style }
  if (value instanceof Date || typeof value === 'number') return { value, style }
  return { value: cellText(value.text), hyperlink: { target: value.hyperlink }, style }
}
