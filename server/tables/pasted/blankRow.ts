import type { ColumnKind } from '../../lexicon/columnHeaders.ts'
import type { Span } from '../../text/span.ts'
import { isRole } from '../columnKinds.ts'
import { tailLength } from './blankHeader.ts'
import { mayBe } from './cellWords.ts'
import { tokensOf, trimmed, wordsIn } from './rows.ts'

/** The cells of a row: its number, the text before the task, the task, and one cell for each trailing column; null if they do not fit. */
export function blankRowOf(text: string, span: Span, header: readonly ColumnKind[]): readonly Span[] | null {
  const [number, ...rest] = tokensOf({ ...span, words: wordsIn(text, span) })
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
 * last token is a separate cell only if it is long.
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
  const fits = (column: ColumnKind | undefined, token: Span | undefined) => token !== undefined && mayBe(column, wordsIn(text, token))
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

/** The task starts with the token that contains the first full stop or comma: 类别 任务 |实施总量控制，… */
function taskStart(text: string, tokens: readonly Span[]): number {
  const sentence = tokens.find((token) => /[，,。；;]/u.test(wordsIn(text, token)))
  return (sentence ?? tokens.at(-1))?.start ?? 0
}
