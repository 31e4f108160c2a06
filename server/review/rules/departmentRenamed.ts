import { DEPARTMENTS } from '../../reference/departments.ts'
import { renamedDepartment } from '../../reference/renamedDepartments.ts'
import type { ReviewRule } from '../finding.ts'
import { type NamedDepartment, namedOnce } from './named.ts'

export const departmentRenamed: ReviewRule = {
  kind: 'DEPARTMENT_RENAMED',
  severity: 'WARNING',
  find: ({ resolution, asOf }) => {
    return namedOnce(resolution.departments).flatMap((named) => {
      const { span, surface } = named.mention
      const successor = successorOf(named, asOf)
      return successor === null ? [] : [{ span, details: { department: surface, successor } }]
    })
  },
}

/** What the department is called on that day, where a reform has ended the printed name; null otherwise. */
export function successorOf({ mention: { surface }, base }: NamedDepartment, asOf: string): string | null {
  const year = Number(asOf.slice(0, 4))
  // 省农业厅 also abbreviates the 农业农村厅 and resolves to it, so the printed name decides.
  const renamed = renamedDepartment(surface.replace(/^[省市区县州旗]/u, ''), year) ?? renamedDepartment(base, year)
  return renamed?.successor ?? nationalSuccessor(surface, year)
}

/** The successor of a national department: 国家工商行政管理总局 has one since 2018; a local department may keep such a name: 省粮食局. */
function nationalSuccessor(surface: string, year: number): string | null {
  const named = DEPARTMENTS.national.filter(
    ({ name, short }) => name === surface || (/[会部署]$/u.test(surface) && short.includes(surface)),
  )
  const [ended] = named
  return ended?.until && named.every(({ until }) => until !== null && year > until) ? ended.successor : null
}
