import { type CellObject, type Range, read, utils, type WorkBook, type WorkSheet } from '@e965/xlsx'
import { max, min, range } from 'd3-array'
import { DocumentError } from '../errors.ts'
import { textOf } from '../text/encoding.ts'
import { entriesOf } from './archive.ts'
import { holdsEntry, holdsStream, isOldOffice, isZip, opening } from './bytes.ts'
import type { Format } from './format.ts'
import { type CellInput, gridOf } from './grid.ts'
import { DocumentWriter } from './writer.ts'

/** Excel, old and new, and tables separated by commas or tabs: each sheet is a table. */
export const sheets: Format = {
  name: 'sheets',
  called: 'a spreadsheet',
  recognises: (bytes) =>
    holdsEntry(bytes, 'xl/workbook.xml') ||
    (isOldOffice(bytes) && (holdsStream(bytes, 'Workbook') || holdsStream(bytes, 'Book'))) ||
    isSeparatedValues(bytes),
  async read({ name, bytes }) {
    // the library would unpack an archive of any size
    if (isZip(bytes)) await entriesOf(name, bytes)
    const workbook = workbookOf(name, bytes)
    const writer = new DocumentWriter()
    for (const title of workbook.SheetNames) {
      const sheet = workbook.Sheets[title]
      if (!sheet?.['!ref']) continue
      if (workbook.SheetNames.length > 1) writer.heading(title, 1)
      const rows = rowsOf(sheet)
      for (const loss of lossesOf(sheet, title)) writer.loss(loss)
      writer.table(gridOf(rows))
    }
    return writer.finish('sheets')
  },
}

function workbookOf(name: string, bytes: Uint8Array): WorkBook {
  try {
    return isSeparatedValues(bytes)
      ? read(textOf(bytes) ?? '', { type: 'string', raw: true, dense: true })
      : read(bytes, { type: 'array', cellDates: false, dense: true, nodim: true })
  } catch (cause) {
    throw new DocumentError(`${name} is a spreadsheet that cannot be opened: it is damaged or needs a password. Save it again as .xlsx.`, {
      reason: 'damaged',
      cause,
    })
  }
}

/** Whether rows have equal numbers of commas, which does not happen in ordinary text. A quoted cell may contain commas and line breaks. */
function isSeparatedValues(bytes: Uint8Array): boolean {
  if (/^\s*[<{[%]/.test(opening(bytes, 64))) return false
  const text = textOf(bytes.subarray(0, 65_536))
  const lines = (text ?? '')
    .replaceAll(/"(?:[^"]|"")*"/g, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 20)
  if (lines.length < 2) return false
  const counts = lines.map((line) => line.split(',').length - 1)
  const most = counts[0] ?? 0
  return most >= 2 && counts.filter((count) => count === most).length >= lines.length * 0.8
}

/** Maximum rows and columns read; the rest is reported as lost. */
const MOST_ROWS = 20_000
const MOST_COLUMNS = 200

/** The displayed rows of a sheet, from its first filled column; a merged cell occurs once, with its row and column spans. */
function rowsOf({ '!data': data = [], '!merges': merges = [] }: WorkSheet): readonly (readonly CellInput[])[] {
  const filled = Array.from(data.slice(0, MOST_ROWS), (row) => Object.keys((row ?? []).slice(0, MOST_COLUMNS)).map(Number))
  const from = min(filled, (columns) => columns[0]) ?? 0
  const to = max(filled, (columns) => columns.at(-1)) ?? 0
  const merged = new MergedCells(merges)
  return filled.map((columns, row) => {
    merged.enter(row)
    if (columns.length === 0) return []
    return range(from, to + 1).flatMap((column): readonly CellInput[] => {
      const merge = merged.at(column)
      if (merge && (merge.s.r !== row || merge.s.c !== column)) return []
      const [rowSpan, columnSpan] = merge ? [merge.e.r - merge.s.r + 1, merge.e.c - merge.s.c + 1] : [1, 1]
      return [{ paragraphs: linesIn(data[row]?.[column]), rowSpan, columnSpan }]
    })
  })
}

/** The parts of a sheet that are not read. */
function lossesOf({ '!ref': filled = 'A1' }: WorkSheet, title: string): readonly string[] {
  const { e } = utils.decode_range(filled)
  return [
    ...(e.r >= MOST_ROWS ? [`${e.r + 1 - MOST_ROWS} rows of the sheet ${title}, after its first ${MOST_ROWS}`] : []),
    ...(e.c >= MOST_COLUMNS ? [`${e.c + 1 - MOST_COLUMNS} columns of the sheet ${title}, after its first ${MOST_COLUMNS}`] : []),
  ]
}

function linesIn(cell: CellObject | undefined): readonly string[] {
  const words = cell?.w ?? (cell?.v === undefined ? '' : String(cell.v))
  return words.split(/\r?\n/).filter((line) => line.trim() !== '')
}

/** The merged cells that cover a row; rows must be requested from the top. Overlapping ones, which no program writes, are ignored. */
class MergedCells {
  private readonly waiting: Range[]
  private open: Range[] = []
  private row = 0

  constructor(merges: readonly Range[]) {
    this.waiting = [...merges].sort((one, other) => other.s.r - one.s.r)
  }

  enter(row: number): void {
    this.row = row
    this.open = this.open.filter(({ e }) => e.r >= row)
    for (let next = this.waiting.at(-1); next && next.s.r <= row; next = this.waiting.at(-1)) {
      this.waiting.pop()
      const { s, e } = next
      if (e.r >= row && this.open.every((one) => one.e.c < s.c || e.c < one.s.c)) this.open.push(next)
    }
  }

  at(column: number): Range | undefined {
    return this.open.find(({ s, e }) => s.r <= this.row && s.c <= column && column <= e.c)
  }
}
