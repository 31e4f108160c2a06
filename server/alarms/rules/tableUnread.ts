import type { Reading } from '../../extraction/findings.ts'
import type { ColumnKind } from '../../lexicon/columnHeaders.ts'
import { folded } from '../../lexicon/folded.ts'
import { tablesRead } from '../../structure/tables.ts'
import { isRole, isTask } from '../../tables/columnKinds.ts'
import { type ColumnName, columnNamesAt } from '../../tables/columnNames.ts'
import { listedKindOf } from '../../tables/headers.ts'
import { isMark } from '../../tables/markColumns.ts'
import { mayBe } from '../../tables/pasted/cellWords.ts'
import { linesOf } from '../../tables/pasted/rows.ts'
import type { PlacedTable } from '../../text/layout.ts'
import type { Span } from '../../text/span.ts'
import type { CleanText } from '../../text/types.ts'
import type { AlarmRule } from '../alarm.ts'

export const tableUnread: AlarmRule = {
  kind: 'TABLE_UNREAD',
  does: 'Columns of a table were not understood, or its rows were read only in part. The alarm is on the row that names the columns, or on the names left over.',
  examples: [
    '人员类别 | 参保缴费渠道, over ten rows',
    '序号工作任务牵头单位 in running text',
    '市教育局 on a line below a table that ends before it',
  ],
  find: (reading) => {
    const { text } = reading.outline
    const tables = tablesRead(text)
    const headers = headersOutsideTables(text)
    return [
      ...tables.flatMap(({ table, read }) => (read.kind === 'unknown' && rowsOf(table) >= FEWEST_ROWS ? [firstRow(table)] : [])),
      ...headers,
      ...headersOverLines(text).filter(({ start, end }) => headers.every((one) => one.end <= start || end <= one.start)),
      ...tables.flatMap(({ table, read }) =>
        read.kind === 'tasks' ? [...namesLeftOver(reading, table), ...rowLeftOver(reading, table)].slice(0, 1) : [],
      ),
    ]
  },
}

const isOutside = (tables: readonly PlacedTable[], at: number): boolean => tables.every(({ span }) => at < span.start || span.end <= at)

/** Consecutive column names outside tables: 序号 with departments, or whole lines that name tasks and departments. */
function headersOutsideTables({ text, tables }: CleanText): readonly Span[] {
  let end = 0
  return Array.from(text.matchAll(/序\s?号|^[^\S\n]*\S/gmu), ({ index }) => index)
    .filter((at) => isOutside(tables, at))
    .flatMap((at) => {
      const names = at < end ? [] : columnNamesAt(text, at)
      if (!(/^序/u.test(text.slice(at)) ? isNumberedHeader(names) : isWholeHeader(text, names))) return []
      end = names.at(-1)?.span.end ?? at
      return [{ start: at, end }]
    })
}

/** Maximum length of a column name on a separate line. */
const LONGEST_NAME = 10

/** `序号` / `工作任务` / `推进路径` / `责任单位`: column names on consecutive lines, with unknown ones between known ones. */
function headersOverLines({ text, tables }: CleanText): readonly Span[] {
  const lines = linesOf(text).filter(({ words }) => words.trim() !== '')
  const kinds = lines.map(({ words }) => (words.trim().length > LONGEST_NAME ? null : listedKindOf(folded(words))))
  return lines.flatMap((line, from) => {
    if (kinds[from] === null || (kinds[from - 1] ?? null) !== null || !isOutside(tables, line.start)) return []
    const end = endOfNames(kinds, from)
    const own = kinds.slice(from, end).filter((kind) => kind !== null)
    const isHeader = own.length >= FEWEST_COLUMNS && own.some(isTask) && own.some(isRole)
    return isHeader ? [{ start: line.start, end: lines[end - 1]?.end ?? line.end }] : []
  })
}

/** Where two lines in a row name no column, or the text ends. */
function endOfNames(kinds: readonly (ColumnKind | null)[], from: number): number {
  let end = from + 1
  while (end < kinds.length && !(kinds[end] === null && (kinds[end + 1] ?? null) === null)) end += 1
  return end
}

