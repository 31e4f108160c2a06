import type { ColumnKind } from '../../lexicon/columnHeaders.ts'
import { groupRowOf, isOrdinal, plainGroupOf, rowNumberOf } from '../rowKinds.ts'
import { isWholeCell, mayBe } from './cellWords.ts'
import type { TextLine } from './rows.ts'
import { cellsInShape, type Shape, shapesOf } from './shapes.ts'

/** The lines of a cell: one, none if it is empty, or null if it is merged from above. */
export type LineCell = readonly TextLine[] | null

/**
 * `稳增长` / `新增企业50家` / `市工信局` / `清理拖欠账款` / `市财政局`: the rows below a header with a cell a line, where cells merged over rows and cells without
 * words have no line. Every cell is one line; a task alone on its row has to end as a sentence. The lines may divide into rows in several ways; of those that reach farthest the one
 * with the fewest missing cells counts, and if two are equally good, none does.
 */
export function mergedRows(lines: readonly TextLine[], from: number, kinds: readonly ColumnKind[]): readonly (readonly LineCell[])[] {
  const division = bestDivision(lines, from, kinds)
  if (division === undefined || division.ways > 1) return []
  const rows = rowsOf(lines, from, division)
  const groups = rows.filter((row) => row.length === 1).length
  // without numbers, as many groups as rows are the first lines of broken tasks
  const isSure = kinds.includes('number') ? rows.length - groups > 1 : rows.length - groups > Math.max(1, groups)
  return isSure && isCounted(rows, kinds) ? rows : []
}

/** A division into rows of the lines from one on. */
interface Division {
  /** The line after the last row. */
  readonly end: number
  readonly cost: number
  /** Number of divisions that are as good. */
  readonly ways: number
  /** The shape of the first row; null for the name of a group. */
  readonly first: Shape | null
  readonly rest: Division | null
}

function bestDivision(lines: readonly TextLine[], from: number, kinds: readonly ColumnKind[]): Division | undefined {
  const shapes = shapesOf(kinds)
  const starts = startsBelow(lines, from, kinds, shapes)
  const best = new Map<number, Division>()
  for (const start of [...starts.keys()].sort((a, b) => b - a)) {
    const divisions = (starts.get(start) ?? []).map((shape): Division => {
      const rest = best.get(start + linesIn(shape)) as Division
      return { end: rest.end, cost: rest.cost + (shape?.cost ?? groupCost(lines[start])), ways: rest.ways, first: shape, rest }
    })
    best.set(start, bestOf([...divisions.filter((one) => isAboveRow(one) && !endsAlone(one, lines.length)), ended(start)]))
  }
  return best.get(from)
}

/** Without a mark the name of a group may as well be a task whose other cells are merged. */
const groupCost = ({ words } = NO_LINE): number => (groupRowOf(words.trim()) || isOrdinal(words.trim()) ? 0.5 : 1)
const NO_LINE: TextLine = { start: 0, end: 0, words: '' }

/** The name of a group is directly above its own row, and no cell of the group above is merged over that row. */
function isAboveRow({ first, rest }: Division): boolean {
  return first !== null || (rest?.rest !== null && !rest?.first?.places.includes('merged'))
}

/** A task alone at the end, with words after it, may be one of them. */
function endsAlone({ first, end, rest }: Division, length: number): boolean {
  return first?.filled.length === 1 && rest?.rest === null && end < length
}

const ended = (end: number): Division => ({ end, cost: 0, ways: 1, first: null, rest: null })

const linesIn = (shape: Shape | null): number => shape?.filled.length ?? 1

/** Where rows may start below the header, with the rows that may start there. */
function startsBelow(
  lines: readonly TextLine[],
  from: number,
  kinds: readonly ColumnKind[],
  shapes: readonly Shape[],
): ReadonlyMap<number, readonly (Shape | null)[]> {
  const starts = new Map<number, readonly (Shape | null)[]>()
  const left = [from]
  for (let start = left.pop(); start !== undefined; start = left.pop()) {
    if (starts.has(start)) continue
    const isFirst = starts.size === 0
    const fitting = shapes.filter((shape) => fits(lines, start as number, kinds, shape) && !(isFirst && shape.places.includes('merged')))
    const own = isGroup(lines[start], kinds) ? [...fitting, null] : fitting
    starts.set(start, own)
    left.push(...own.map((shape) => (start as number) + linesIn(shape)))
  }
  return starts
}

/**
 * Whether a line may name a group, or number it, as （一） does in a table with numbered rows. Departments and deadlines look like such names, but
 * not if a column holds them.
 */
function isGroup(line: TextLine | undefined, kinds: readonly ColumnKind[]): boolean {
  const words = line?.words.trim().replace(/。$/u, '') ?? ''
  if (line === undefined || groupRowOf(words) || (kinds.includes('number') && isOrdinal(words))) return line !== undefined
  return !kinds.includes('group') && plainGroupOf(words) && !mayBe('responsible', words) && !mayBe('deadline', words)
}

function fits(lines: readonly TextLine[], start: number, kinds: readonly ColumnKind[], { filled }: Shape): boolean {
  return filled.every((column, index) => {
    const line = lines[start + index]
    const isAlone = filled.length === 1 && !/[。；;]$/u.test(line?.words.trim() ?? '')
    return line !== undefined && isWholeCell(kinds[column], line.words) && !isAlone
  })
}

function bestOf(divisions: readonly Division[]): Division {
  const [first, ...others] = [...divisions].sort((one, other) => other.end - one.end || one.cost - other.cost) as [Division, ...Division[]]
  const equal = others.filter(({ end, cost }) => end === first.end && cost === first.cost)
  return { ...first, ways: equal.reduce((sum, { ways }) => sum + ways, first.ways) }
}

function rowsOf(lines: readonly TextLine[], from: number, division: Division): readonly (readonly LineCell[])[] {
  const rows: (readonly LineCell[])[] = []
  let start = from
  for (let at: Division | null = division; at?.rest; at = at.rest) {
    const own = lines.slice(start, start + linesIn(at.first))
    rows.push(at.first === null ? [own] : cellsInShape(at.first, own))
    start += own.length
  }
  return rows
}

/** Whether the numbers of the rows count on, or start again with 1. */
function isCounted(rows: readonly (readonly LineCell[])[], kinds: readonly ColumnKind[]): boolean {
  const column = kinds.indexOf('number')
  const numbers = column < 0 ? [] : rows.filter((row) => row.length > 1).map((row) => rowNumberOf(row[column]?.[0]?.words ?? ''))
  return numbers.every((number, index) => index === 0 || number === 1 || number === (numbers[index - 1] ?? Number.NaN) + 1)
}
