import { type Cell as SheetCell, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import { cellText } from './cellText.ts'
import type { Cell } from './csv.ts'
import { HEADING } from './taskSheetStyles.ts'

const WIDTH = { least: 8, most: 60 } as const
/** A Chinese character takes two of Excel's width units. */
const UNITS_A_CHARACTER = 2
const ADDRESS = /^https?:\/\//

/** A table as an Excel workbook: typed cells, a frozen heading row, a filter, clickable links, and a sheet that says what was filtered. */
export async function tableWorkbook({
  title,
  filters,
  columns,
  rows,
}: {
  readonly title: string
  /** In words; without any, the sheet of filters is left out. */
  readonly filters: readonly string[]
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}): Promise<Uint8Array> {
  const cells = [columns.map((name): Partial<SheetCell> => ({ value: name, style: HEADING })), ...rows.map((row) => row.map(cellOf))]
  return writeXlsx({
    properties: { creator: '政策脉络', title: cellText(title) },
    sheets: [
      {
        name: '清单',
        columns: columns.map((name, at) => ({ width: widthOf([name, ...rows.map((row) => row[at] ?? null)]) })),
        cells: new Map(cells.flatMap((row, down) => row.map((cell, across) => [`${down},${across}`, cell] as const))),
        freezePane: { rows: 1, columns: 0 },
        autoFilter: { range: `A1:${letterOf(columns.length)}${rows.length + 1}` },
      },
      ...(filters.length === 0 ? [] : [filterSheet(title, filters)]),
    ],
  })
}

function filterSheet(title: string, filters: readonly string[]): WriteSheet {
  const lines = [title, ...filters]
  return {
    name: '范围',
    columns: [{ width: widthOf(lines) }],
    cells: new Map(lines.map((line, down) => [`${down},0`, { value: cellText(line), ...(down === 0 && { style: HEADING }) }])),
  }
}

function cellOf(value: Cell): Partial<SheetCell> {
  if (typeof value !== 'string') return { value }
  const words = cellText(value)
  return ADDRESS.test(words) ? { value: words, hyperlink: { target: words } } : { value: words || null }
}

const widthOf = (values: readonly Cell[]): number => {
  const longest = values.reduce<number>((most, value) => Math.max(most, String(value ?? '').length), 0)
  return Math.min(WIDTH.most, Math.max(WIDTH.least, longest * UNITS_A_CHARACTER))
}

/** The letter of a column, counted from 1; no table has 27 columns. */
const letterOf = (column: number): string => String.fromCharCode('A'.charCodeAt(0) + column - 1)
