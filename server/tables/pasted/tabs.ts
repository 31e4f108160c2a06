import type { Span } from '../../text/span.ts'
import { isSiteLine } from '../../text/steps/siteFurniture.ts'
import type { PastedTables } from '../pasted.ts'
import { groupRowOf, plainGroupOf } from '../rowKinds.ts'
import { withWholeRows } from './brokenRows.ts'
import { type CellSpan, cellsApart, cellsBetween, isEmptyLine, kindsOf, rowLinesOf, type TextLine, tableOf, withoutQuotes } from './rows.ts'
import { withWrappedCells } from './wrappedCells.ts'

/**
 * `序号⇥工作任务⇥牵头单位`: cells of a spreadsheet or page, as copied to the clipboard. Group lines (`一、稳增长`) and continuation lines of a broken cell
 * may occur between rows. Two tabbed lines with at least two cells make a table.
 */
export const tabs: PastedTables = (text) => {
  if (!text.includes('\t')) return []
  const lines = withTabsForBlanks(withWholeRows(text, rowLinesOf(text, '\t')))
  const tables: (readonly (readonly CellSpan[])[])[] = []
  for (let index = 0; index < lines.length; ) {
    const end = tableEnd(text, lines, index)
    const rows = lines.slice(index, end).flatMap((line) => (isEmptyLine(line) ? [] : [cellsOf(text, line)]))
    if (rows.filter((row) => row.length > 1).length >= 2) tables.push(withWrappedCells(text, rows))
    index = Math.max(end, index + 1)
  }
  return tables.map(tableOf)
}

/** `4    改造街区    2150    区商务局` between rows of tabs: a row whose tabs have become blanks has the next number and as many cells. */
function withTabsForBlanks(lines: readonly TextLine[]): readonly TextLine[] {
  let above: TextLine | undefined
  return lines.map((line) => {
    const whole = tabsIn(line) === 0 && above !== undefined && goesOnInBlanks(above, line) ? { ...line, words: withTabs(line.words) } : line
    if (!isEmptyLine(whole)) above = whole
    return whole
  })
}

function goesOnInBlanks(above: TextLine, line: TextLine): boolean {
  const number = numberOf(above)
  const own = { ...line, words: withTabs(line.words) }
  return number !== null && numberOf(own) === number + 1 && cellsApart(line).length === above.words.split('\t').length
}

/** A tab in place of the first of several blanks, so that nothing moves. */
const withTabs = (words: string): string => words.replaceAll(/(?<=\S)(?: {2,}|\u3000+)(?=\S)/gu, (blanks) => `\t${blanks.slice(1)}`)

/** The line after the table that starts here. */
function tableEnd(text: string, lines: readonly TextLine[], from: number): number {
  if (tabsIn(lines[from]) === 0) return from
  let end = from + 1
  for (let next = from + 1; next < lines.length; next += 1) {
    const words = lines[next]?.words.trim() ?? ''
    // `分享到：⇥【打印】⇥【关闭窗口】` below the last row
    if (isSiteLine(words)) break
    if (tabsIn(lines[next]) > 0) end = next + 1
    else if (!isEmptyLine(lines[next] as TextLine) && !standsBetween(text, lines, end - 1, next)) break
  }
  return end
}

/** Whether a line without cells is part of the table: a group line, or any line above the row with the next number. */
function standsBetween(text: string, lines: readonly TextLine[], above: number, at: number): boolean {
  const words = lines[at]?.words.trim() ?? ''
  if (groupRowOf(words) && !isHeader(text, lines[at + 1])) return true
  return namesRowsBelow(text, words, lines[above], lines[at + 1]) || goesOnBelow(text, lines, above, at)
}

/** `问题一：…` and `整改目标：…` above row 4, after row 3 or the header. */
function goesOnBelow(text: string, lines: readonly TextLine[], above: number, at: number): boolean {
  const below = lines.slice(at + 1, at + 1 + MOST_BETWEEN).find((line) => tabsIn(line) > 0)
  const [last, next] = [numberOf(lines[above]), numberOf(below)]
  return (
    next !== null &&
    tabsIn(below) === tabsIn(lines[above]) &&
    (last === null ? next === 1 && isHeader(text, lines[above]) : next === last + 1)
  )
}

const MOST_BETWEEN = 3

/** 4⇥对照条例逐场核查 → 4 */
function numberOf(line: TextLine | undefined): number | null {
  const number = /^\s*(\d{1,3})[.、．]?\s*\t/u.exec(line?.words ?? '')?.[1]
  return number === undefined ? null : Number(number)
}

/** `推动模型研发应用` between rows of one width, without a mark. A header below it begins another table. */
function namesRowsBelow(text: string, words: string, above: TextLine | undefined, below: TextLine | undefined): boolean {
  const isEven = tabsIn(below) === tabsIn(above) || widthOf(text, below) === widthOf(text, above)
  return plainGroupOf(words) && tabsIn(below) > 0 && isEven && !isHeader(text, below)
}

/** Number of cells with the empty ones at the end: a remark that nobody wrote. */
function widthOf(text: string, line: TextLine | undefined): number {
  return line === undefined ? 0 : cellsOf(text, line).length
}

function isHeader(text: string, line: TextLine | undefined): boolean {
  return line !== undefined && kindsOf(text, cellsOf(text, line)).filter((kind) => kind !== null).length >= 2
}

/** Number of tabs between words; tabs used as indentation do not count. */
function tabsIn(line: TextLine | undefined): number {
  return [...(line?.words.trim().matchAll(/\t/g) ?? [])].length
}

function cellsOf(text: string, line: TextLine): readonly Span[] {
  if (tabsIn(line) === 0) return cellsBetween(text, line, [])
  return cellsBetween(
    text,
    { start: line.start, end: line.start + line.words.length },
    Array.from(line.words.matchAll(/\t/g), ({ index }) => line.start + index),
  ).map((cell) => withoutQuotes(text, cell))
}
