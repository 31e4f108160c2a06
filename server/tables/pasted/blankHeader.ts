import type { ColumnKind } from '../../lexicon/columnHeaders.ts'
import type { Span } from '../../text/span.ts'
import { isRole, isTask } from '../columnKinds.ts'
import { columnKindOf } from '../headers.ts'
import { type TextLine, tokensOf } from './rows.ts'

/** A column by its name in the header. */
export interface Column {
  readonly kind: ColumnKind
  readonly span: Span
}

/** The columns of a header in one line: 序号 first, departments and deadlines last, with at least one column of departments. */
export function headerOf(whole: TextLine | undefined): readonly Column[] | null {
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
  return /^\p{Script=Han}{2,6}$/u.test(line.words.slice(token.start - line.start, token.end - line.start))
    ? { kind: 'note', span: token }
    : null
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
export function tailLength(kinds: readonly ColumnKind[]): number {
  const others = kinds.findLastIndex((kind) => !isRole(kind) && kind !== 'deadline')
  return kinds.length - others - 1
}
