import type { CellStyle } from 'hucre/xlsx'
import { type Exactness, exactnessOf, firstDated } from './deadline.ts'
import { COLUMNS } from './taskColumns.ts'
import { type Nearness, nearnessOf, type TaskRow } from './taskRow.ts'

const FONT = { name: '宋体', size: 10 }
const THIN = { style: 'thin', color: { rgb: '9AA0A6' } } as const
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN }
const fill = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const

export const TITLE: CellStyle = { font: { name: '方正小标宋简体', size: 16 }, alignment: { horizontal: 'center', vertical: 'center' } }
export const CHOICE: CellStyle = { font: { ...FONT, color: { rgb: '5F6570' } }, alignment: { vertical: 'center', wrapText: true } }
export const HEADING: CellStyle = {
  font: { ...FONT, bold: true },
  border: BORDER,
  fill: fill('F1EDE6'),
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
}
export const GROUP: CellStyle = {
  font: { ...FONT, bold: true },
  border: { top: THIN, bottom: THIN },
  fill: fill('F8F6F2'),
  alignment: { vertical: 'center' },
}

// One object a column, not one a cell: ten thousand rows share them.
const CELLS: readonly CellStyle[] = COLUMNS.map(({ name, centred }) => ({
  font: name === '出处' ? { ...FONT, color: { rgb: '1F5A8F' }, underline: true } : FONT,
  border: BORDER,
  alignment: { vertical: 'top', wrapText: true, horizontal: centred ? 'center' : 'left' },
}))
const SMALL = CELLS.map((style, i): CellStyle => (COLUMNS[i]?.centred ? style : { ...style, font: { ...FONT, size: 8 } }))

const columnOf = (name: string) => COLUMNS.findIndex((column) => column.name === name)
const DUE = columnOf('截止日期')
const NEARNESS = columnOf('状态')

/** A cell holds the last day, so that it sorts and counts, and shows no more of it than the words say. */
const DUE_CELLS: Readonly<Record<Exactness, CellStyle>> = {
  day: { ...CELLS[DUE], numFmt: 'yyyy-mm-dd' },
  month: { ...CELLS[DUE], numFmt: 'yyyy"年"m"月"' },
  year: { ...CELLS[DUE], numFmt: 'yyyy"年"' },
}
const coloured = (rgb: string): CellStyle => ({ ...CELLS[NEARNESS], font: { ...FONT, color: { rgb } } })
const NEARNESS_CELLS: Readonly<Partial<Record<Nearness, CellStyle>>> = { passed: coloured('B3261E'), soon: coloured('8A5300') }

/** How the cells of a task look: deadlines as exact as they are, coloured by how near they are; `small` where a text is very long. */
export function cellStyles(row: TaskRow, asOf: string, small: boolean): readonly CellStyle[] {
  const styles = [...(small ? SMALL : CELLS)]
  const due = firstDated(row.deadlines)
  if (due) styles[DUE] = DUE_CELLS[exactnessOf(due)]
  const near = NEARNESS_CELLS[nearnessOf(row, asOf)]
  if (near) styles[NEARNESS] = near
  return styles
}
