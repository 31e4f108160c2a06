import type { FunctionLine } from '../../reference/departments.ts'
import type { ResolutionStatus, ResolvedDepartment, ResolvedJurisdiction } from '../types.ts'
import { askedAs } from './addressees.ts'

/** A department as one mention tells of it; the drafts of one id become one department with all their aliases. */
export interface Draft {
  readonly id: string
  readonly name: string
  readonly fullName: string | null
  readonly canonical: string | null
  readonly aliases: readonly string[]
  readonly line: FunctionLine | null
  readonly ended?: Ended | null
  readonly kind: ResolvedDepartment['kind']
  readonly jurisdiction: ResolvedJurisdiction | null
  readonly status: ResolutionStatus
  readonly reason: string | null
  readonly candidates: readonly string[]
  /** True of a unit within a department: 交通运输厅法规处. */
  readonly isUnit?: boolean
}

/** The reform that ended a department. */
export interface Ended {
  readonly successor: string | null
  readonly until: number
}

/** One object for each id, with the aliases of all its drafts. */
export function departmentsOf(drafts: readonly Draft[]): ReadonlyMap<string, ResolvedDepartment> {
  const departments = new Map<string, ResolvedDepartment>()
  for (const draft of drafts) {
    const before = departments.get(draft.id)
    const aliases = [...new Set([...(before?.aliases ?? []), ...draft.aliases])].filter((alias) => alias !== draft.name)
    departments.set(draft.id, before === undefined ? departmentOf(draft, aliases) : { ...before, aliases })
  }
  return departments
}

function departmentOf(draft: Draft, aliases: readonly string[]): ResolvedDepartment {
  return {
    id: draft.id,
    name: draft.name,
    fullName: draft.fullName,
    aliases,
    level: draft.jurisdiction?.level ?? null,
    line: draft.line?.key ?? null,
    askedAs: askedAs(draft.isUnit ? { ...draft, line: null } : draft),
    lineName: draft.line?.name ?? null,
    successor: draft.ended?.successor ?? null,
    endedBy: draft.ended?.until ?? null,
    kind: draft.kind,
    jurisdiction: draft.jurisdiction?.id ?? null,
    status: draft.status,
    reason: draft.reason,
    candidates: draft.candidates,
  }
}

/** The part of an id that tells the place: 410702, 天津经济技术开发区, 全国. */
export function placeKey(jurisdiction: ResolvedJurisdiction | null): string {
  return jurisdiction === null ? '' : jurisdiction.id.replace(/^(?:place|zone):/, '')
}
