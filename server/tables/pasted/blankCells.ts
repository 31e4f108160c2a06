import type { ColumnKind } from '../../lexicon/columnHeaders.ts'
import type { Span } from '../../text/span.ts'
import { isRole, isTask } from '../columnKinds.ts'
import { columnKindOf } from '../headers.ts'
import type { PastedTables } from '../pasted.ts'
import { groupRowOf, plainGroupOf, rowNumberOf } from '../rowKinds.ts'
import { mayBe } from './rowCells.ts'
import { linesOf, type TextLine, tableOf, trimmed } from './rows.ts'

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
  return found.map(tableOf)
}

interface Column {
  readonly kind: ColumnKind
  readonly span: Span
}

/** The columns of a header in one line: 序号 first, departments and deadlines last, with at least one column of departments. */
function headerOf(whole: TextLine | undefined): readonly Column[] | null {
  const line = whole === undefined ? undefined : fromNumber(whole)
  if (line === undefined || line.words.length > 120 || line.words.includes('\t')) return null
  const columns = columnsOf(line)
  const kinds = columns?.map(({ kind }) => kind) ?? []
  if (columns === null || kinds.length < 3 || kinds[0] !== 'number') return null
  // a remark right of the task would be taken for a part of it
  const isLastText = kinds[kinds.length - tailLength(kinds) - 1] !== 'note'
  return kinds.some(isRole) && tailLength(kinds) > 0 && kinds.some(isTask) && isLastText ? columns : null
}

/** `…圆满完成。 任务分解表 |序号 工作任务 牵头单位`: without the words of a paragraph whose line breaks were lost. */
function fromNumber({ start, end, words }: TextLine): TextLine {
  const at = words.lastIndexOf(' 序号 ') + 1
  return { start: start + at, end, words: words.slice(at) }
}

/** The names of the columns; a name may contain spaces: 序号 工 作 任 务 牵头负责部门. Null if the line contains anything else. */
function columnsOf(line: TextLine): readonly Column[] | null {
  const tokens = tokensOf(line)
  const columns: Column[] = []
  for (let at = 0; at < tokens.length; ) {
    const known = columnAt(line, tokens.slice(at))
    const column = known ?? unknownAt(line, tokens[at], tokens.slice(at + 1))
    // 名称 beside 工作任务: one unknown name at most
    if (column === null || (known === null && columns.some(({ kind }) => kind === 'note'))) return null
    columns.push(column)
    at += tokens.slice(at).filter(({ end }) => end <= column.span.end).length
  }
  return columns
}

/** A short unknown name above a column, if a known one follows. */
function unknownAt(line: TextLine, token: Span | undefined, rest: readonly Span[]): Column | null {
  if (token === undefined || columnAt(line, rest) === null) return null
  return /^\p{Script=Han}{2,6}$/u.test(wordsAt(line, token).words) ? { kind: 'note', span: token } : null
}

/** The longest column name that starts with the first token; only single characters are joined. */
function columnAt(line: TextLine, tokens: readonly Span[]): Column | null {
  const singles = tokens.findIndex(({ start, end }) => end - start > 1)
  for (let count = Math.max(1, singles === -1 ? tokens.length : singles); count > 0; count -= 1) {
    const span = { start: tokens[0]?.start ?? 0, end: tokens[count - 1]?.end ?? 0 }
    const kind = columnKindOf(line.words.slice(span.start - line.start, span.end - line.start))
    if (kind !== null) return { kind, span }
  }
  return null
}

/** Number of trailing columns with departments or deadlines. */
function tailLength(kinds: readonly ColumnKind[]): number {
  const others = kinds.findLastIndex((kind) => !isRole(kind) && kind !== 'deadline')
  return kinds.length - others - 1
}

/** The following rows, with consecutive numbers; after a group line they may restart. */
function rowsBelow(text: string, lines: readonly TextLine[], from: number, header: readonly ColumnKind[]): readonly (readonly Span[])[] {
  const rows: (readonly Span[])[] = []
  let last: number | null = null
  for (let index = from; index < lines.length; ) {
    const line = lines[index] as TextLine
    const number = numberOf(line)
    if (number === null && isGroup(lines, index)) {
      rows.push([trimmed(text, line)])
      last = null
      index += 1
      continue
    }
    if (number === null || (last !== null && number !== last + 1 && number !== 1)) break
    const end = endOfRow(lines, index, number)
    const row = rowOf(text, { start: line.start, end: lines[end - 1]?.end ?? 0 }, header)
    if (row === null) break
    rows.push(row)
    last = number
    index = end
  }
  return rows.slice(0, rows.findLastIndex((row) => row.length > 1) + 1)
}

/** The line after a row: where the next number or group starts, or else after the names that follow its first line. */
function endOfRow(lines: readonly TextLine[], from: number, number: number): number {
  const next = lines.slice(from + 1, from + LONGEST_ROW).findIndex((line, below) => {
    const other = numberOf(line)
    return other === number + 1 || other === 1 || (other === null && isGroup(lines, from + 1 + below))
  })
  if (next !== -1) return from + 1 + next
  const names = lines.slice(from + 1).findIndex((line) => !tokensOf(line).every((token) => mayBe('responsible', wordsAt(line, token))))
  return from + 1 + (names === -1 ? lines.length - from - 1 : names)
}

const LONGEST_ROW = 16

