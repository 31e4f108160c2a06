import { max } from 'd3-array'
import type { ColumnKind } from '../../lexicon/columnHeaders.ts'
import type { Span } from '../../text/span.ts'
import { isRole } from '../columnKinds.ts'
import { type ColumnName, columnNamesAt } from '../columnNames.ts'
import type { PastedTables } from '../pasted.ts'
import { groupRowOf } from '../rowKinds.ts'
import { mayBe } from './cellWords.ts'
import { numberedRows } from './numberedRows.ts'
import { linesOf, type TextLine, tableOf, trimmed } from './rows.ts'

/**
 * `序号工作任务牵头单位完成时限` / `1新增公办学位3000个。市教育局2024年8月底前`: a table whose cells a PDF joined without separators. A row is parsed from its end: the
 * deadline, the names, and up to the full stop before them the task. If a row can be split in several ways, the table is not read.
 */
export const runOn: PastedTables = (text) => {
  const lines = linesOf(text).filter(({ words }) => words.trim() !== '')
  const found: (readonly (readonly Span[])[])[] = []
  for (let index = 0; index < lines.length; index += 1) {
    const header = headerOf(text, lines[index])
    const rows =
      header === null
        ? []
        : header.end < trimmedEnd(text, lines[index])
          ? rowsInStream(text, header)
          : rowsBelow(text, lines, index + 1, header.names)
    if (header !== null && rows.some((row) => row.length > 1))
      found.push(evenly([header.names.map(({ span }) => [span]), ...rows], header.names.length))
  }
  return found.map(tableOf)
}

/** Rows with as many cells in each column as the row with most of them; the header names each of these. */
function evenly(rows: readonly RowCells[], columns: number): readonly (readonly Span[])[] {
  const widths = Array.from({ length: columns }, (_, column) => max(rows, (row) => (row.length > 1 ? (row[column]?.length ?? 0) : 0)) ?? 1)
  return rows.map((row, index) => {
    if (row.length === 1) return row.flat()
    return row.flatMap((cells, column) => {
      const rest = Array.from({ length: (widths[column] ?? 1) - cells.length }, () => emptyAfter(cells, index === 0))
      return [...cells, ...rest]
    })
  })
}

/** An empty cell, or in the header the name of the column again. */
function emptyAfter(cells: readonly Span[], isHeader: boolean): Span {
  const [first, last] = [cells[0], cells.at(-1)]
  return isHeader && first ? first : { start: last?.end ?? 0, end: last?.end ?? 0 }
}

interface Header {
  readonly names: readonly ColumnName[]
  readonly end: number
}

/** 序号, one column of tasks, then columns of departments, and possibly one of deadlines; the line ends with them, or goes on with the first row. */
function headerOf(text: string, line: TextLine | undefined): Header | null {
  const words = line?.words.trim() ?? ''
  if (line === undefined || !words.startsWith('序')) return null
  const names = columnNamesAt(text, trimmed(text, line).start)
  const [number, task, ...last] = names.map(({ kind }) => kind)
  const roles = last.filter(isRole)
  const days = last.slice(roles.length)
  const fits = number === 'number' && (task === 'task' || task === 'content') && last.slice(0, roles.length).every(isRole)
  const end = names.at(-1)?.span.end ?? line.start
  const isWhole = end === trimmedEnd(text, line) || OPENS_STREAM.test(text.slice(end, end + 4))
  return fits && isWhole && [1, 2].includes(roles.length) && days.every((kind) => kind === 'deadline') && days.length < 2
    ? { names, end }
    : null
}

/** `…完成时限1新改建农村公路`: the first row right behind the header. */
const OPENS_STREAM = /^1(?=\p{Script=Han})/u

const trimmedEnd = (text: string, line: TextLine | undefined): number => (line === undefined ? 0 : trimmed(text, line).end)

/** `…1新改建公路。县交通运输局11月底前2实施…`: rows that follow one another without line breaks of their own; each ends where the next number lets it be a row. */
function rowsInStream(text: string, { names, end }: Header): readonly RowCells[] {
  const kinds = names.map(({ kind }) => kind)
  const rows: RowCells[] = []
  for (let start = end, number = 1; ; number += 1) {
    const row = endsInStream(text, start, number + 1)
      .map((at) => rowOf(text, { start, end: at }, kinds))
      .find((one) => one !== null)
    if (row === undefined || row === null) return rows
    rows.push(row)
    start = row.at(-1)?.at(-1)?.end ?? start
    if (!text.startsWith(String(number + 1), start)) return rows
  }
}

