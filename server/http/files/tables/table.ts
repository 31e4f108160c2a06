import type { Request } from 'express'
import type { Cell } from '../../../exports/csv.ts'
import { titleOf } from '../../../neo4j/store/titles.ts'
import type { Store } from '../../../neo4j/store.ts'

/** A table of a page, for download as CSV or XLSX. */
export interface Table {
  /** Name of the file, before its filters. */
  readonly title: string
  /** The filters in words, apart from what the title says. */
  readonly filters: readonly string[]
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

/** The names of nodes, for the words of a filter; an id that is not held stays as it is. */
export async function namesOf(store: Store, ids: readonly string[]): Promise<string> {
  const nodes = await store.nodes(ids)
  const nameOf = (id: string) => {
    const node = nodes.get(id)
    return node ? titleOf(node) : id
  }
  return ids.map(nameOf).join('、')
}

export const tableOf = <T>(title: string, columns: Columns<T>, rows: readonly T[], filters: readonly (string | null)[] = []): Table => ({
  title,
  filters: filters.filter((each) => each !== null),
  columns: columns.map(([name]) => name),
  rows: rows.map((row) => columns.map(([, value]) => value(row))),
})
