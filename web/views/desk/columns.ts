import type { Sort } from './tasks.ts'

/** The columns of the list, each with the order that its head asks for. */
export const COLUMNS = [
  ['role', 'role'],
  ['measure', null],
  ['source', 'document'],
  ['figures', null],
  ['deadline', 'due'],
  ['others', null],
] as const satisfies readonly (readonly [string, Sort | null])[]
