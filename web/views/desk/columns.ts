import type { Sort } from './tasks.ts'

/** The columns of the list, each with the order that its head asks for. */
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

/** Columns that can be hidden; a row without its measure says nothing. */
export const HIDEABLE = ['role', 'source', 'figures', 'deadline', 'note', 'others'] as const satisfies readonly ColumnName[]

/** Columns whose words are looked through, with the name of what is looked for in the address. */
export const COLUMN_WORDS = { measure: 'measure', source: 'source', figures: 'target', others: 'partner' } as const satisfies Partial<
  Record<ColumnName, string>
>

/** Share of each column in the width of the list before the reader changes it. */
export const USUAL_WIDTHS: Readonly<Record<ColumnName, number>> = {
  role: 118,
  measure: 420,
  source: 250,
  figures: 200,
  deadline: 210,
  note: 150,
  others: 250,
}
