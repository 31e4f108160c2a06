import type { Span } from '../../text/span.ts'
import { type ColumnKind, columnKindOf } from '../headers.ts'
import type { PastedTables } from '../pasted.ts'
import { isRole, mayBe } from './rowCells.ts'
import { linesOf, type TextLine, tableOf, trimmed } from './rows.ts'

/**
 * `序号 主要任务 牵头单位 完成时限` / `1 新增公办学位3000个。 市教育局 2024年底`: a table whose cells blanks divide, as a page or a PDF runs them
 * together. The header says how many columns of departments and days end each row; what stands before them, behind the number, is the task.
 */
export const blankCells: PastedTables = (text) => {
  const lines = linesOf(text).filter(({ words }) => words.trim() !== '')
  const found: (readonly (readonly Span[])[])[] = []
  for (let index = 0; index < lines.length; index += 1) {
    const header = headerOf(lines[index])
    if (header === null) continue
    const rows = rowsBelow(text, lines, index + 1, header)
    if (rows.length > 0) found.push([tokensOf(lines[index] as TextLine), ...rows])
  }
  return found.map(tableOf)
}

/** The columns of a header in one line: 序号 first, departments and days last, at least one column of departments. */
function headerOf(line: TextLine | undefined): readonly ColumnKind[] | null {
  if (line === undefined || line.words.length > 120 || line.words.includes('\t')) return null
  const kinds = tokensOf(line).map((token) => columnKindOf(line.words.slice(token.start - line.start, token.end - line.start)))
  if (kinds.length < 3 || kinds[0] !== 'number' || kinds.some((kind) => kind === null)) return null
  const known = kinds as readonly ColumnKind[]
  return known.some(isRole) && tailLength(known) > 0 && known.some(isText) ? known : null
}

/** How many columns at the end hold departments or days. */
function tailLength(kinds: readonly ColumnKind[]): number {
  const others = kinds.findLastIndex((kind) => !isRole(kind) && kind !== 'deadline')
  return kinds.length - others - 1
}

function isText(kind: ColumnKind): boolean {
  return kind === 'task' || kind === 'content'
}

function rowsBelow(text: string, lines: readonly TextLine[], from: number, header: readonly ColumnKind[]): readonly (readonly Span[])[] {
  const rows: (readonly Span[])[] = []
  for (let index = from; index < lines.length; ) {
    const end = endOfRow(lines, index, rows.length + 1)
    const row = end === null ? null : rowOf(text, { start: lines[index]?.start ?? 0, end: lines[end - 1]?.end ?? 0 }, header)
    if (end === null || row === null) break
    rows.push(row)
    index = end
  }
  return rows
}

/** The line behind a row: where the next number begins, or behind its first line where none does. */
function endOfRow(lines: readonly TextLine[], from: number, number: number): number | null {
  if (numberOf(lines[from]) !== number) return null
  const next = lines.slice(from + 1, from + LONGEST_ROW).findIndex((line) => numberOf(line) === number + 1)
  return next === -1 ? from + 1 : from + 1 + next
}

const LONGEST_ROW = 16

function numberOf(line: TextLine | undefined): number | null {
  const found = /^\s*([0-9]{1,3})\s+\S/.exec(line?.words ?? '')
  return found === null ? null : Number(found[1])
}

/** The cells of a row: its number, what is before the task, the task, and a token for each of the last columns; null where those do not fit. */
function rowOf(text: string, span: Span, header: readonly ColumnKind[]): readonly Span[] | null {
  const tokens = tokensOf({ ...span, words: text.slice(span.start, span.end) })
  const tail = tailLength(header)
  const [number, ...middle] = tokens.slice(0, -tail)
  const last = tokens.slice(-tail)
  const fits = last.every((token, index) =>
    mayBe(header[header.length - tail + index], { ...token, words: text.slice(token.start, token.end) }),
  )
  const first = middle[0]
  if (number === undefined || first === undefined || !fits) return null
  const end = middle.at(-1)?.end ?? first.end
  const before = header.length - tail - 2
  const start = before === 0 ? first.start : taskStart(text, middle)
  const others = start > first.start ? [trimmed(text, { start: first.start, end: start })] : []
  // 类别 主要任务 细化措施: what stands before the sentence is of the columns before the last, which blanks alone do not part
  const empty = Array.from({ length: before - others.length }, () => ({ start, end: start }))
  return [number, ...others, ...empty, { start, end }, ...last]
}

/** The task begins with the token that holds the first stop or comma: 类别 任务 |实施总量控制，… */
function taskStart(text: string, tokens: readonly Span[]): number {
  const sentence = tokens.find(({ start, end }) => /[，,。；;]/u.test(text.slice(start, end)))
  return (sentence ?? tokens.at(-1))?.start ?? 0
}

/** The runs of characters without a blank. */
function tokensOf({ start, words }: TextLine): readonly Span[] {
  return [...words.matchAll(/\S+/gu)].map(({ 0: token, index }) => ({ start: start + index, end: start + index + token.length }))
}
