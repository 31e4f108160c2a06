import { RELATION_KINDS, type RelationKind } from '../../drawing/drawing.ts'
import { RELATION_TYPES } from '../../model/generated/model.ts'
import { choice, choices, flag, optional, queryOf } from '../../state/query.ts'

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
  /** Whether ways may pass industries and places, which bind much that has nothing to do with one another. */
  hubs: flag(),
})

export type PathsState = ReturnType<typeof pathsQuery.read>

/** What binds two documents of one place, or two that name an industry, without either saying a word of the other. */
const TO_HUBS: readonly WayRelation[] = ['CONCERNS', 'APPLIES_IN', 'SERVES']
const TO_DEPARTMENTS: readonly WayRelation[] = ['ASSIGNED_TO', 'LED_BY', 'ISSUED_BY']

/** The relations of each kind of way, the one that says most first; each kind may go along those of the kinds before it, too. */
export function relationsOf({ without }: Pick<PathsState, 'without'>): Readonly<Record<'lineage' | 'departments' | 'hubs', WayRelation[]>> {
  const hubs = WAY_RELATIONS.filter((relation) => !without.includes(relation))
  const departments = hubs.filter((relation) => !TO_HUBS.includes(relation))
  return { hubs, departments, lineage: departments.filter((relation) => !TO_DEPARTMENTS.includes(relation)) }
}
