import type { Role } from '../../lexicon/roles.ts'
import { masked } from './brackets.ts'
import type { AssignedKind } from './kindInList.ts'
import type { RoleGroup } from './roleGroups.ts'

/** 逗号前为牵头单位: splits a list of responsible departments at its first comma. */
export function leadsBeforeComma(plain: string, group: RoleGroup, others: Role): readonly RoleGroup[] {
  const comma = masked(plain.slice(group.span.start, group.span.end)).search(/[，,]/)
  // 列逗号之前的为牵头单位，其他配合: without a comma all of them count as before it.
  if (comma === -1 && group.role === null && others === 'support') return [{ ...group, role: 'lead' }]
  if (comma === -1 || (group.role !== null && !(group.by === 'label' && group.role === 'responsible'))) return [group]
  const middle = group.span.start + comma
  return [
    { ...group, role: 'lead', span: { start: group.span.start, end: middle } },
    { ...group, role: others === 'responsible' ? group.role : others, span: { start: middle + 1, end: group.span.end } },
  ]
}

/** 列第一位者为牵头单位: the first department leads if no word says who does. */
export function withFirstLeading<One extends { readonly kind: AssignedKind; readonly role: Role }>(
  assigned: readonly One[],
  others: Role,
): readonly One[] {
  const first = assigned.findIndex(({ kind }) => kind !== 'open-ended')
  if (assigned[first]?.role !== 'responsible' || assigned.some(({ role }) => role === 'lead')) return assigned
  return assigned.map((one, index) => ({ ...one, role: index === first ? 'lead' : one.role === 'responsible' ? others : one.role }))
}
