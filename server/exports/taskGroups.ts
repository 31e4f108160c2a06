import { group as d3group } from 'd3-array'
import { nearnessInWords, roleInWords, type TaskRow } from './taskRow.ts'

/** How a list can be grouped. */
export const TASK_GROUPINGS = ['none', 'document', 'section', 'due', 'role', 'department', 'partner'] as const
export type TaskGrouping = (typeof TASK_GROUPINGS)[number]

export interface TaskGroup {
  /** Null if the list is not grouped. */
  readonly title: string | null
  readonly rows: readonly TaskRow[]
}

/** Tasks that no document gives to the department by name are a separate group. */
const NOT_NAMED = '未点名：以下任务以统称（如“各有关部门”“各区政府”）提及，没有写出本部门名称'

/** The rows in groups, in the order in which the groups first occur; tasks that do not name the department come last. */
export function taskGroups(rows: readonly TaskRow[], by: TaskGrouping, asOf: string): readonly TaskGroup[] {
  const named = [
    ...d3group(
      rows.filter((row) => row.named),
      (row) => groupOf(row, by, asOf).id,
    ).values(),
  ]
  const groups = named.map((members) => ({ title: groupOf(members[0] as TaskRow, by, asOf).title, rows: members }))
  const unnamed = rows.filter((row) => !row.named)
  return [...groups.sort((a, b) => rank(a, by) - rank(b, by)), ...(unnamed.length > 0 ? [{ title: NOT_NAMED, rows: unnamed }] : [])]
}

/** Documents and departments are distinguished by their ids, because their names may be the same in several counties. */
function groupOf(row: TaskRow, by: TaskGrouping, asOf: string): { readonly id: string; readonly title: string | null } {
  switch (by) {
    case 'none':
      return { id: '', title: null }
    case 'document':
      return { id: row.policyId, title: `${row.documentNumber ?? ''}《${row.policyTitle}》` }
    case 'section':
      return { id: `${row.policyId} ${row.section ?? ''}`, title: `《${row.policyTitle}》${row.section ?? ''}` }
    case 'due':
      return called(nearnessInWords(row, asOf).replace(/\d+天$/, ''))
    case 'role':
      return called(roleInWords(row) || '未写角色')
    case 'department':
      return { id: row.departmentId, title: row.department }
    case 'partner': {
      const partner = row.others.find(({ role }) => role === 'lead') ?? row.others[0]
      return { id: partner?.id ?? '', title: partner?.name ?? '没有其他单位' }
    }
  }
}

const called = (title: string) => ({ id: title, title })

const DUE_ORDER = ['期限已过', '30天内到期', '未到期', '无明确日期']
const ROLE_ORDER = ['牵头', '责任', '配合', '指导', '未写角色']

/** The sort rank of a group. Deadlines and roles have a fixed order; other groups keep their order of occurrence. */
function rank({ title }: TaskGroup, by: TaskGrouping): number {
  if (by === 'due') return DUE_ORDER.indexOf(title ?? '')
  return by === 'role' ? ROLE_ORDER.indexOf(title ?? '') : 0
}
