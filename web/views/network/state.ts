import { choice, flag, optional, queryOf } from '../../state/query.ts'
import { SHARES } from './shares.ts'

export const SORTS = ['together', ...SHARES, 'documents', 'name'] as const
export type Sort = (typeof SORTS)[number]

/** Whose network, in which document, and which partner is opened. */
export const networkQuery = queryOf({
  department: optional,
  line: flag(),
  document: optional,
  partner: optional,
  share: choice(['all', ...SHARES] as const, 'all'),
  sort: choice(SORTS, 'together'),
  up: flag(),
  /** Within which place function lines are looked at; everywhere when left out. */
  place: optional,
})

export type NetworkState = ReturnType<typeof networkQuery.read>
