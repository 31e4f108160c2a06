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

/**
 * 序号, one column of tasks, then columns of departments, possibly one of deadlines, or one of deadlines and one of persons; the line ends with
 * them, or continues with the first row.
 */
function headerOf(text: string, line: TextLine | undefined): Header | null {
  const start = line === undefined ? -1 : startOfHeader(text, line)
  if (line === undefined || start < 0) return null
  const names = columnNamesAt(text, start)
  const [number, task, ...last] = names.map(({ kind }) => kind)
  const roles = last.filter(isRole)
  const days = last.slice(roles.length)
  const areDays = days.length < 2 && days.every((kind) => kind === 'deadline')
  const fits = number === 'number' && (task === 'task' || task === 'content') && last.slice(0, roles.length).every(isRole)
  const end = names.at(-1)?.span.end ?? line.start
  const isWhole = end === trimmedEnd(text, line) || OPENS_STREAM.test(text.slice(end, end + 4))
  return fits && isWhole && (roles.length === 0 ? DAYS_AND_PERSONS.test(last.join(' ')) : roles.length < 3 && areDays)
    ? { names, end }
    : null
}

/** 工作时限, 工作时限|承办责任人 */
const DAYS_AND_PERSONS = /^deadline(?: person)?$/u

/** Where a line starts with 序号, or has it after the end of a heading: `三、下周重点工作：|序号重点工作…1加强…`. */
function startOfHeader(text: string, line: TextLine): number {
  const own = trimmed(text, line).start
  if (text.startsWith('序', own)) return own
  const inside = line.words.search(/(?<=[：:。])\s*序号(?=\p{Script=Han})/u)
  return inside < 0 ? -1 : line.start + inside
}

/** `…完成时限1新改建农村公路`: the first row directly after the header. */
const OPENS_STREAM = /^1(?=\p{Script=Han})/u

const trimmedEnd = (text: string, line: TextLine | undefined): number => (line === undefined ? 0 : trimmed(text, line).end)

/** `…1新改建公路。县交通运输局11月底前2实施…`: rows without line breaks between them; each ends at the next number that makes it a complete row. */
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

/** A row: the spans of each column; a column of departments may have several, if only their first characters show where each begins. */
type RowCells = readonly (readonly Span[])[]

function rowOf(text: string, line: Span, kinds: readonly ColumnKind[]): RowCells | null {
  const row = trimmed(text, line)
  if (!kinds.some(isRole)) return rowWithDay(text, row, kinds)
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

/** `6联系企业签协议|本周工作`, `5改造由企业承建|本周工作|张某某`: a deadline, and who sees to it, who may be merged from above; Chinese names have two to four characters. */
function rowWithDay(text: string, row: Span, kinds: readonly ColumnKind[]): RowCells | null {
  const number = { start: row.start, end: row.start + (/^[0-9]+/.exec(text.slice(row.start, row.end))?.[0].length ?? 0) }
  const persons = kinds.at(-1) === 'person' ? [0, 3, 2, 4] : [0]
  const ends = persons.map((length) => row.end - length).filter((end) => /^\p{Script=Han}*$/u.test(text.slice(end, row.end)))
  const day = ends.map((end) => dayAtEnd(text, { start: number.end, end })).find((found) => found !== null)
  // the day of a signature below the table is no deadline
  if (!day || day.start - number.end < LEAST_OF_TASK || /\n/u.test(text.slice(row.start, row.end))) return null
  const person = kinds.at(-1) === 'person' ? [[{ start: day.end, end: row.end }]] : []
  return [[number], [trimmed(text, { start: number.end, end: day.start })], [day], ...person]
}

/** Minimum length of a task. */
const LEAST_OF_TASK = 4

const DAY =
  /(?:[本下][周月]|[一两三]周)(?:内|底|末)?(?:工作|完成|落实)?$|(?:(?:20[0-9]{2}年)?(?:第?[一二三四1-4]季度|[上下]半年|[0-9]{1,2}月(?:份|[0-9]{1,2}日|[上中下]旬)?|20[0-9]{2}年(?=[底末初])|(?<=[0-9])年|年)(?:[底末初])?(?:之?前|以前)?(?:完成)?|20[0-9]{2}年?|长期(?:坚持|推进|工作)?|持续(?:推进)?|常态化?(?:推进)?|全年)$/u

function dayAtEnd(text: string, { start, end }: Span): Span | null {
  const found = DAY.exec(text.slice(Math.max(start, end - 24), end))
  return found === null ? null : { start: end - found[0].length, end }
}

/**
 * The names of one column of departments, or of two: the first column has one name if nothing separates it from those of the next column.
 * Null if they may be split in several ways.
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
