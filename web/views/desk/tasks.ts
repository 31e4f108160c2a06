import { group as d3group } from 'd3-array'
import type { Clause } from '../../domain/clause.ts'
import type { StatusChoice } from '../../domain/notes/notes.ts'
import type { Evidence } from '../../domain/Quote.tsx'
import type { RoleName } from '../../domain/RoleMark.tsx'
import type { StatusName } from '../../domain/StatusMark.tsx'
import { DUES, type Due, dueOf } from './due.ts'

/** A task of a department: a measure that names it in one role. */
export interface Task {
  readonly id: string
  /** Keys under which its notes are stored, the current key first. */
  readonly noteKeys: readonly string[]
  readonly role: RoleName | null
  readonly status: StatusName | null
  readonly reason: string | null
  /** The department as named in the graph; `as` holds the printed name if it differs. */
  readonly department: { readonly id: string; readonly name: string }
  readonly as: string | null
  /** False if a collective mention (各区政府, 各有关部门) includes the department without naming it. */
  readonly named: boolean
  /** The group that includes the department; null if the department is named. */
  readonly inclusion: { readonly classes: readonly string[]; readonly whole: boolean; readonly place: string } | null
  readonly measure: {
    readonly id: string
    readonly title: string
    readonly label: string | null
    readonly heading: string | null
    readonly text: string
    readonly ordinal: number
  }
  readonly section: string | null
  readonly policy: { readonly id: string; readonly title: string; readonly number: string | null }
  readonly figures: readonly Figure[]
  /** The first deadline with a date, or else the first deadline. */
  readonly deadline: Deadline | null
  readonly laterDeadlines: readonly Deadline[]
  /** Day to which people moved the deadline; null if they did not. */
  readonly movedTo: string | null
  readonly others: readonly { readonly id: string; readonly name: string; readonly as: string | null; readonly role: RoleName | null }[]
  readonly evidence: Evidence | null
}

/** A figure with the surrounding words that say what it counts. */
export interface Figure extends Clause {
  readonly id: string
  readonly words: string
}

/** The day by which the task is due: the one it was moved to, or else the last day of its deadline. */
export const dueDay = ({ movedTo, deadline }: Pick<Task, 'movedTo' | 'deadline'>): string | null => movedTo ?? deadline?.to ?? null

export interface Deadline {
  readonly id: string
  readonly words: string
  readonly to: string | null
  readonly recurring: string | null
}

export const GROUPINGS = ['none', 'document', 'section', 'due', 'role', 'partner', 'department'] as const
export type Grouping = (typeof GROUPINGS)[number]

export const SORTS = ['document', 'due', 'role', 'department'] as const
export type Sort = (typeof SORTS)[number]

/** Search words for the measure, its document, its figures and deadlines, and the other departments. */
export interface ColumnWords {
  readonly measure: string
  readonly source: string
  readonly target: string
  readonly partner: string
}
export const ANY_WORDS: ColumnWords = { measure: '', source: '', target: '', partner: '' }

/** The filters and the order of the tasks. */
export interface Selection {
  readonly words: string
  /** Search words for single columns; empty matches anything. */
  readonly within: ColumnWords
  readonly roles: readonly RoleName[]
  readonly dues: readonly Due[]
  readonly statuses: readonly StatusChoice[]
  /** Returns the status that people wrote for a task. */
  readonly statusOf: (task: Task) => StatusChoice
  readonly document: string | null
  readonly asOf: string
  readonly sort: Sort
  readonly down: boolean
  readonly group: Grouping
}

/** A row of the list: the head of a group, or a task. */
export type DeskRow =
  | {
      readonly kind: 'group'
      readonly key: string
      readonly by: Exclude<Grouping, 'none'> | 'collective'
      readonly value: string
      readonly count: number
    }
  | { readonly kind: 'task'; readonly key: string; readonly task: Task }

/** The tasks that match the filters, in the requested order. */
export function selectTasks(tasks: readonly Task[], selection: Selection): readonly Task[] {
  const words = selection.words.trim().toLowerCase().split(/\s+/).filter(Boolean)
  const fits = (task: Task) =>
    (selection.roles.length === 0 || (task.role !== null && selection.roles.includes(task.role))) &&
    (selection.dues.length === 0 || selection.dues.includes(dueOf(dueDay(task), selection.asOf))) &&
    (selection.statuses.length === 0 || selection.statuses.includes(selection.statusOf(task))) &&
    (selection.document === null || task.policy.id === selection.document) &&
    (words.length === 0 || holdsAll(task, words)) &&
    holdsWithin(task, selection.within)
  const sign = selection.down ? -1 : 1
  // Equal tasks keep the server's order, which the exported files use too.
  return tasks.filter(fits).sort((a, b) => sign * (compareBy[selection.sort](a, b) || compareBy.document(a, b)))
}

/** The filters that can be removed one by one. */
export type Loosened = 'words' | 'columns' | 'roles' | 'dues' | 'statuses' | 'document'
const LOOSE = {
  words: { words: '' },
  columns: { within: ANY_WORDS },
  roles: { roles: [] },
  dues: { dues: [] },
  statuses: { statuses: [] },
  document: { document: null },
} as const

