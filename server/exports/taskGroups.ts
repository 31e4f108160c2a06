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
  const groups = new Map<string | null, TaskRow[]>()
  const put = (title: string | null, row: TaskRow) => void (groups.get(title)?.push(row) ?? groups.set(title, [row]))
  for (const row of rows) if (row.named) put(titleOf(row, by, asOf), row)
  for (const row of rows) if (!row.named) put(NOT_NAMED, row)
  return [...groups].map(([title, members]) => ({ title, rows: members })).sort((a, b) => rank(a, by) - rank(b, by))
}

function titleOf(row: TaskRow, by: TaskGrouping, asOf: string): string | null {
  switch (by) {
    case 'none':
      return null
    case 'document':
      return `${row.documentNumber ?? ''}《${row.policyTitle}》`
    case 'section':
      return `《${row.policyTitle}》${row.section ?? ''}`
    case 'due':
      return nearnessInWords(row, asOf).replace(/\d+天$/, '')
    case 'role':
      return roleInWords(row) || '未写角色'
    case 'department':
      return row.department
    case 'partner':
      return (row.others.find(({ role }) => role === 'lead') ?? row.others[0])?.name ?? '没有其他单位'
  }
}

const DUE_ORDER = ['期限已过', '30天内到期', '未到期', '无明确日期']
const ROLE_ORDER = ['牵头', '责任', '配合', '指导', '未写角色']

/** The sort rank of a group. Deadlines and roles have a fixed order; other groups keep their order of occurrence. */
function rank({ title }: TaskGroup, by: TaskGrouping): number {
  if (title === NOT_NAMED) return 99
  if (by === 'due') return DUE_ORDER.indexOf(title ?? '')
  return by === 'role' ? ROLE_ORDER.indexOf(title ?? '') : 0
}
