import { read, utils, type WorkBook, type WorkSheet } from '@e965/xlsx'
import { DocumentError } from '../errors.ts'
import { textOf } from '../text/encoding.ts'
import { holdsEntry, holdsStream, isOldOffice, opening } from './bytes.ts'
import type { Format } from './format.ts'
import { type CellInput, gridOf } from './grid.ts'
import { DocumentWriter } from './writer.ts'

/** Excel in both generations, and tables of commas or tabs: each sheet is a table. */
export const sheets: Format = {
  name: 'sheets',
  recognises: (bytes) =>
    holdsEntry(bytes, 'xl/workbook.xml') ||
    (isOldOffice(bytes) && (holdsStream(bytes, 'Workbook') || holdsStream(bytes, 'Book'))) ||
    isSeparatedValues(bytes),
  async read({ name, bytes }) {
    const workbook = workbookOf(name, bytes)
    const writer = new DocumentWriter()
    for (const title of workbook.SheetNames) {
      const sheet = workbook.Sheets[title]
      if (!sheet?.['!ref']) continue
      if (workbook.SheetNames.length > 1) writer.heading(title, 1)
      const rows = rowsOf(sheet)
      const titles = titleRows(rows)
      for (const row of rows.slice(0, titles)) for (const { paragraphs } of row) for (const words of paragraphs) writer.paragraph(words)
      writer.table(gridOf(rows.slice(titles)))
    }
    return writer.finish('sheets')
  },
}

function workbookOf(name: string, bytes: Uint8Array): WorkBook {
  try {
    return isSeparatedValues(bytes)
      ? read(textOf(bytes) ?? '', { type: 'string', raw: true })
      : read(bytes, { type: 'array', cellDates: false, dense: false })
  } catch (cause) {
    throw new DocumentError(`${name} is a spreadsheet that cannot be opened: it is damaged or needs a password. Save it again as .xlsx.`, {
      reason: 'damaged',
      cause,
    })
  }
}

/** Lines that have the same number of commas or tabs: a text has them in no such order. */
function isSeparatedValues(bytes: Uint8Array): boolean {
  if (/^\s*[<{[%]/.test(opening(bytes, 64))) return false
  const text = textOf(bytes.subarray(0, 65_536))
  const lines = (text ?? '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 20)
  if (lines.length < 2) return false
  const counts = lines.map((line) => line.replaceAll(/"(?:[^"]|"")*"/g, '').split(',').length - 1)
  const most = counts[0] ?? 0
  return most >= 2 && counts.filter((count) => count === most).length >= lines.length * 0.8
}

/** Rows above the table that hold one filled cell: its title, its unit. */
function titleRows(rows: readonly (readonly CellInput[])[]): number {
  const first = rows.findIndex((row) => row.filter(({ paragraphs }) => paragraphs.length > 0).length > 1)
  return Math.max(0, first)
}

/** The rows of a sheet as they are shown; a merged cell stands once, with the rows and columns that it spans. */
function rowsOf(sheet: WorkSheet): readonly (readonly CellInput[])[] {
  const range = utils.decode_range(sheet['!ref'] ?? 'A1')
  const merges = sheet['!merges'] ?? []
  const rows: CellInput[][] = []
  for (let row = range.s.r; row <= Math.min(range.e.r, range.s.r + 20_000); row += 1) {
    const cells: CellInput[] = []
    for (let column = range.s.c; column <= Math.min(range.e.c, range.s.c + 199); column += 1) {
      const merge = merges.find(({ s, e }) => s.r <= row && row <= e.r && s.c <= column && column <= e.c)
      if (merge && (merge.s.r !== row || merge.s.c !== column)) continue
      const cell = sheet[utils.encode_cell({ r: row, c: column })] as { readonly w?: string; readonly v?: unknown } | undefined
      const words = cell?.w ?? (cell?.v === undefined ? '' : String(cell.v))
      cells.push({
        paragraphs: words.split(/\r?\n/).filter((line) => line.trim() !== ''),
        rowSpan: merge ? merge.e.r - merge.s.r + 1 : 1,
        columnSpan: merge ? merge.e.c - merge.s.c + 1 : 1,
      })
    }
    rows.push(cells)
  }
  return rows
}
