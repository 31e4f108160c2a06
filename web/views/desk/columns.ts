import type { Sort } from './tasks.ts'

/** The columns of the list, each with the sort order of its head. */
export const COLUMNS = [
  ['role', 'role'],
  ['measure', null],
  ['source', 'document'],
  ['figures', null],
  ['deadline', 'due'],
  ['note', null],
  ['others', null],
] as const satisfies readonly (readonly [string, Sort | null])[]
export type ColumnName = (typeof COLUMNS)[number][0]

/** Columns that can be hidden. The measure cannot: a row without it would be meaningless. */
export const HIDEABLE = ['role', 'source', 'figures', 'deadline', 'note', 'others'] as const satisfies readonly ColumnName[]

/** Columns with a search field, and the name of that field in the address. */
export const COLUMN_WORDS = { measure: 'measure', source: 'source', figures: 'target', others: 'partner' } as const satisfies Partial<
  Record<ColumnName, string>
>
export type SearchedColumn = keyof typeof COLUMN_WORDS
export const isSearched = (column: ColumnName): column is SearchedColumn => column in COLUMN_WORDS
export const SEARCHED_COLUMNS = Object.keys(COLUMN_WORDS) as readonly SearchedColumn[]

/** Default share of the list's width for each column. */
export const USUAL_WIDTHS: Readonly<Record<ColumnName, number>> = {
  role: 190,
  measure: 400,
  source: 230,
  figures: 200,
  deadline: 230,
  note: 190,
  others: 210,
}
