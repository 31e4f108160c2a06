import { DEPARTMENTS } from '../../reference/departments.ts'
import { renamedDepartment } from '../../reference/renamedDepartments.ts'
import type { ReviewRule } from '../finding.ts'
import { namedOnce } from './named.ts'

export const departmentRenamed: ReviewRule = {
  kind: 'DEPARTMENT_RENAMED',
  severity: 'WARNING',
  find: ({ resolution, asOf }) => {
    const year = Number(asOf.slice(0, 4))
    return namedOnce(resolution.departments).flatMap(({ mention, base }) => {
      const [surface, printed] = [mention.surface, mention.surface.replace(/^[省市区县州旗]/u, '')]
      // 省农业厅 also abbreviates the 农业农村厅 and resolves to it, so the printed name decides.
      const renamed = renamedDepartment(printed, year) ?? renamedDepartment(base, year)
      const successor = renamed?.successor ?? nationalSuccessor(surface, year)
      return successor === null ? [] : [{ span: mention.span, details: { department: surface, successor } }]
    })
  },
}

/** The successor of a national department: 国家工商行政管理总局 has one since 2018; a local department may keep such a name: 省粮食局. */
function nationalSuccessor(surface: string, year: number): string | null {
  const named = DEPARTMENTS.national.filter(
    ({ name, short }) => name === surface || (/[会部署]$/u.test(surface) && short.includes(surface)),
  )
  const [ended] = named
  return ended?.until && named.every(({ until }) => until !== null && year > until) ? ended.successor : null
}
