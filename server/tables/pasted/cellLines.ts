import type { Span } from '../../text/span.ts'
import { columnKindOf } from '../headers.ts'
import type { PastedTables } from '../pasted.ts'
import { groupRowOf } from '../rowKinds.ts'
import { linesOf, type TextLine, tableOf, trimmed } from './rows.ts'

/**
 * `序号` / `工作任务` / `牵头单位` / `1` / `新增…` / `市教育局`: a table copied with each cell on a line of its own. Its header is a run of
 * lines that are each the name of a column, the first of them 序号; a row begins with the next number and has a line for each column.
 */
export const cellLines: PastedTables = (text) => {
  const lines = linesOf(text).filter(({ words }) => words.trim() !== '')
  const found: (readonly (readonly Span[])[])[] = []
  for (let index = 0; index < lines.length; ) {
    const width = headerLength(lines, index)
    const rows = width < 3 ? [] : rowsBelow(lines, index + width, width)
    if (rows.length === 0) {
      index += 1
      continue
    }
    const all = [lines.slice(index, index + width), ...rows]
    found.push(all.map((row) => row.map((line) => trimmed(text, line))))
    index += width + rows.flat().length
  }
  return found.map(tableOf)
}

/** Lines of the header that begins here, or 0. */
function headerLength(lines: readonly TextLine[], from: number): number {
  if (columnKindOf(lines[from]?.words ?? '') !== 'number') return 0
  let length = 1
  while (columnKindOf(lines[from + length]?.words ?? '') !== null) length += 1
  return length
}

/** The rows that follow: as many lines as columns, the first of them the next number; group rows between them. */
function rowsBelow(lines: readonly TextLine[], from: number, width: number): readonly (readonly TextLine[])[] {
  const rows: (readonly TextLine[])[] = []
  for (let index = from; index < lines.length; ) {
    const words = lines[index]?.words.trim() ?? ''
    if (isRowNumber(words) && index + width <= lines.length && endsRow(lines[index + width]?.words.trim())) {
      rows.push(lines.slice(index, index + width))
      index += width
    } else if (groupRowOf(words) && isRowNumber(lines[index + 1]?.words.trim() ?? '')) {
      rows.push(lines.slice(index, index + 1))
      index += 1
    } else break
  }
  return rows.some((row) => row.length > 1) ? rows : []
}

function isRowNumber(words: string): boolean {
  return /^[0-9]{1,3}[.、]?$/.test(words)
}

/** What may follow a row: the next one, a group row, or text that is no cell. */
function endsRow(words: string | undefined): boolean {
  return words === undefined || isRowNumber(words) || groupRowOf(words) || words.length > 10
}
