import { endsAsName } from '../../lexicon/names.ts'
import { isRecordKey } from '../../text/lineKinds/recordLine.ts'
import type { Span } from '../../text/span.ts'
import { isRole } from '../columnKinds.ts'
import type { PastedTables } from '../pasted.ts'
import { groupRowOf, plainGroupOf } from '../rowKinds.ts'
import { mayBe } from './cellWords.ts'
import { cellsBetween, isEmptyLine, kindsOf, linesOf, type TextLine, tableOf, withPlainBars, wordsIn } from './rows.ts'

/**
 * `| 序号 | 工作任务 | 牵头单位 |`: a Markdown table; or cells of a page as `序号 | 工作任务 | 牵头单位 |`, without a leading bar. Group lines, with
 * bars or without, may occur between rows. If the header ends with a bar, a row without one continues on the next lines. The bars may be of any
 * kind: `整改任务｜责任单位｜完成时限`.
 */
export const pipes: PastedTables = (whole) => {
  const text = withPlainBars(whole)
  if (!text.includes('|')) return []
  const lines = linesOf(text)
  const tables: (readonly (readonly (Span | null)[])[])[] = []
  for (let index = 0; index < lines.length; ) {
    const isRow = rowTest(text, lines[index])
    const { rows, end } = isRow === null ? { rows: [], end: index } : rowsFrom(text, lines, index, isRow)
    if (rows.filter((row) => row.length > 1).length >= 2) tables.push(withMerged(text, rows))
    index = Math.max(end, index + 1)
  }
  return tables.map(tableOf)
}

type RowTest = (line: TextLine | undefined) => boolean

/**
 * How to recognise rows of the table that starts with this line; null if there is none. Bars alone may also separate the entries of a menu.
 */
function rowTest(text: string, line: TextLine | undefined): RowTest | null {
  if (isClosed(line)) return isClosed
  if (line === undefined || !hasBar(line) || !isHeader(text, line)) return null
  return cellsOf(text, line).length > 2 ? hasBars : hasBar
}

/**
 * `序号 | 任务名称 | 牵头部门 |`, `重点任务 | 负责科室`: at least half are known column names, and the first is a number or another is of departments.
 * In `工作任务 | 市教育局 | 市财政局 | 时限` the others are departments.
 */
function isHeader(text: string, line: TextLine): boolean {
  const cells = cellsOf(text, line)
  const kinds = kindsOf(text, cells)
  const known = kinds.filter((kind) => kind !== null)
  const names = cells.filter((cell, column) => kinds[column] === null && endsAsName(wordsIn(text, cell))).length
  const hasDepartments = known.some(isRole) || (known.includes('task') && names >= 2 && names + known.length === kinds.length)
  return known.length >= 2 && (known.length + names) * 2 >= kinds.length && (kinds[0] === 'number' || hasDepartments)
}

/** The rows of the table that starts here, as spans of cells, and the line after it. A group row has one cell. */
function rowsFrom(
  text: string,
  lines: readonly TextLine[],
  from: number,
  isRow: RowTest,
): { rows: readonly (readonly Span[])[]; end: number } {
  const rows: (readonly Span[])[] = []
  const groups: (readonly Span[])[] = []
  let end = from
  for (let index = from; index < lines.length; ) {
    const line = lines[index] as TextLine
    const words = line.words.trim()
    if (index > from && startsRecord(line)) break
    const group = /^\|([^|]+)\|$/.exec(words)?.[1]?.trim() ?? words
    const whole = closes(lines[from]) ? wholeRow(text, lines, index, cellsOf(text, lines[from] as TextLine).length) : line
    if (isEmptyLine(line)) index += 1
    else if (whole !== null && isRow(whole)) {
      while ((lines[index]?.start ?? Infinity) < whole.end) index += 1
      end = index
      rows.push(...groups.splice(0), ...(isRule(whole.words) ? [] : [cellsOf(text, whole, lines[from])]))
    } else if (groupRowOf(group) || (group !== words && rows.length > 0) || (plainGroupOf(words) && isRow(lineBelow(lines, index)))) {
      groups.push(cellsOf(text, line))
      index += 1
    } else break
  }
  return { rows, end }
}

/** `索引号: | 113706850042672474/2022-04772 |`: the record of the site below a table. */
const startsRecord = ({ words }: TextLine): boolean =>
  isRecordKey(
    /^[^|]*/u
      .exec(words)?.[0]
      .trim()
      .replace(/[:：]$/u, '') ?? '',
  )

const lineBelow = (lines: readonly TextLine[], from: number): TextLine | undefined =>
  lines.slice(from + 1).find(({ words }) => words.trim() !== '')

/** Maximum number of lines in a row. */
const LONGEST_ROW = 8

/** Joins a line with the following ones up to the bar that ends its row; the line alone if that would give more cells than columns. */
function wholeRow(text: string, lines: readonly TextLine[], from: number, columns: number): TextLine | null {
  const first = lines[from]
  if (first === undefined || closes(first) || !first.words.includes('|')) return first ?? null
  const below = lines.slice(from + 1, from + LONGEST_ROW).findIndex((line) => closes(line))
  const last = lines[from + 1 + below]
  if (lines.slice(from + 1, from + 2 + below).some(startsRecord)) return first
  if (below === -1 || last === undefined) return first
  const row = { start: first.start, end: last.end, words: text.slice(first.start, last.start + last.words.length) }
  return cellsOf(text, row).length <= columns ? row : first
}

/**
 * If a row has fewer cells than the header, and its departments align with the header only from the right, its first cells are merged. Their
 * place may be taken by empty cells at its end.
 */
function withMerged(text: string, rows: readonly (readonly Span[])[]): readonly (readonly (Span | null)[])[] {
  const header = rows[0] ?? []
  const kinds = kindsOf(text, header)
  const fits = (row: readonly Span[], merged: number) =>
    kinds.every((kind, column) => {
      const cell = row[column - merged]
      return kind === null || !isRole(kind) || (cell !== undefined && mayBe(kind, wordsIn(text, cell)))
    })
  return rows.map((whole) => {
    const row = whole.slice(0, 1 + whole.findLastIndex(({ start, end }) => start < end))
    const merged = header.length - row.length
    return whole.length > 1 && merged > 0 && !fits(whole, 0) && fits(row, merged)
      ? [...Array.from({ length: merged }, () => null), ...row]
      : whole
  })
}

const isClosed: RowTest = (line) => /^\s*\|[^|]*\|.*\|\s*$/s.test(line?.words ?? '')
const hasBars: RowTest = (line) => /\|.*\|/s.test(line?.words ?? '')
const hasBar: RowTest = (line) => line?.words.includes('|') ?? false
const closes: RowTest = (line) => /\|\s*$/.test(line?.words ?? '')

/** `| --- | :---: |` below the header. */
function isRule(words: string): boolean {
  return /^[\s|:-]+$/.test(words)
}

/** The cells between the bars of a line; bars that frame it are ignored. A leading bar below a header without one follows an empty cell. */
function cellsOf(text: string, line: TextLine, header = line): readonly Span[] {
  const places = Array.from(line.words.matchAll(/(?<!\\)\|/g), ({ index }) => line.start + index)
  const opens = /^\s*\|/.test(line.words) && /^\s*\|/.test(header.words)
  const closes = /(?<!\\)\|\s*$/.test(line.words)
  const inner = {
    start: opens ? (places[0] ?? 0) + 1 : line.start,
    end: closes ? (places.at(-1) ?? line.end) : line.start + line.words.length,
  }
  return cellsBetween(text, inner, places.slice(opens ? 1 : 0, closes ? -1 : undefined))
}
