import type { ColumnKind } from '../../lexicon/columnHeaders.ts'
import { isRole, isTask } from '../columnKinds.ts'

/** What a row has in a column: its own words, a cell merged from the row above, or nothing. */
export type Place = 'filled' | 'merged' | 'empty'

/** A way to leave cells of a row out: its place in each column. */
export interface Shape {
  readonly places: readonly Place[]
  /** The columns with words, in order. */
  readonly filled: readonly number[]
  /** How unusual the row is; 0 if no cell is missing. */
  readonly cost: number
}

/** Maximum number of columns that may be without a cell; more shapes would not tell rows apart. */
const MOST_OPTIONAL = 7

/**
 * The shapes that rows below a header may have, the full one first. Left of the task, cells are merged over rows from the outside inwards:
 * `类别 | 牵头单位 | 任务`. Right of it, remarks, deadlines and departments after the first column of them may be missing.
 */
export function shapesOf(kinds: readonly ColumnKind[]): readonly Shape[] {
  const task = kinds.findLastIndex(isTask)
  const leading = kinds.flatMap((kind, column) => (column < task && MERGED.has(kind) ? [column] : []))
  const optional = optionalAfter(kinds, task)
  if (task < 0 || optional.length + leading.length > MOST_OPTIONAL) return []
  return leading
    .map((_, count) => leading.slice(0, count))
    .concat([leading])
    .flatMap((merged) => subsetsOf(optional).map((empty) => shapeWithout(kinds, merged, empty)))
    .filter(({ places }) => isFilledFromLeft(kinds, places))
    .sort((one, other) => one.cost - other.cost)
}

const MERGED: ReadonlySet<ColumnKind> = new Set(['group', 'named', 'task', 'content', 'lead', 'responsible', 'guide'])
const MAY_MISS: ReadonlySet<ColumnKind> = new Set(['support', 'responsible', 'guide', 'deadline', 'note', 'person'])

function optionalAfter(kinds: readonly ColumnKind[], task: number): readonly number[] {
  const firstRole = kinds.findIndex((kind, column) => column > task && isRole(kind))
  // without departments right of the task, a row without a deadline would be the first line of a broken task
  const mayMiss = (kind: ColumnKind) => (firstRole === -1 ? kind === 'note' : MAY_MISS.has(kind))
  return kinds.flatMap((kind, column) => (column > task && column !== firstRole && mayMiss(kind) ? [column] : []))
}

function subsetsOf(columns: readonly number[]): readonly (readonly number[])[] {
  const [first, ...others] = columns
  if (first === undefined) return [[]]
  return subsetsOf(others).flatMap((subset) => [subset, [first, ...subset]])
}

/** Of remarks side by side the first have words: their lines would not tell which is missing. */
function isFilledFromLeft(kinds: readonly ColumnKind[], places: readonly Place[]): boolean {
  return !places.some(
    (place, column) => place === 'filled' && kinds[column] === 'note' && kinds[column - 1] === 'note' && places[column - 1] === 'empty',
  )
}

/** A missing deadline or department is less usual than a missing remark, so that `2024年底前` is no remark beside an empty deadline. */
function shapeWithout(kinds: readonly ColumnKind[], merged: readonly number[], empty: readonly number[]): Shape {
  const places = kinds.map((_, column): Place => (merged.includes(column) ? 'merged' : empty.includes(column) ? 'empty' : 'filled'))
  const cost = merged.length + empty.reduce((sum, column) => sum + (kinds[column] === 'note' || kinds[column] === 'person' ? 1 : 2), 0)
  return { places, filled: places.flatMap((place, column) => (place === 'filled' ? [column] : [])), cost }
}

/** The cells of a row with this shape, from those that have words; null for one that is merged from above. */
export function cellsInShape<Cell>({ places, filled }: Shape, cells: readonly Cell[]): readonly (readonly Cell[] | null)[] {
  return places.map((place, column) => {
    if (place !== 'filled') return place === 'merged' ? null : []
    const at = filled.indexOf(column)
    return cells.slice(at, at + 1)
  })
}
