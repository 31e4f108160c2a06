import type { FunctionLine } from '../../reference/departments.ts'
import type { ResolutionStatus, ResolvedDepartment, ResolvedJurisdiction } from '../types.ts'
import { askedAs } from './addressees.ts'
import type { NameQuestion, PrintedName } from './printedNames.ts'

/** A department according to one mention. Drafts with the same id become one department with all their aliases. */
export interface Draft {
  readonly id: string
  readonly name: string
  readonly fullName: string | null
  readonly canonical: string | null
  readonly aliases: readonly string[]
  readonly line: FunctionLine | null
  readonly ended?: Ended | null
  /** Its ids before its full name was known. */
  readonly formerIds?: readonly string[]
  readonly kind: ResolvedDepartment['kind']
  readonly jurisdiction: ResolvedJurisdiction | null
  readonly status: ResolutionStatus
  readonly reason: string | null
  readonly candidates: readonly string[]
  /** true for a unit within a department: 交通运输厅法规处. */
  readonly isUnit?: boolean
  /** The place as the document writes it, and the part of the name that is printed in full or abbreviated. */
  readonly own?: { readonly shown: string; readonly prints: PrintedName | null; readonly asks: NameQuestion | null }
}

/** The reform that replaced a department. */
export interface Ended {
  readonly successor: string | null
  readonly until: number
}

/** One department for each id, with the aliases of all its drafts. */
export function departmentsOf(drafts: readonly Draft[]): ReadonlyMap<string, ResolvedDepartment> {
  const departments = new Map<string, ResolvedDepartment>()
  for (const draft of drafts) {
    const before = departments.get(draft.id)
    const aliases = [...new Set([...(before?.aliases ?? []), ...draft.aliases])].filter((alias) => alias !== draft.name)
    const formerIds = [...new Set([...(before?.formerIds ?? []), ...(draft.formerIds ?? [])])].filter((id) => id !== draft.id).sort()
    departments.set(draft.id, { ...(before ?? departmentOf(draft)), aliases, formerIds })
  }
  return departments
}

function departmentOf(draft: Draft): Omit<ResolvedDepartment, 'aliases' | 'formerIds'> {
  return {
    id: draft.id,
    name: draft.name,
    fullName: draft.fullName,
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

/** The place part of an id: 410702, 天津经济技术开发区, 全国. */
export function placeKey(jurisdiction: ResolvedJurisdiction | null): string {
  return jurisdiction === null ? '' : jurisdiction.id.replace(/^(?:place|zone):/, '')
}
