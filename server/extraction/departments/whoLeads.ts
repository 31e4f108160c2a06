import type { Role } from '../../lexicon/roles.ts'
import { masked } from './brackets.ts'
import type { AssignedKind } from './kindInList.ts'
import type { ListedName } from './nameList.ts'
import type { RoleGroup } from './roleGroups.ts'

/** What a clause of the document says of its lists: who leads, and the role of the others. */
export type WhoLeads = { readonly others: 'responsible' | 'support' } & (
  | { readonly who: 'before-comma' }
  /** `severally`: 分别负责 says that all of a list lead. */
  | { readonly who: 'first'; readonly severally: boolean }
  | { readonly who: 'marked'; readonly mark: string }
)

/** 带*号的为牵头单位: the role of a name by its mark. */
export function roleOfMark({ mark }: ListedName, role: Role | null, leads: WhoLeads | null | undefined): Role | null {
  if (leads?.who !== 'marked' || !(role === null || role === 'responsible')) return role
  if (mark === leads.mark) return 'lead'
  return leads.others === 'support' ? 'support' : role
}

/** A group with the roles that the clause gives to its parts. */
export function asLed(plain: string, group: RoleGroup, leads: WhoLeads | null): readonly RoleGroup[] {
  if (leads?.who === 'before-comma') return leadsBeforeComma(plain, group, leads.others)
  return leads?.who === 'first' && leads.severally ? [leadsSeverally(plain, group)] : [group]
}

/** 分别负责为各部门分别牵头: all of such a list lead. */
function leadsSeverally(plain: string, group: RoleGroup): RoleGroup {
  return group.role === 'responsible' && plain.startsWith(SEVERALLY, group.span.end) ? { ...group, role: 'lead' } : group
}

const SEVERALLY = '分别负责'

/** 逗号前为牵头单位: splits a list of responsible departments at its first comma. */
function leadsBeforeComma(plain: string, group: RoleGroup, others: Role): readonly RoleGroup[] {
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
