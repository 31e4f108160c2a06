import { LRUCache } from 'lru-cache'
import type { Alternatives, Condition } from '../lists.ts'
import { type Column, countedIn, type Entry, type RowSet } from './column.ts'
import { KEPT_BYTES, keptOf } from './recentlyMade.ts'
import type { FacetName, FacetTable } from './table.ts'

/** The values of one facet over the rows of a list, most frequent first. */
export interface FacetCount {
  readonly facet: FacetName
  readonly values: readonly CountedValue[]
  /** Number of rows without a value. */
  readonly without: number
}

/** A value with its number of rows; values without rows come last. */
export interface CountedValue extends Entry {
  readonly count: number
}

/** Finds the ids of rows that pass one condition which only the database can test. */
export type AskDatabase = (condition: Condition) => Promise<readonly string[]>

/** A table with the cached results of conditions tested on it, valid as long as the data do not change. */
export interface CountedTable<Table extends FacetTable = FacetTable> {
  readonly table: Table
  /** The rows that pass a filter. */
  rows(where: Alternatives, ask: AskDatabase): Promise<RowSet>
}

export function countedTable<Table extends FacetTable>(table: Table): CountedTable<Table> {
  const rowOf = new Map(table.ids.map((id, row) => [id, row]))
  const kept = new LRUCache<string, Promise<RowSet>>({
    max: keptOf(table.ids.length),
    maxSize: KEPT_BYTES,
    // A filter may list thousands of ids, which take more memory than the rows.
    sizeCalculation: (_, key) => 2 * key.length + table.ids.length + 1,
  })
  const found = async (condition: Condition, ask: AskDatabase): Promise<RowSet> => {
    const rows = table.passing(condition)
    if (rows) return rows
    const asked = new Uint8Array(table.ids.length)
    for (const id of await ask(condition)) {
      const row = rowOf.get(id)
      if (row !== undefined) asked[row] = 1
    }
    return asked
  }
  const passing = (condition: Condition, ask: AskDatabase): Promise<RowSet> => {
    const plain = { ...condition, negated: false }
    const key = JSON.stringify(plain)
    const known = kept.get(key)
    if (known) return known
    const rows = found(plain, ask)
    kept.set(key, rows)
    rows.catch(() => kept.delete(key))
    return rows
  }
  return {
    table,
    rows: async (where, ask) => {
      if (where.length === 0) return new Uint8Array(table.ids.length).fill(1)
      const any = new Uint8Array(table.ids.length)
      for (const conditions of where) {
        const all = new Uint8Array(table.ids.length).fill(1)
        for (const condition of conditions) keep(all, await passing(condition, ask), condition.negated)
        for (let row = 0; row < any.length; row++) if (all[row]) any[row] = 1
      }
      return any
    },
  }
}

function keep(all: RowSet, passing: RowSet, negated: boolean): void {
  for (let row = 0; row < all.length; row++) if (Boolean(passing[row]) === negated) all[row] = 0
}

/** Counts the values of a column over some rows. */
export function countOf(facet: FacetName, column: Column, rows: RowSet): FacetCount {
  const { counts, without } = countedIn(column, rows)
  const values = column.entries.map((entry, index) => ({ ...entry, count: counts[index] ?? 0 }))
  return { facet, without, values: values.sort(byCount) }
}

const byCount = (a: CountedValue, b: CountedValue): number => b.count - a.count || (a.value < b.value ? -1 : a.value > b.value ? 1 : 0)

export const rowTotal = (rows: RowSet): number => rows.reduce((sum, each) => sum + each, 0)
