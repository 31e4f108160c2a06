import { rollups } from 'd3-array'
import { type Nearness, nearnessOf } from '../../exports/deadline.ts'
import type * as store from '../../neo4j/store/tasks.ts'
import { noteKeys } from '../../notes/note.ts'
import { builder } from '../builder.ts'
import { nodeOfKind } from '../context.ts'
import { ResolutionStatus, Role } from './enums.ts'
import { Evidence, evidenceOf } from './evidence.ts'
import { Department, Measure, Policy, Target } from './refs.ts'

const Party = builder.objectRef<store.Party>('TaskParty').implement({
  description: 'Another department named in the same measure.',
  fields: (t) => ({
    id: t.exposeID('id', { complexity: 0, description: 'Id of the department.' }),
    name: t.exposeString('name', { complexity: 0, description: 'Its name.' }),
    as: t.exposeString('as', { nullable: true, complexity: 0, description: 'The words as printed.' }),
    role: t.expose('role', { type: Role, nullable: true, complexity: 0, description: 'Its role.' }),
  }),
})

const Inclusion = builder.objectRef<store.Inclusion>('TaskInclusion').implement({
  description: 'How the words of a group include a department without naming it.',
  fields: (t) => ({
    classes: t.exposeStringList('classes', {
      complexity: 0,
      description: 'Who is included, as function line (or `department` for any) and level: government@district.',
    }),
    whole: t.exposeBoolean('whole', {
      complexity: 0,
      description: 'false if only the departments concerned are asked (有关, 相关): the department may or may not be included.',
    }),
    place: t.exposeString('place', { complexity: 0, description: 'The place whose departments are included.' }),
  }),
})

export const Task = builder.objectRef<store.Task>('Task').implement({
  description: 'A task that a measure gives to a department: one row of the department’s list.',
  fields: (t) => ({
    id: t.id({
      complexity: 0,
      description: 'Id of the assignment; it stays the same when documents are loaded again.',
      resolve: ({ relation }) => relation.id,
    }),
    noteKeys: t.stringList({
      complexity: 0,
      description:
        'Keys of the notes on this task (`/notes.json`), the current key first. They are made from the words of the document, so notes survive when it is read again.',
      resolve: ({ policy, measure, relation }) => [
        ...noteKeys({ document: policy.id, formerIds: policy.formerIds, measure: measure.text, quote: relation.quote ?? '' }),
      ],
    }),
    role: t.field({ type: Role, nullable: true, complexity: 0, description: 'The role.', resolve: ({ relation }) => relation.role }),
    named: t.boolean({
      complexity: 0,
      description: 'false for a group (各有关部门) that includes the given departments without naming them.',
      resolve: ({ inclusion }) => inclusion === null,
    }),
    inclusion: t.field({
      type: Inclusion,
      nullable: true,
      complexity: 0,
      description: 'How a group includes the given departments; null if the department itself is named.',
      resolve: ({ inclusion }) => inclusion,
    }),
    department: t.field({
      type: Department,
      description: 'The department or group that is named.',
      resolve: ({ department }) => department,
    }),
    measure: t.field({ type: Measure, description: 'The measure.', resolve: ({ measure }) => measure }),
    policy: t.field({ type: Policy, description: 'The policy that contains it.', resolve: ({ policy }) => policy }),
    as: t.string({ nullable: true, complexity: 0, description: 'The words as printed.', resolve: ({ relation }) => relation.as }),
    status: t.field({
      type: ResolutionStatus,
      complexity: 0,
      description: 'Whether the name was resolved to one department.',
      resolve: ({ relation }) => relation.status,
    }),
    reason: t.string({
      nullable: true,
      complexity: 0,
      description: 'If unresolved, why. If resolved, where the full name is known from. Often null.',
      resolve: ({ relation }) => relation.reason,
    }),
    due: t.expose('due', {
      type: 'Date',
      nullable: true,
      complexity: 0,
      description: 'Last day of the first deadline of the measure.',
    }),
    others: t.field({
      type: [Party],
      complexity: { field: 1, multiplier: 1 },
      description: 'The other departments named in the measure.',
      resolve: ({ others }) => [...others],
    }),
    targets: t.field({
      type: [Target],
      complexity: { field: 1, multiplier: 1 },
      description: 'The figures and deadlines that the measure sets.',
      resolve: ({ targets }) => [...targets],
    }),
    evidence: t.field({
      type: Evidence,
      nullable: true,
      description: 'The quoted words that name it.',
      resolve: ({ relation }) => evidenceOf(relation),
    }),
  }),
})

const TaskEdge = builder.objectRef<store.Task>('TaskEdge').implement({
  description: 'A row of TaskConnection.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { complexity: 0, description: 'The position of this row in its list.' }),
    node: t.field({ type: Task, complexity: 0, description: 'The task.', resolve: (task) => task }),
  }),
})