/** Where a row may end: before the next number, or at the end of one of its lines. */
function endsInStream(text: string, from: number, next: number): readonly number[] {
  const stream = text.slice(from, from + LONGEST_STREAM)
  const numbers = Array.from(
    stream.matchAll(new RegExp(`(?<![0-9.])${next}(?=\\p{Script=Han})(?![年月日个项万亿季])`, 'gu')),
    ({ index }) => from + index,
  )
  const ends = Array.from(stream.matchAll(/\n|$/gu), ({ index }) => from + index)
  return [...numbers, ...ends].filter((at) => at > from)
}

/** Maximum length of a row. */
const LONGEST_STREAM = 600

function rowsBelow(text: string, lines: readonly TextLine[], from: number, header: readonly ColumnName[]): readonly RowCells[] {
  const kinds = header.map(({ kind }) => kind)
  const { rows, isBroken } = numberedRows<readonly Span[]>(lines, from, {
    numberAt: (index) => numberOf(lines[index]),
    isGroup: (index) => groupRowOf(lines[index]?.words.trim() ?? ''),
    groupCell: (line) => [trimmed(text, line)],
    cellsIn: (span) => rowOf(text, span, kinds),
    lastEnd: (index) => index + 1,
  })
  return isBroken ? [] : rows
}

/** `12新增…`, but not `12月` or `1.5亿元`. */
function numberOf(line: TextLine | undefined): number | null {
  const found = /^\s*([0-9]{1,3})(?=\p{Script=Han})(?![年月日个项万亿])/u.exec(line?.words ?? '')
  return found === null ? null : Number(found[1])
}

/** A row: the spans of each column; a column of departments may have several, if nothing but their first characters parts them. */
type RowCells = readonly (readonly Span[])[]

function rowOf(text: string, line: Span, kinds: readonly ColumnKind[]): RowCells | null {
  const row = trimmed(text, line)
  const number = { start: row.start, end: row.start + (/^[0-9]+/.exec(text.slice(row.start, row.end))?.[0].length ?? 0) }
  const hasDays = kinds.at(-1) === 'deadline'
  const day = hasDays ? dayAtEnd(text, { start: number.end, end: row.end }) : null
  const end = day?.start ?? row.end
  const task = /^[\s\S]*[。；;]/u.exec(text.slice(number.end, end))?.[0].length ?? 0
  const names = namesOf(text, trimmed(text, { start: number.end + task, end }), kinds.filter(isRole))
  if (task === 0 || names === null) return null
  return [
    [number],
    [trimmed(text, { start: number.end, end: number.end + task })],
    ...names,
    ...(hasDays ? [[day ?? { start: end, end }]] : []),
  ]
}

const DAY =
  /(?:(?:20[0-9]{2}年)?(?:第?[一二三四1-4]季度|[上下]半年|[0-9]{1,2}月(?:份|[0-9]{1,2}日|[上中下]旬)?|(?<=[0-9])年|年)(?:[底末初])?(?:之?前|以前)?(?:完成)?|20[0-9]{2}年?|长期(?:坚持|推进)?|持续(?:推进)?|常态化?(?:推进)?|全年)$/u

function dayAtEnd(text: string, { start, end }: Span): Span | null {
  const found = DAY.exec(text.slice(Math.max(start, end - 24), end))
  return found === null ? null : { start: end - found[0].length, end }
}

/**
 * The names of one column of departments, or of two: one name leads where nothing parts it from those of the next column. Null if they may be
 * split in several ways.
 */
function namesOf(text: string, span: Span, roles: readonly ColumnKind[]): RowCells | null {
  const words = text.slice(span.start, span.end)
  const areNames = (part: string) => part.length >= 3 && mayBe('responsible', part)
  if (roles.length === 1 && !/\n/u.test(words)) return areNames(words) ? [[span]] : null
  const cuts = Array.from(words, (_, index) => index).filter(
    (cut) => beginsList(words, cut) && areNames(words.slice(0, cut)) && areNames(words.slice(cut)),
  )
  const parts = [0, ...cuts].map((cut, index) =>
    trimmed(text, { start: span.start + cut, end: span.start + (cuts[index] ?? words.length) }),
  )
  if (roles.length === 1) return areNames(words) ? [parts] : null
  const isList = /[、，,；;]/u.test(words)
  return cuts.length === 1 || (cuts.length > 1 && !isList) ? [parts.slice(0, 1), parts.slice(1)] : null
}

/** 市教育局|市财政局, 市教育局|各县区: a list starts like the previous one, or with 各, and never inside a list. */
function beginsList(words: string, cut: number): boolean {
  return (words[cut] === words[0] || words[cut] === '各') && !/[、，,；;]/u.test(words[cut - 1] ?? '')
}
