import type { Request } from 'express'
import type { Cell } from '../../../exports/csv.ts'
import type { Store } from '../../../neo4j/store.ts'

/** A table of a page, for download as CSV or XLSX. */
export interface Table {
  /** Name of the file. */
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

export interface TableExport {
  /** Parameters of the URL: the arguments of the API field that answers. */
  readonly parameters: readonly string[]
  /** Null if the requested node does not exist. */
  table(store: Store, request: Request): Promise<Table | null>
}

/** Heading and value of each column. */
export type Columns<T> = readonly (readonly [name: string, value: (row: T) => Cell])[]

export const tableOf = <T>(title: string, columns: Columns<T>, rows: readonly T[]): Table => ({
  title,
  columns: columns.map(([name]) => name),
  rows: rows.map((row) => columns.map(([, value]) => value(row))),
})
