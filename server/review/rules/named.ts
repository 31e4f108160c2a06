import type { DepartmentResolution } from '../../resolution/types.ts'

export interface NamedDepartment extends DepartmentResolution {
  /** The name without its place: 市环保局 → 环保局. */
  readonly base: string
}

/** The first mention of each single department, not of classes of departments. */
export function namedOnce(departments: readonly DepartmentResolution[]): readonly NamedDepartment[] {
  const first = new Map<string, NamedDepartment>()
  for (const each of departments) {
    const { id, kind } = each.department
    if (kind !== 'body' || first.has(id)) continue
    first.set(id, { ...each, base: id.slice(id.lastIndexOf(':') + 1).replace(/^[省市区县州旗](?=.{2,}[局厅委办])/u, '') })
  }
  return [...first.values()]
}