/** 序号 with departments, or with tasks and their deadlines. */
const isNumberedHeader = (names: readonly ColumnName[]): boolean =>
  names.length >= FEWEST_COLUMNS &&
  (hasRole(names) || (names.some(({ kind }) => isTask(kind)) && names.some(({ kind }) => kind === 'deadline')))

/** 工作任务 and 责任单位 with nothing else on their lines, or with 完成时限 or two more names before the words of the first row. */
function isWholeHeader(text: string, names: readonly ColumnName[]): boolean {
  const isSure = names.length > FEWEST_COLUMNS || (names.length === FEWEST_COLUMNS && names.some(({ kind }) => kind === 'deadline'))
  const isHeader = names.some(({ kind }) => isTask(kind)) && hasRole(names)
  return isHeader && (isSure || /^[^\S\n]*(?:\n|$)/u.test(text.slice(names.at(-1)?.span.end)))
}

const FEWEST_COLUMNS = 3
const hasRole = (names: readonly ColumnName[]): boolean => names.some(({ kind }) => isRole(kind))

/** Maximum number of lines below a table that may belong to an unread row. */
const LINES_OF_ROW = 6
/** 市教育局、各区政府 on a separate line, but not 柳州市人民政府 above the day of its signature. */
const NAMES_ONLY = /^[^\S\n]*(?<names>[\p{Script=Han}（）()、，,]{3,60})[^\S\n]*(?=\n|$)(?!\s*(?:20|二[〇○Ｏ0])\S{2,9}日)/gmu

/** Departments on a line below a table of tasks that nothing else reads: the table was read only to the row before. */
function namesLeftOver({ outline: { text }, departments }: Reading, { span }: PlacedTable): readonly Span[] {
  const below = text.text
    .slice(span.end)
    .split('\n', LINES_OF_ROW + 1)
    .join('\n')
  return Array.from(below.matchAll(NAMES_ONLY), ({ index, 0: line, groups }) => {
    const start = span.end + index + line.indexOf(groups?.names ?? '')
    return { start, end: start + (groups?.names ?? '').length }
  })
    .filter(({ start, end }) => isOutside(text.tables, start) && mayBe('responsible', text.text.slice(start, end)))
    .filter(({ start, end }) => departments.every((one) => one.span.end <= start || end <= one.span.start))
    .slice(0, 1)
}

/** A header and two rows; smaller tables are usually page layout. */
const FEWEST_ROWS = 3

function rowsOf({ cells }: PlacedTable): number {
  return new Set(cells.map(({ row }) => row)).size
}

function firstRow({ span, cells }: PlacedTable): Span {
  const first = cells.filter(({ row }) => row === cells[0]?.row)
  return { start: first[0]?.span.start ?? span.start, end: first.at(-1)?.span.end ?? span.end }
}

/** A line below a table of tasks that starts with the number after its last row: `3 落实减税降费政策，清理拖欠账款 市财政局`. */
function rowLeftOver({ outline: { text } }: Reading, { span }: PlacedTable): readonly Span[] {
  const below = /^\s*(?<line>(?<number>\d{1,3})[.．、]?\s*\p{Script=Han}[^\n]{8,})/u.exec(text.text.slice(span.end))
  const [line, number] = [below?.groups?.line ?? '', Number(below?.groups?.number ?? 0)]
  const start = span.end + (below?.[0].length ?? 0) - line.length
  const counts =
    number > 1 && new RegExp(`\\n\\s*${number - 1}[.．、]?\\s*\\p{Script=Han}`, 'u').test(`\n${text.text.slice(span.start, span.end)}`)
  return counts && isOutside(text.tables, start) && mayHoldNames(line) ? [{ start, end: start + line.length }] : []
}

/** Whether the words of a line end like those of a cell of departments or a deadline, or with ticks. */
const mayHoldNames = (line: string): boolean =>
  isMark(line.slice(-1)) || /(?:[局委办厅部处科站院]|政府|公司|[底末]?前|持续推进)。?$/u.test(line)
