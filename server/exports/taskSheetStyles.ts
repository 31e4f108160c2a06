import type { CellStyle } from 'hucre/xlsx'
import { type Exactness, exactnessOf, firstDated, type Nearness, nearnessOf } from './deadline.ts'
import { BREAKDOWN, LEDGER, type TaskLayout } from './taskColumns.ts'
import { currentDueDay, type TaskRow } from './taskRow.ts'

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

interface LayoutStyles {
  readonly usual: readonly CellStyle[]
  readonly small: readonly CellStyle[]
  /** Index of the column of last days, and of the column with their nearness; -1 if the layout has none. */
  readonly due: number
  readonly nearness: number
}

// One style object for each column rather than each cell: ten thousand rows share them.
const STYLES = new Map([BREAKDOWN, LEDGER].map((layout) => [layout, layoutStyles(layout)]))

function layoutStyles({ all }: TaskLayout): LayoutStyles {
  const usual = all.map(
    ({ name, centred }): CellStyle => ({
      font: name === '出处' ? { ...FONT, color: { rgb: '1F5A8F' }, underline: true } : FONT,
      border: BORDER,
      ...(name === '调整时限' && { numFmt: 'yyyy-mm-dd' }),
      alignment: { vertical: 'top', wrapText: true, horizontal: centred ? 'center' : 'left' },
    }),
  )
  const small = usual.map((style, at): CellStyle => (all[at]?.centred ? style : { ...style, font: { ...FONT, size: 8 } }))
  const columnOf = (name: string) => all.findIndex((column) => column.name === name)
  return { usual, small, due: columnOf('截止日期'), nearness: columnOf('状态') }
}

/** The cell value is the last day, for sorting and counting, but it is shown only as precisely as the words give it. */
const DUE_FORMATS: Readonly<Record<Exactness, string>> = { day: 'yyyy-mm-dd', month: 'yyyy"年"m"月"', year: 'yyyy"年"' }
const NEARNESS_COLOURS: Readonly<Partial<Record<Nearness, string>>> = { passed: 'B3261E', soon: '8A5300' }

/** The cell styles of a task: deadlines in their precision, coloured by nearness; `small` for very long text. */
export function cellStyles(row: TaskRow, asOf: string, isSmall: boolean, layout: TaskLayout): readonly CellStyle[] {
  const { usual, small, due: dueAt, nearness } = STYLES.get(layout) ?? layoutStyles(layout)
  const styles = [...(isSmall ? small : usual)]
  const due = firstDated(row.deadlines)
  if (due && dueAt >= 0) styles[dueAt] = { ...usual[dueAt], numFmt: DUE_FORMATS[exactnessOf(due)] }
  const colour = NEARNESS_COLOURS[nearnessOf(currentDueDay(row), asOf)]
  if (colour && nearness >= 0) styles[nearness] = { ...usual[nearness], font: { ...FONT, color: { rgb: colour } } }
  return styles
}
