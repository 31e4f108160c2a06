import type { ReviewRule } from '../finding.ts'
import { successorOf } from './departmentRenamed.ts'
import { usualNames } from './departmentUnknown.ts'
import { namedOnce } from './named.ts'

/** The ends of names that governments give to their departments; companies, schools and associations are nobody's list. */
const ENDS_AS_DEPARTMENT = /[局委厅办]$/u

/** 市幸福推进局: no function line has such a department, and no held document names it. */
export const departmentUnlisted: ReviewRule = {
  kind: 'DEPARTMENT_UNLISTED',
  severity: 'NOTE',
  find: ({ resolution, asOf }, { departments }) =>
    namedOnce(resolution.departments)
      .filter((named) => {
        const { id, line } = named.department
        const isListed = line !== null || departments.has(id) || usualNames(named) !== null || successorOf(named, asOf) !== null
        return ENDS_AS_DEPARTMENT.test(named.base) && !isListed
      })
      .map(({ mention }) => ({ span: mention.span, details: { department: mention.surface } })),
}
