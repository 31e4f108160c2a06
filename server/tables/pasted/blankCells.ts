import type { ColumnKind } from '../../lexicon/columnHeaders.ts'
import type { Span } from '../../text/span.ts'
import type { PastedTables } from '../pasted.ts'
import { groupRowOf, plainGroupOf, rowNumberOf } from '../rowKinds.ts'
import { headerOf } from './blankHeader.ts'
import { blankRowOf } from './blankRow.ts'
import { mayBe } from './cellWords.ts'
import { numberedRows } from './numberedRows.ts'
import { linesOf, type TextLine, tableOf, tokensOf, trimmed, wordsIn } from './rows.ts'

/**
 * `序号 主要任务 牵头单位 完成时限` / `1 新增公办学位3000个。 市教育局 2024年底`: a table with cells separated by spaces, as copied from a page or a PDF. The header
 * says how many columns of departments and deadlines end each row; the text between the number and those columns is the task.
 */
export const blankCells: PastedTables = (text) => {
  const lines = linesOf(text).filter(({ words }) => words.trim() !== '')
  const found: (readonly (readonly Span[])[])[] = []
  for (let index = 0; index < lines.length; index += 1) {
    const header = headerOf(lines[index])
    if (header === null) continue
    const rows = rowsBelow(
      text,
      lines,
      index + 1,
      header.map(({ kind }) => kind),
    )
    if (rows.some((row) => row.length > 1)) found.push([header.map(({ span }) => span), ...rows])
  }
  return found.map((rows) => ({ ...tableOf(rows), byBlanks: true }))
}

function rowsBelow(text: string, lines: readonly TextLine[], from: number, header: readonly ColumnKind[]): readonly (readonly Span[])[] {
  const numberAt = (index: number) => numberOf(text, lines[index])
  return numberedRows<Span>(lines, from, {
    numberAt,
    isGroup(index) {
      const words = lines[index]?.words.trim() ?? ''
      return groupRowOf(words) || (plainGroupOf(words) && numberAt(index + 1) !== null)
    },
    groupCell: (line) => trimmed(text, line),
    cellsIn: (span) => blankRowOf(text, span, header),
    lastEnd: (index) => index + 1 + namesBelow(text, lines.slice(index + 1)),
  }).rows
}

/** The number of a row: the first of several tokens in its line. */
function numberOf(text: string, line: TextLine | undefined): number | null {
  const [first, next] = line === undefined ? [] : tokensOf(line)
  return first === undefined || next === undefined ? null : rowNumberOf(wordsIn(text, first))
}

/** Number of lines that contain only names: the end of a cell of departments. */
function namesBelow(text: string, lines: readonly TextLine[]): number {
  const other = lines.findIndex((line) => !tokensOf(line).every((token) => mayBe('responsible', wordsIn(text, token))))
  return other === -1 ? lines.length : other
}
