import { choice, flag, optional, queryOf } from '../../state/query.ts'
import { SHARES } from './shares.ts'

export const SORTS = ['together', ...SHARES, 'documents', 'name'] as const
export type Sort = (typeof SORTS)[number]

/** The department, the document filter, and the opened partner. */
export const networkQuery = queryOf({
  department: optional,
  line: flag(),
  document: optional,
  partner: optional,
  share: choice(['all', ...SHARES] as const, 'all'),
  sort: choice(SORTS, 'together'),
  up: flag(),
  /** Place to which the function lines are limited; everywhere if left out. */
  place: optional,
})

export type NetworkState = ReturnType<typeof networkQuery.read>
