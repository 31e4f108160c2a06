import { choice, choices, optional, queryOf } from '../../state/query.ts'

/** The relationships that ways may go along; places within places and the tree of industries would bind everything to everything. */
export const WAY_RELATIONS = [
  'IMPLEMENTS',
  'BASED_ON',
  'REPEALS',
  'AMENDS',
  'FORWARDS',
  'CITES',
  'CARRIES_OUT',
  'TASK_OF',
  'ASSIGNED_TO',
  'LED_BY',
  'HAS_SECTION',
  'HAS_MEASURE',
  'HAS_TARGET',
  'CONCERNS',
  'ISSUED_BY',
  'APPLIES_IN',
  'SERVES',
] as const
export type WayRelation = (typeof WAY_RELATIONS)[number]

export const HOPS = ['1', '2', '3', '4', '5', '6', '7', '8'] as const

/** Both ends and the bounds of the search; `without` names the relations not to follow. */
export const pathsQuery = queryOf({
  from: optional,
  to: optional,
  hops: choice(HOPS, '6'),
  without: choices(WAY_RELATIONS),
})

export type PathsState = ReturnType<typeof pathsQuery.read>

/** The relations to follow; null for all. */
export const relationsOf = ({ without }: Pick<PathsState, 'without'>): WayRelation[] | null =>
  without.length === 0 ? null : WAY_RELATIONS.filter((relation) => !without.includes(relation))
