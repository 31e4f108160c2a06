import type ExcelJS from 'exceljs'
import { type Exactness, exactnessOf, firstDated } from './deadline.ts'
import { COLUMNS } from './taskColumns.ts'
import { type Nearness, nearnessOf, type TaskRow } from './taskRow.ts'

type Style = Partial<ExcelJS.Style>

const FONT = { name: '宋体', size: 10 }
const THIN = { style: 'thin', color: { argb: 'FF9AA0A6' } } as const
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN }
const fill = (argb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } }) as const

export const TITLE: Style = { font: { name: '方正小标宋简体', size: 16 }, alignment: { horizontal: 'center', vertical: 'middle' } }
export const CHOICE: Style = { font: { ...FONT, color: { argb: 'FF5F6570' } }, alignment: { vertical: 'middle', wrapText: true } }
export const HEADING: Style = {
  font: { ...FONT, bold: true },
  border: BORDER,
  fill: fill('FFF1EDE6'),
  alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
}
export const GROUP: Style = {
  font: { ...FONT, bold: true },
  border: { top: THIN, bottom: THIN },
  fill: fill('FFF8F6F2'),
  alignment: { vertical: 'middle' },
}

// One object a column, not one a cell: the writer knows a style again by the object, and ten thousand rows take seconds.
const CELLS: readonly Style[] = COLUMNS.map(({ name, centred }) => ({
  font: name === '出处' ? { ...FONT, color: { argb: 'FF1F5A8F' }, underline: true } : FONT,
  border: BORDER,
  alignment: { vertical: 'top', wrapText: true, horizontal: centred ? 'center' : 'left' },
}))
const SMALL = CELLS.map((style, i): Style => (COLUMNS[i]?.centred ? style : { ...style, font: { ...FONT, size: 8 } }))

const columnOf = (name: string) => COLUMNS.findIndex((column) => column.name === name)
const DUE = columnOf('截止日期')
const NEARNESS = columnOf('状态')

/** A cell holds the last day, so that it sorts and counts, and shows no more of it than the words say. */
const DUE_CELLS: Readonly<Record<Exactness, Style>> = {
  day: { ...CELLS[DUE], numFmt: 'yyyy-mm-dd' },
  month: { ...CELLS[DUE], numFmt: 'yyyy"年"m"月"' },
  year: { ...CELLS[DUE], numFmt: 'yyyy"年"' },
}
const coloured = (argb: string): Style => ({ ...CELLS[NEARNESS], font: { ...FONT, color: { argb } } })
const NEARNESS_CELLS: Readonly<Partial<Record<Nearness, Style>>> = { overdue: coloured('FFB3261E'), soon: coloured('FF8A5300') }

/** How the cells of a task look: deadlines as exact as they are, coloured by how near they are; `small` where a text is very long. */
export function cellStyles(row: TaskRow, asOf: string, small: boolean): readonly Style[] {
  const styles = [...(small ? SMALL : CELLS)]
  const due = firstDated(row.deadlines)
  if (due) styles[DUE] = DUE_CELLS[exactnessOf(due)]
  const near = NEARNESS_CELLS[nearnessOf(row, asOf)]
  if (near) styles[NEARNESS] = near
  return styles
}
