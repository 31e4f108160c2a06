import { LEVELS } from '../../../graph/nodeTypes.ts'
import { type Column, countedIn, type Entry, eachItem, type RowSet } from '../facets/column.ts'
import { rowTotal } from '../facets/counting.ts'
import { type FacetFacts, placeIn } from '../facets/facts.ts'
import type { PolicyTable } from '../facets/policyTable.ts'
import type { FacetName } from '../facets/table.ts'
import type { Alternatives } from '../lists.ts'
import type { Level } from '../records.ts'
import { type Slice, slice } from './coverageMatrix.ts'

/** What held documents are grouped by: a facet, or the places of one level. */
export const CORPUS_AXES = ['PROVINCE', 'CITY', 'DISTRICT', 'LEVEL', 'YEAR', 'LINE', 'STATE'] as const
export type CorpusAxis = (typeof CORPUS_AXES)[number]

/** The levels of the places on an axis. */
const PLACE_LEVELS: Readonly<Partial<Record<CorpusAxis, readonly Level[]>>> = {
  PROVINCE: ['province'],
  CITY: ['city'],
  DISTRICT: ['district', 'zone', 'street'],
}

export interface CorpusMatrixRequest {
  readonly rows: CorpusAxis
  readonly columns: CorpusAxis
  readonly where: Alternatives
  /** ISO day on which states are taken. */
  readonly asOf: string
  readonly rowSlice: Slice
  readonly columnSlice: Slice
}

export interface CorpusHead extends Entry {
  /** Number of documents that have it. */
  readonly count: number
}

export interface CorpusMatrix {
  readonly rowAxis: CorpusAxis
  readonly columnAxis: CorpusAxis
  /** Number of documents that pass the filter. */
  readonly total: number
  /** Number of values on each axis that some document has. */
  readonly rowTotal: number
  readonly columnTotal: number
  /** Number of documents without a value on the axis. */
  readonly rowsWithout: number
  readonly columnsWithout: number
  readonly columns: readonly CorpusHead[]
  /** Each row has one count for each of `columns`. */
  readonly rows: readonly { readonly head: CorpusHead; readonly counts: readonly number[] }[]
}

/** Counts the filtered documents by two axes. A document with several values on an axis is counted once for each. */
export function corpusMatrix(table: PolicyTable, names: FacetFacts['names'], passing: RowSet, request: CorpusMatrixRequest): CorpusMatrix {
  const [across, down] = [request.columns, request.rows].map((axis) => axisOf(table, names, axis, request.asOf, passing)) as [Axis, Axis]
  const columns = slice(across.heads, request.columnSlice)
  const rows = slice(down.heads, request.rowSlice)
  const columnAt = new Map(columns.map(({ item }, at) => [item, at]))
  const counts = new Map(rows.map(({ item }) => [item, columns.map(() => 0)]))
  for (let row = 0; row < passing.length; row++) {
    if (!passing[row]) continue
    eachItem(down.column, row, (item) => {
      const line = counts.get(item)
      if (!line) return
      eachItem(across.column, row, (other) => {
        const at = columnAt.get(other)
        if (at !== undefined) line[at] = (line[at] ?? 0) + 1
      })
    })
  }
  return {
    rowAxis: request.rows,
    columnAxis: request.columns,
    total: rowTotal(passing),
    rowTotal: down.heads.length,
    columnTotal: across.heads.length,
    rowsWithout: down.without,
    columnsWithout: across.without,
    columns,
    rows: rows.map((head) => ({ head, counts: counts.get(head.item) ?? [] })),
  }
}

interface Axis {
  readonly column: Column
  readonly heads: readonly (CorpusHead & { readonly item: number })[]
  readonly without: number
}

/** The values on an axis among the filtered documents, in display order. */
function axisOf(table: PolicyTable, names: FacetFacts['names'], axis: CorpusAxis, asOf: string, passing: RowSet): Axis {
  const levels = PLACE_LEVELS[axis]
  const facet: FacetName = levels === undefined ? (axis as Exclude<CorpusAxis, 'PROVINCE' | 'CITY' | 'DISTRICT'>) : 'PLACE'
  const column = table.column(facet, asOf)
  const isOfAxis = ({ value }: Entry): boolean => {
    const level = placeIn(names, value)?.level ?? null
    return levels === undefined || (level !== null && levels.includes(level))
  }
  const meant = column.entries.map(isOfAxis)
  const { counts } = countedIn(column, passing)
  const heads = column.entries
    .map((entry, item) => ({ ...entry, item, count: meant[item] ? (counts[item] ?? 0) : 0 }))
    .filter(({ count }) => count > 0)
    .sort(orderOf(axis, names))
  return { column, heads, without: withoutIn(column, passing, meant) }
}

function withoutIn(column: Column, passing: RowSet, meant: readonly boolean[]): number {
  let without = 0
  for (let row = 0; row < passing.length; row++) {
    if (!passing[row]) continue
    let any = false
    eachItem(column, row, (item) => {
      any ||= meant[item] ?? false
    })
    if (!any) without++
  }
  return without
}

const levelOrder = ({ value }: CorpusHead): number => (LEVELS as readonly string[]).indexOf(value)

/** Sort order of an axis: places by code, levels top down, years latest first, the rest by frequency. */
function orderOf(axis: CorpusAxis, names: FacetFacts['names']): (a: CorpusHead, b: CorpusHead) => number {
  const byValue = (a: CorpusHead, b: CorpusHead) => (a.value < b.value ? -1 : 1)
  if (axis === 'YEAR') return (a, b) => -byValue(a, b)
  if (axis === 'LEVEL') return (a, b) => levelOrder(a) - levelOrder(b)
  if (axis in PLACE_LEVELS) {
    const code = ({ value }: CorpusHead) => placeIn(names, value)?.code ?? '~'
    return (a, b) => (code(a) < code(b) ? -1 : code(a) > code(b) ? 1 : byValue(a, b))
  }
  return (a, b) => b.count - a.count || byValue(a, b)
}