/** A line with a mark, or without one directly above the first row. */
function isGroup(lines: readonly TextLine[], index: number): boolean {
  const words = lines[index]?.words.trim() ?? ''
  return groupRowOf(words) || (plainGroupOf(words) && numberOf(lines[index + 1]) !== null)
}

function numberOf(line: TextLine | undefined): number | null {
  const [first, next] = line === undefined ? [] : tokensOf(line)
  return line === undefined || first === undefined || next === undefined ? null : rowNumberOf(wordsAt(line, first).words)
}

/** The cells of a row: its number, the text before the task, the task, and one cell for each trailing column; null if they do not fit. */
function rowOf(text: string, span: Span, header: readonly ColumnKind[]): readonly Span[] | null {
  const [number, ...rest] = tokensOf({ ...span, words: text.slice(span.start, span.end) })
  const tail = tailLength(header)
  const last = lastCells(text, rest, header.slice(-tail))
  if (number === undefined || last === null) return null
  const middle = rest.filter(({ end }) => end <= Math.min(...last.map(({ start }) => start)))
  const first = middle[0]
  if (first === undefined) return null
  const end = middle.at(-1)?.end ?? first.end
  const own = header.slice(1, header.length - tail)
  if (own.includes('period')) return middle.length === own.length ? [number, ...middle, ...last] : null
  const before = own.length - 1
  const start = before === 0 ? first.start : taskStart(text, middle)
  const leading = middle.filter((token) => token.end <= start)
  // each blank beside the first is a cell without words: `2  严守用水 效率控制 红线 落实…`
  const missing = Math.min(before, first.start - number.end - 1)
  return [number, ...leadingCells(text, leading, { before, missing, start }), { start, end }, ...last]
}

/** Minimum length of a token that is a task by itself: 严守水资源开发利用控制红线. */
const LEAST_OF_TASK = 6

/**
 * 类别 主要任务 细化措施: the cells of the columns before the sentence, of which the first ones may be missing. Spaces alone do not part several, so the
 * last token is a cell of its own only if it is long.
 */
function leadingCells(
  text: string,
  tokens: readonly Span[],
  { before, missing, start }: { readonly before: number; readonly missing: number; readonly start: number },
): readonly Span[] {
  const empty = (length: number, at: number) => Array.from({ length: Math.max(0, length) }, () => ({ start: at, end: at }))
  const [first] = tokens
  if (first === undefined) return empty(before, start)
  const last = tokens.at(-1) ?? first
  const isParted = before - missing > 1 && tokens.length > 1 && last.end - last.start >= LEAST_OF_TASK
  const cells = isParted
    ? [trimmed(text, { start: first.start, end: last.start }), ...empty(before - missing - 2, last.start), last]
    : [trimmed(text, { start: first.start, end: last.end }), ...empty(before - missing - 1, start)]
  return [...empty(missing, first.start), ...cells]
}

/**
 * The cells of the trailing columns of departments and deadlines. With several names, the last column of departments gets the last one and
 * the first column the others; a single name goes to the first column. Null if they do not fit.
 */
function lastCells(text: string, tokens: readonly Span[], columns: readonly ColumnKind[]): readonly Span[] | null {
  const fits = (column: ColumnKind | undefined, token: Span | undefined) =>
    token !== undefined && mayBe(column, { ...token, words: text.slice(token.start, token.end) })
  const roles = columns.findIndex((column) => !isRole(column))
  const roleCount = roles === -1 ? columns.length : roles
  const days = columns.slice(roleCount)
  // 完成时限 牵头单位: deadlines before departments have one token each
  if (days.some(isRole)) {
    const last = tokens.slice(-columns.length)
    return last.length === columns.length && last.every((token, index) => fits(columns[index], token)) ? last : null
  }
  const end = tokens.length
  const dayCells = days.every((column, index) => fits(column, tokens[end - days.length + index])) ? tokens.slice(end - days.length) : []
  const names = tokens.slice(0, end - dayCells.length)
  const named = names.length - 1 - names.findLastIndex((token) => !fits('responsible', token))
  if (named === 0 || named === names.length || (named > 1 && named < roleCount)) return null
  const own = names.slice(-named)
  const behind = { start: own.at(-1)?.end ?? 0, end: own.at(-1)?.end ?? 0 }
  const others = named === 1 ? columns.slice(1, roleCount).map(() => behind) : own.slice(named - roleCount + 1)
  const first = named === 1 ? own : own.slice(0, named - roleCount + 1)
  const joined = { start: first[0]?.start ?? 0, end: first.at(-1)?.end ?? 0 }
  const after = tokens.at(-1)?.end ?? 0
  return [joined, ...others, ...(dayCells.length > 0 ? dayCells : days.map(() => ({ start: after, end: after })))]
}

const wordsAt = (line: TextLine, { start, end }: Span): TextLine => ({
  start,
  end,
  words: line.words.slice(start - line.start, end - line.start),
})

/** The task starts with the token that contains the first full stop or comma: 类别 任务 |实施总量控制，… */
function taskStart(text: string, tokens: readonly Span[]): number {
  const sentence = tokens.find(({ start, end }) => /[，,。；;]/u.test(text.slice(start, end)))
  return (sentence ?? tokens.at(-1))?.start ?? 0
}

/** The runs of characters between spaces. */
function tokensOf({ start, words }: TextLine): readonly Span[] {
  return [...words.matchAll(/\S+/gu)].map(({ 0: token, index }) => ({ start: start + index, end: start + index + token.length }))
}
