import type { Span } from '../../text/span.ts'
import { type ColumnName, columnNamesAt } from '../columnNames.ts'
import type { ColumnKind } from '../headers.ts'
import type { PastedTables } from '../pasted.ts'
import { groupRowOf } from '../rowKinds.ts'
import { isRole, mayBe } from './rowCells.ts'
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
    const rows = header === null ? [] : rowsBelow(text, lines, index + 1, header)
    if (header !== null && rows.some((row) => row.length > 1)) found.push([header.map(({ span }) => span), ...rows])
  }
  return found.map(tableOf)
}

/** 序号, one column of tasks, then columns of departments, and possibly one of deadlines. */
function headerOf(text: string, line: TextLine | undefined): readonly ColumnName[] | null {
  const words = line?.words.trim() ?? ''
  if (line === undefined || words.length > 60 || !words.startsWith('序')) return null
  const names = columnNamesAt(text, trimmed(text, line).start)
  const [number, task, ...last] = names.map(({ kind }) => kind)
  const roles = last.filter(isRole)
  const days = last.slice(roles.length)
  const fits = number === 'number' && (task === 'task' || task === 'content') && last.slice(0, roles.length).every(isRole)
  const isWhole = names.at(-1)?.span.end === trimmed(text, line).end
  return fits && isWhole && [1, 2].includes(roles.length) && days.every((kind) => kind === 'deadline') && days.length < 2 ? names : null
}

/** Maximum number of lines in a row. */
const LONGEST_ROW = 16

function rowsBelow(text: string, lines: readonly TextLine[], from: number, header: readonly ColumnName[]): readonly (readonly Span[])[] {
  const rows: (readonly Span[])[] = []
  for (let index = from, last: number | null = null; index < lines.length; ) {
    const line = lines[index] as TextLine
    const number = numberOf(line)
    if (number === null && groupRowOf(line.words.trim())) {
      rows.push([trimmed(text, line)])
      last = null
      index += 1
      continue
    }
    if (number === null || (last !== null && number !== last + 1)) break
    const end = endOfRow(lines, index, number)
    const row = rowOf(
      text,
      { start: line.start, end: lines[end - 1]?.end ?? line.end },
      header.map(({ kind }) => kind),
    )
    if (row === null) return []
    rows.push(row)
    last = number
    index = end
  }
  return rows.slice(0, rows.findLastIndex((row) => row.length > 1) + 1)
}

/** The line after a row: at the next number or group; for the last row where its own text ends. */
function endOfRow(lines: readonly TextLine[], from: number, number: number): number {
  const next = lines
    .slice(from + 1, from + LONGEST_ROW)
    .findIndex((line) => numberOf(line) === number + 1 || (numberOf(line) === null && groupRowOf(line.words.trim())))
  return from + 1 + Math.max(0, next)
}

/** `12新增…`, but not `12月` or `1.5亿元`. */
function numberOf(line: TextLine | undefined): number | null {
  const found = /^\s*([0-9]{1,3})(?=\p{Script=Han})(?![年月日个项万亿])/u.exec(line?.words ?? '')
  return found === null ? null : Number(found[1])
}

function rowOf(text: string, line: Span, kinds: readonly ColumnKind[]): readonly Span[] | null {
  const row = trimmed(text, line)
  const number = { start: row.start, end: row.start + (/^[0-9]+/.exec(text.slice(row.start, row.end))?.[0].length ?? 0) }
  const hasDays = kinds.at(-1) === 'deadline'
  const day = hasDays ? dayAtEnd(text, { start: number.end, end: row.end }) : null
  const end = day?.start ?? row.end
  const task = /^[\s\S]*[。；;]/u.exec(text.slice(number.end, end))?.[0].length ?? 0
  const names = namesOf(text, trimmed(text, { start: number.end + task, end }), kinds.filter(isRole))
  if (task === 0 || names === null) return null
  return [number, trimmed(text, { start: number.end, end: number.end + task }), ...names, ...(hasDays ? [day ?? { start: end, end }] : [])]
}

const DAY =
  /(?:(?:20[0-9]{2}年)?(?:第?[一二三四1-4]季度|[上下]半年|[0-9]{1,2}月(?:份|[0-9]{1,2}日|[上中下]旬)?|(?<=[0-9])年|年)(?:[底末初])?(?:之?前|以前)?(?:完成)?|20[0-9]{2}年?|长期(?:坚持|推进)?|持续(?:推进)?|常态化?(?:推进)?|全年)$/u

function dayAtEnd(text: string, { start, end }: Span): Span | null {
  const found = DAY.exec(text.slice(Math.max(start, end - 24), end))
  return found === null ? null : { start: end - found[0].length, end }
}

/** The names of one column of departments, or of two if there is exactly one way to split them. */
function namesOf(text: string, span: Span, roles: readonly ColumnKind[]): readonly Span[] | null {
  const words = text.slice(span.start, span.end)
  const areNames = (part: string) => part.length >= 3 && mayBe('responsible', { ...span, words: part })
  if (roles.length === 1) return areNames(words) ? [span] : null
  const cuts = Array.from(words, (_, index) => index).filter(
    (cut) => beginsList(words, cut) && areNames(words.slice(0, cut)) && areNames(words.slice(cut)),
  )
  const cut = span.start + (cuts[0] ?? 0)
  return cuts.length === 1
    ? [
        { start: span.start, end: cut },
        { start: cut, end: span.end },
      ]
    : null
}

/** 市教育局|市财政局, 市教育局|各县区: a list starts like the previous one, or with 各, and never inside a list. */
function beginsList(words: string, cut: number): boolean {
  return (words[cut] === words[0] || words[cut] === '各') && !/[、，,；;]/u.test(words[cut - 1] ?? '')
}
