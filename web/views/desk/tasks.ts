import type { Evidence } from '../../domain/Quote.tsx'
import type { RoleName } from '../../domain/RoleMark.tsx'
import type { StatusName } from '../../domain/StatusMark.tsx'
import { DUES, type Due, dueOf } from './due.ts'

/** A task of a bureau: one measure that names it in one role. */
export interface Task {
  readonly id: string
  readonly role: RoleName | null
  readonly status: StatusName | null
  readonly reason: string | null
  /** The body as named in the graph, and as printed where that differs. */
  readonly department: { readonly id: string; readonly name: string }
  readonly as: string | null
  /** False where a collective mention (各区政府, 各有关部门) includes the bureau without naming it. */
  readonly named: boolean
  readonly measure: {
    readonly id: string
    readonly title: string
    readonly heading: string | null
    readonly text: string
    readonly ordinal: number
  }
  readonly section: string | null
  readonly policy: { readonly id: string; readonly title: string; readonly number: string | null }
  readonly figures: readonly { readonly id: string; readonly words: string }[]
  readonly deadline: { readonly id: string; readonly words: string; readonly to: string | null; readonly recurring: string | null } | null
  readonly others: readonly { readonly id: string; readonly name: string; readonly role: RoleName | null }[]
  readonly evidence: Evidence | null
}

export const GROUPINGS = ['none', 'document', 'due', 'role', 'department'] as const
export type Grouping = (typeof GROUPINGS)[number]

export const SORTS = ['document', 'due', 'role', 'department'] as const
export type Sort = (typeof SORTS)[number]

/** What of the tasks is shown, and in which order. */
export interface Selection {
  readonly words: string
  readonly roles: readonly RoleName[]
  readonly dues: readonly Due[]
  readonly document: string | null
  readonly asOf: string
  readonly sort: Sort
  readonly down: boolean
  readonly group: Grouping
}

/** A line of the list: the head of a group, or a task. */
export type DeskRow =
  | {
      readonly kind: 'group'
      readonly key: string
      readonly by: Exclude<Grouping, 'none'> | 'collective'
      readonly value: string
      readonly count: number
    }
  | { readonly kind: 'task'; readonly key: string; readonly task: Task }

/** The tasks that fit, in the order asked for. */
export function selectTasks(tasks: readonly Task[], selection: Selection): readonly Task[] {
  const words = selection.words.trim().toLowerCase().split(/\s+/).filter(Boolean)
  const fits = (task: Task) =>
    (selection.roles.length === 0 || (task.role !== null && selection.roles.includes(task.role))) &&
    (selection.dues.length === 0 || selection.dues.includes(dueOf(task.deadline?.to ?? null, selection.asOf))) &&
    (selection.document === null || task.policy.id === selection.document) &&
    (words.length === 0 || holdsAll(task, words))
  const sorted = tasks.filter(fits).sort((a, b) => compare(a, b, selection.sort))
  return selection.down ? sorted.reverse() : sorted
}

const searched = new WeakMap<Task, string>()

function holdsAll(task: Task, words: readonly string[]): boolean {
  let text = searched.get(task)
  if (text === undefined) {
    const { measure, policy, section, figures, deadline, others, department } = task
    const parts = [measure.title, measure.text, section, policy.title, policy.number, department.name, task.as, deadline?.words]
    text = [...parts, ...figures.map(({ words }) => words), ...others.map(({ name }) => name)].join('\n').toLowerCase()
    searched.set(task, text)
  }
  return words.every((word) => text.includes(word))
}

const ROLE_ORDER: Readonly<Record<RoleName, number>> = { LEAD: 0, RESPONSIBLE: 1, SUPPORT: 2 }
const rank = (role: RoleName | null) => (role === null ? 3 : ROLE_ORDER[role])

const collator = new Intl.Collator('zh-CN', { numeric: true })

function compare(a: Task, b: Task, sort: Sort): number {
  return compareBy[sort](a, b) || compareBy.document(a, b)
}

const compareBy: Readonly<Record<Sort, (a: Task, b: Task) => number>> = {
  document: (a, b) =>
    collator.compare(a.policy.title, b.policy.title) || a.measure.ordinal - b.measure.ordinal || rank(a.role) - rank(b.role),
  // A task without a deadline is due never, so it comes last.
  due: (a, b) => (a.deadline?.to ?? '9999').localeCompare(b.deadline?.to ?? '9999'),
  role: (a, b) => rank(a.role) - rank(b.role),
  department: (a, b) => collator.compare(a.department.name, b.department.name),
}

/** Heads and tasks one below the other. Collective mentions, which do not name the bureau, are always a group of their own at the end. */
export function rowsOf(tasks: readonly Task[], { group, asOf }: Pick<Selection, 'group' | 'asOf'>): readonly DeskRow[] {
  const named = tasks.filter((task) => task.named)
  const collective = tasks.filter((task) => !task.named)
  const rows: DeskRow[] = []
  const add = (by: Extract<DeskRow, { kind: 'group' }>['by'], value: string, members: readonly Task[]) => {
    if (members.length === 0) return
    rows.push({ kind: 'group', key: `${by} ${value}`, by, value, count: members.length })
    for (const task of members) rows.push({ kind: 'task', key: task.id, task })
  }
  if (group === 'none') for (const task of named) rows.push({ kind: 'task', key: task.id, task })
  else for (const [value, members] of grouped(named, group, asOf)) add(group, value, members)
  add('collective', '', collective)
  return rows
}

function grouped(tasks: readonly Task[], by: Exclude<Grouping, 'none'>, asOf: string): readonly (readonly [string, readonly Task[]])[] {
  const groups = new Map<string, Task[]>()
  for (const task of tasks) {
    const value = groupOf(task, by, asOf)
    const members = groups.get(value)
    if (members) members.push(task)
    else groups.set(value, [task])
  }
  const found = [...groups]
  if (by === 'due') return found.sort(([a], [b]) => DUES.indexOf(a as Due) - DUES.indexOf(b as Due))
  if (by === 'role') return found.sort(([a], [b]) => rank(a as RoleName) - rank(b as RoleName))
  return found
}

function groupOf(task: Task, by: Exclude<Grouping, 'none'>, asOf: string): string {
  switch (by) {
    case 'document':
      return task.policy.title
    case 'due':
      return dueOf(task.deadline?.to ?? null, asOf)
    case 'role':
      return task.role ?? ''
    case 'department':
      return task.department.name
  }
}