/** For an empty result: how many tasks would match without each of the active filters. */
export function loosened(tasks: readonly Task[], selection: Selection): readonly { readonly filter: Loosened; readonly count: number }[] {
  const set = {
    words: selection.words.trim() !== '',
    columns: Object.values(selection.within).some((words) => words.trim() !== ''),
    roles: selection.roles.length > 0,
    dues: selection.dues.length > 0,
    statuses: selection.statuses.length > 0,
    document: selection.document !== null,
  }
  return (Object.keys(LOOSE) as Loosened[])
    .filter((filter) => set[filter])
    .map((filter) => ({ filter, count: selectTasks(tasks, { ...selection, ...LOOSE[filter] }).length }))
}

const searched = new WeakMap<Task, string>()

/**
 * True if the row's text contains all words. Searches what the API's `text` searches: measure, section, document, figures, deadlines, and
 * every department of the measure.
 */
function holdsAll(task: Task, words: readonly string[]): boolean {
  let text = searched.get(task)
  if (text === undefined) {
    const { measure, policy, section, figures, deadline, laterDeadlines, others, department } = task
    const parts = [
      measure.label,
      measure.heading,
      measure.text,
      section,
      policy.title,
      policy.number,
      department.name,
      task.as,
      deadline?.words,
    ]
    const targets = [...figures, ...laterDeadlines].map((target) => target.words)
    text = [...parts, ...targets, ...others.flatMap(({ name, as }) => [name, as])].join('\n').toLowerCase()
    searched.set(task, text)
  }
  return words.every((word) => text.includes(word))
}

/** Column search with the rules of the API: `measureText`, `documentText`, `targetText`, `otherName`. */
function holdsWithin({ measure, policy, section, figures, deadline, laterDeadlines, others }: Task, within: ColumnWords): boolean {
  const holds = (asked: string, parts: readonly (string | null | undefined)[]) => {
    const sought = asked.trim().toLowerCase()
    return sought === '' || parts.some((part) => part?.toLowerCase().includes(sought))
  }
  const targets = [...figures, ...(deadline ? [deadline] : []), ...laterDeadlines]
  return (
    holds(within.measure, [measure.label, measure.heading, measure.text]) &&
    holds(within.source, [policy.title, policy.number, section]) &&
    holds(
      within.target,
      targets.map(({ words }) => words),
    ) &&
    holds(
      within.partner,
      others.flatMap(({ name, as }) => [name, as]),
    )
  )
}

const ROLE_ORDER: Readonly<Record<RoleName, number>> = { LEAD: 0, RESPONSIBLE: 1, SUPPORT: 2, GUIDE: 3 }
const rank = (role: RoleName | null) => (role === null ? 4 : ROLE_ORDER[role])

const byWord = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const compareBy: Readonly<Record<Sort, (a: Task, b: Task) => number>> = {
  document: (a, b) => byWord(a.policy.id, b.policy.id) || a.measure.ordinal - b.measure.ordinal,
  // A task without a date is never due, so it comes last.
  due: (a, b) => byWord(dueDay(a) ?? '9999-12-31', dueDay(b) ?? '9999-12-31'),
  role: (a, b) => rank(a.role) - rank(b.role),
  department: (a, b) => byWord(a.department.name, b.department.name),
}

/** Group heads and tasks in order. Collective mentions, which do not name the department, always form the last group. */
export function rowsOf(tasks: readonly Task[], { group, asOf }: Pick<Selection, 'group' | 'asOf'>): readonly DeskRow[] {
  const named = tasks.filter((task) => task.named)
  const collective = tasks.filter((task) => !task.named)
  const rows: DeskRow[] = []
  const add = (by: Extract<DeskRow, { kind: 'group' }>['by'], { id, value, members }: Group) => {
    if (members.length === 0) return
    rows.push({ kind: 'group', key: `${by} ${id}`, by, value, count: members.length })
    for (const task of members) rows.push({ kind: 'task', key: task.id, task })
  }
  if (group === 'none') for (const task of named) rows.push({ kind: 'task', key: task.id, task })
  else for (const each of grouped(named, group, asOf)) add(group, each)
  add('collective', { id: '', value: '', members: collective })
  return rows
}

interface Group {
  /** Documents and departments may have the same name. */
  readonly id: string
  readonly value: string
  readonly members: readonly Task[]
}

function grouped(tasks: readonly Task[], by: Exclude<Grouping, 'none'>, asOf: string): readonly Group[] {
  const found = [...d3group(tasks, (task) => groupOf(task, by, asOf).id)].map(([id, members]) => {
    const [first] = members as [Task, ...Task[]]
    return { id, value: groupOf(first, by, asOf).value, members }
  })
  if (by === 'due') return found.sort((a, b) => DUES.indexOf(a.value as Due) - DUES.indexOf(b.value as Due))
  if (by === 'role') return found.sort((a, b) => rank(a.value as RoleName) - rank(b.value as RoleName))
  return found
}

function groupOf(task: Task, by: Exclude<Grouping, 'none'>, asOf: string): Omit<Group, 'members'> {
  const { policy, section, role, others, department } = task
  switch (by) {
    case 'document':
      return { id: policy.id, value: policy.number === null ? policy.title : `${policy.title}（${policy.number}）` }
    case 'due':
      return called(dueOf(dueDay(task), asOf))
    case 'role':
      return called(role ?? '')
    case 'section':
      return { id: `${policy.id} ${section ?? ''}`, value: [policy.title, section].filter(Boolean).join(' · ') }
    case 'partner': {
      const partner = others.find(({ role }) => role === 'LEAD') ?? others[0]
      return { id: partner?.id ?? '', value: partner?.name ?? '' }
    }
    case 'department':
      return { id: department.id, value: department.name }
  }
}

const called = (value: string) => ({ id: value, value })
