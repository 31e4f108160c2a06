import type { Request } from 'express'
import type { Cell } from '../../../exports/csv.ts'
import type { Store } from '../../../neo4j/store.ts'

/** What a page shows as a table, to take away as CSV. */
export interface Table {
  /** Name of the file. */
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

export interface TableExport {
  /** Parameters of the address: the arguments of the field of the API that answers. */
  readonly parameters: readonly string[]
  /** Null where what is asked for does not exist. */
  table(store: Store, request: Request): Promise<Table | null>
}

/** Heading and value of each column. */
export type Columns<T> = readonly (readonly [name: string, value: (row: T) => Cell])[]

export const tableOf = <T>(title: string, columns: Columns<T>, rows: readonly T[]): Table => ({
  title,
  columns: columns.map(([name]) => name),
  rows: rows.map((row) => columns.map(([, value]) => value(row))),
})