const TaskRoleCount = builder.objectRef<{ readonly role: store.TaskFacts['role']; readonly count: number }>('TaskRoleCount').implement({
  description: 'Number of tasks with one role.',
  fields: (t) => ({
    role: t.expose('role', { type: Role, nullable: true, complexity: 0, description: 'The role; null if the words give none.' }),
    count: t.exposeInt('count', { complexity: 0, description: 'Tasks.' }),
  }),
})

const TaskDocumentCount = builder.objectRef<{ readonly policy: string; readonly count: number }>('TaskDocumentCount').implement({
  description: 'Number of tasks in one policy.',
  fields: (t) => ({
    policy: t.field({
      type: Policy,
      nullable: true,
      description: 'The policy; null if it has been removed since.',
      resolve: ({ policy }, _, context) => nodeOfKind(context, 'POLICY', policy),
    }),
    count: t.exposeInt('count', { complexity: 0, description: 'Tasks.' }),
  }),
})

const TaskDueCounts = builder.objectRef<TaskDues>('TaskDueCounts').implement({
  description: 'Number of tasks by how near their first deadline is on a given day.',
  fields: (t) => ({
    passed: t.exposeInt('passed', { complexity: 0, description: 'Number of tasks whose deadline has passed.' }),
    soon: t.exposeInt('soon', { complexity: 0, description: 'Number of tasks due within 30 days.' }),
    later: t.exposeInt('later', { complexity: 0, description: 'Number of tasks due later.' }),
    none: t.exposeInt('none', { complexity: 0, description: 'Number of tasks without a dated deadline.' }),
  }),
})

const TaskCounts = builder.objectRef<readonly store.TaskFacts[]>('TaskCounts').implement({
  description: 'Counts over all tasks of the list, not only those of the page.',
  fields: (t) => ({
    roles: t.field({
      type: [TaskRoleCount],
      complexity: 0,
      description: 'By role, in the order in which the roles occur.',
      resolve: (facts) =>
        rollups(
          facts,
          ({ length }) => length,
          ({ role }) => role,
        ).map(([role, count]) => ({ role, count })),
    }),
    dues: t.field({
      type: TaskDueCounts,
      complexity: 0,
      description: 'By their first dated deadline.',
      args: { asOf: t.arg({ type: 'Date', required: true, description: 'The day to count from.' }) },
      resolve: (facts, { asOf }) => duesIn(facts, asOf),
    }),
    documents: t.field({
      type: [TaskDocumentCount],
      // The cost is multiplied by the cost of the page, which already grows with the number of tasks.
      complexity: { field: 0, multiplier: 1 },
      description: 'By policy, in the order in which the policies occur.',
      resolve: (facts) =>
        rollups(
          facts,
          ({ length }) => length,
          ({ policy }) => policy,
        ).map(([policy, count]) => ({ policy, count })),
    }),
  }),
})

type TaskDues = Readonly<Record<Nearness, number>>

function duesIn(facts: readonly store.TaskFacts[], asOf: string): TaskDues {
  const dues = { passed: 0, soon: 0, later: 0, none: 0 }
  for (const { due } of facts) dues[nearnessOf(due, asOf)]++
  return dues
}

const list = { field: 0, multiplier: 1 }
export const TaskConnection = builder.objectRef<store.TaskPage>('TaskConnection').implement({
  description: 'A list of tasks.',
  fields: (t) => ({
    totalCount: t.exposeInt('totalCount', { complexity: 0, description: 'Number of all tasks in the list, not only on this page.' }),
    namedCount: t.exposeInt('namedCount', { complexity: 0, description: 'Number of tasks that name the department itself.' }),
    collectiveCount: t.exposeInt('collectiveCount', {
      complexity: 0,
      description: 'Number of tasks of groups that include it without naming it.',
    }),
    datedCount: t.exposeInt('datedCount', { complexity: 0, description: 'Number of tasks with a dated deadline.' }),
    counts: t.field({
      type: TaskCounts,
      complexity: 1,
      description: 'Counts over all tasks of the list by role, deadline and policy.',
      resolve: ({ facts }) => [...(facts ?? [])],
    }),
    edges: t.field({ type: [TaskEdge], complexity: list, description: 'The rows with their cursors.', resolve: ({ edges }) => [...edges] }),
    nodes: t.field({ type: [Task], complexity: list, description: 'The rows.', resolve: ({ edges }) => [...edges] }),
    pageInfo: t.field({
      type: builder.pageInfoRef(),
      complexity: 0,
      description: 'The position of this page in the list.',
      resolve: ({ pageInfo }) => pageInfo,
    }),
  }),
})
