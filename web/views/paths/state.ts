import { RELATION_KINDS, type RelationKind } from '../../drawing/drawing.ts'
import { RELATION_TYPES } from '../../model/generated/model.ts'
import { choice, choices, flag, optional, queryOf } from '../../state/query.ts'

/** Relations that paths may follow. Places within places and the tree of industries are excluded, because they would connect everything. */
export type WayRelation = { readonly [R in RelationKind]: (typeof RELATION_TYPES)[R]['walked'] extends true ? R : never }[RelationKind]
export const WAY_RELATIONS = RELATION_KINDS.filter((kind): kind is WayRelation => RELATION_TYPES[kind].walked)

export const HOPS = ['1', '2', '3', '4', '5', '6', '7', '8'] as const

/** Both ends and the bounds of the search; `without` lists the relations not to follow. */
export const pathsQuery = queryOf({
  from: optional,
  to: optional,
  hops: choice(HOPS, '6'),
  without: choices(WAY_RELATIONS),
  /** True if paths may pass through industries and places, which connect many unrelated nodes. */
  hubs: flag(),
})

export type PathsState = ReturnType<typeof pathsQuery.read>

/** Relations that connect two documents only because they share a place or an industry. */
const TO_HUBS: readonly WayRelation[] = ['CONCERNS', 'APPLIES_IN', 'SERVES']
const TO_DEPARTMENTS: readonly WayRelation[] = ['ASSIGNED_TO', 'LED_BY', 'ISSUED_BY']

/** Relations of each tier, most significant first. Each tier also allows the relations of the tiers before it. */
export function relationsOf({ without }: Pick<PathsState, 'without'>): Readonly<Record<'lineage' | 'departments' | 'hubs', WayRelation[]>> {
  const hubs = WAY_RELATIONS.filter((relation) => !without.includes(relation))
  const departments = hubs.filter((relation) => !TO_HUBS.includes(relation))
  return { hubs, departments, lineage: departments.filter((relation) => !TO_DEPARTMENTS.includes(relation)) }
}
