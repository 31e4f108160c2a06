/** A value that rows are counted by. */
export interface Entry {
  /** The value to use in a filter: an id, the key of a function line, a word of an enum, a year. */
  readonly value: string
  /** Display name; null if the value is a word of the API. */
  readonly name: string | null
  /** Name of the place or department around it, to distinguish things with equal names. */
  readonly within: string | null
  /** Of an industry, its code and synonyms: a filter may give one of them instead of the id. */
  readonly also?: readonly string[]
}

/** The distinct values of each row: row `r` has `entries[items[i]]` for `i` from `starts[r]` up to `starts[r + 1]`. */
export interface Column<Value = Entry> {
  readonly entries: readonly Value[]
  readonly items: Int32Array
  readonly starts: Int32Array
  /** For each row of the list its index in `starts`, if several rows share their values; null if each has its own. */
  readonly rowOf: Int32Array | null
}

/** A set of rows: 1 if the row is in it. */
export type RowSet = Uint8Array

/** Collects a column row by row. */
interface ColumnMaker<Value> {
  add(row: readonly string[]): void
  column(): Column<Value>
}

/** `entryOf` makes the entry of a value when it first occurs. */
export function columnMaker<Value>(entryOf: (value: string) => Value): ColumnMaker<Value> {
  const numbers = new Map<string, number>()
  const entries: Value[] = []
  const [items, starts]: [number[], number[]] = [[], [0]]
  return {
    add(row) {
      for (const value of new Set(row)) {
        let number = numbers.get(value)
        if (number === undefined) {
          number = entries.length
          numbers.set(value, number)
          entries.push(entryOf(value))
        }
        items.push(number)
      }
      starts.push(items.length)
    },
    column: () => ({ entries, items: Int32Array.from(items), starts: Int32Array.from(starts), rowOf: null }),
  }
}

export function columnOf(rows: readonly (readonly string[])[], entryOf: (value: string) => Omit<Entry, 'value'>): Column {
  const maker = columnMaker((value) => ({ value, ...entryOf(value) }))
  for (const row of rows) maker.add(row)
  return maker.column()
}

/** The column of a list whose rows take their values from another list: measures from their policies. */
export const lifted = (column: Column, rowOf: Int32Array): Column => ({ ...column, rowOf })

/** The column of groups of rows: a group has the values of its rows. */
export function gathered<Value>(column: Column<Value>, groupOf: Int32Array, groups: number): Column<Value> {
  const own = Array.from({ length: groups }, () => new Set<number>())
  for (const [row, group] of groupOf.entries()) eachItem(column, row, (item) => own[group]?.add(item))
  const starts = new Int32Array(groups + 1)
  for (const [group, items] of own.entries()) starts[group + 1] = (starts[group] ?? 0) + items.size
  return { entries: column.entries, items: Int32Array.from(own.flatMap((items) => [...items])), starts, rowOf: null }
}

/** Calls `visit` with each value of a row, as an index into `entries`. */
export function eachItem({ items, starts, rowOf }: Omit<Column, 'entries'>, row: number, visit: (item: number) => void): void {
  const own = rowOf === null ? row : (rowOf[row] ?? -1)
  if (own < 0) return
  for (let i = starts[own] ?? 0; i < (starts[own + 1] ?? 0); i++) visit(items[i] ?? 0)
}

/** The rows that have at least one value that passes. */
export function rowsWith<Value>(column: Column<Value>, count: number, passes: (entry: Value) => boolean): RowSet {
  const wanted = column.entries.map((entry) => passes(entry))
  const rows = new Uint8Array(count)
  for (let row = 0; row < count; row++)
    eachItem(column, row, (item) => {
      if (wanted[item]) rows[row] = 1
    })
  return rows
}

/** The rows that pass the test. */
export function rowsWhere(count: number, passes: (row: number) => boolean): RowSet {
  const rows = new Uint8Array(count)
  for (let row = 0; row < count; row++) if (passes(row)) rows[row] = 1
  return rows
}

/** Number of rows of a set for each entry of the column, and number of rows without any. */
export interface Counted {
  readonly counts: Int32Array
  readonly without: number
}

export function countedIn(column: Column, rows: RowSet): Counted {
  const counts = new Int32Array(column.entries.length)
  let without = 0
  for (let row = 0; row < rows.length; row++) {
    if (!rows[row]) continue
    let any = false
    eachItem(column, row, (item) => {
      counts[item] = (counts[item] ?? 0) + 1
      any = true
    })
    if (!any) without++
  }
  return { counts, without }
}
