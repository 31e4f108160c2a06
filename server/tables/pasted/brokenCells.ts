import type { ColumnKind } from '../../lexicon/columnHeaders.ts'
import type { Span } from '../../text/span.ts'
import { widthOf } from '../../text/width.ts'
import { isRole } from '../columnKinds.ts'
import { mayBe } from './cellWords.ts'
import type { CellSpan, TextLine } from './rows.ts'

/** A cell, or a part of one, and where it starts on its line, in Chinese characters. */
export interface LinePart extends Span {
  readonly left: number
  readonly words: string
}

/** Cells of a line with their positions on it. */
export function partsOf(line: TextLine, cells: readonly Span[]): readonly LinePart[] {
  return cells.map(({ start, end }) => ({
    start,
    end,
    left: widthOf(line.words.slice(0, start - line.start)),
    words: line.words.slice(start - line.start, end - line.start),
  }))
}

/** Characters of quotation marks and the like are not as wide everywhere. */
const WIDTH_TOLERANCE = 1
/** A long cell moves those after it to the right, so a part belongs to the cell above that is this many times nearer than any other. */
const MUCH_NEARER = 4

/** Whether each part starts below one of these cells but the first, and no two below the same. */
export function standBelow(parts: readonly LinePart[], cells: readonly LinePart[]): boolean {
  const above = parts.map((part) => cellAbove(part, cells))
  return above.every((cell) => cell > 0) && new Set(above).size === above.length
}

function cellAbove(part: LinePart, cells: readonly LinePart[]): number {
  const away = cells.map(({ left }) => Math.abs(left - part.left))
  const [first = Number.POSITIVE_INFINITY, second = Number.POSITIVE_INFINITY] = [...away].sort((a, b) => a - b)
  return first <= WIDTH_TOLERANCE || first * MUCH_NEARER <= second ? away.indexOf(first) : -1
}

/** The parts of a first line with the words below them added: 市自然资|源和规划局 is a name only as a whole. */
export function wholeParts(first: readonly LinePart[], rest: readonly (readonly LinePart[])[]): readonly LinePart[] {
  return first.map((part) => ({ ...part, words: [part, ...below(part, first, rest)].map(({ words }) => words).join('') }))
}

const below = (part: LinePart, first: readonly LinePart[], rest: readonly (readonly LinePart[])[]) =>
  rest.flat().filter((one) => first[cellAbove(one, first)] === part)

/** `新建污水处理站3座，铺设管网   镇建设办` over `12公里`: the cells of a row with their parts on the lines below. */
export function withRest(
  row: readonly (CellSpan | null)[],
  first: readonly LinePart[],
  rest: readonly (readonly LinePart[])[],
  kinds: readonly ColumnKind[],
): readonly (CellSpan | null)[] {
  return row.map((cell, column) => {
    const own = first.find(({ start }) => cell !== null && cell.end > cell.start && start === cell.start)
    const more = own === undefined ? [] : below(own, first, rest)
    return own === undefined || more.length === 0 ? cell : cellOf([own, ...more], kinds[column])
  })
}

/** A cell of several lines: names of departments stay separate unless one is broken; everything else is joined. */
function cellOf(parts: readonly LinePart[], kind: ColumnKind | undefined): CellSpan {
  const lines: Span[][] = []
  for (const [index, { start, end, words }] of parts.entries()) {
    const above = parts[index - 1]
    const areNames = isRole(kind) && above !== undefined && isWhole(above) && mayBe(kind, words)
    const open = lines.at(-1)
    if (open === undefined || areNames) lines.push([{ start, end }])
    else open.push({ start, end })
  }
  return { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0, lines }
}

/** A complete name: 市教育局, but not 市住房城乡、 or 市住房城乡. */
export const isWhole = (part: LinePart): boolean => !/、$/u.test(part.words) && mayBe('responsible', part.words)
