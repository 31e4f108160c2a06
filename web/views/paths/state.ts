import { RELATION_KINDS, type RelationKind } from '../../drawing/drawing.ts'
import { RELATION_TYPES } from '../../model/generated/model.ts'
import { choice, choices, optional, queryOf } from '../../state/query.ts'

/** The relationships that ways may go along; places within places and the tree of industries would bind everything to everything. */
export type WayRelation = { readonly [R in RelationKind]: (typeof RELATION_TYPES)[R]['walked'] extends true ? R : never }[RelationKind]
export const WAY_RELATIONS = RELATION_KINDS.filter((kind): kind is WayRelation => RELATION_TYPES[kind].walked)

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
