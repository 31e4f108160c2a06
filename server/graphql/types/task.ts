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
  description: 'How the words of a group include a department that it does not name.',
  fields: (t) => ({
    classes: t.exposeStringList('classes', {
      complexity: 0,
      description: 'Who is meant, as function line (or `department` for any) and level: government@district.',
    }),
    whole: t.exposeBoolean('whole', {
      complexity: 0,
      description: 'False if only those concerned are asked (有关, 相关): the department may or may not be meant.',
    }),
    place: t.exposeString('place', { complexity: 0, description: 'The place whose departments are asked.' }),
  }),
})

export const Task = builder.objectRef<store.Task>('Task').implement({
  description: 'A task that a measure gives to a department: one row of the department’s list.',
  fields: (t) => ({
    id: t.id({
      complexity: 0,
      description: 'Id of the assignment; stable when documents are loaded again.',
      resolve: ({ relation }) => relation.id,
    }),
    noteKeys: t.stringList({
      complexity: 0,
      description:
        'Under which keys notes on the task are kept (`/notes.json`), that of today first: made of the words of the document, so that they stay when it is read again.',
      resolve: ({ policy, measure, relation }) => [
        ...noteKeys({ document: policy.id, formerIds: policy.formerIds, measure: measure.text, quote: relation.quote ?? '' }),
      ],
    }),
    role: t.field({ type: Role, nullable: true, complexity: 0, description: 'In which role.', resolve: ({ relation }) => relation.role }),
    named: t.boolean({
      complexity: 0,
      description: 'False for a group (各有关部门) that includes the departments asked for without naming them.',
      resolve: ({ inclusion }) => inclusion === null,
    }),
    inclusion: t.field({
      type: Inclusion,
      nullable: true,
      complexity: 0,
      description: 'How a group includes the departments asked for; null where the department itself is named.',
      resolve: ({ inclusion }) => inclusion,
    }),
    department: t.field({
      type: Department,
      description: 'The department, or the group, as named.',
      resolve: ({ department }) => department,
    }),
    measure: t.field({ type: Measure, description: 'The measure.', resolve: ({ measure }) => measure }),
    policy: t.field({ type: Policy, description: 'The policy it stands in.', resolve: ({ policy }) => policy }),
    as: t.string({ nullable: true, complexity: 0, description: 'The words as printed.', resolve: ({ relation }) => relation.as }),
    status: t.field({
      type: ResolutionStatus,
      complexity: 0,
      description: 'Whether the name could be resolved to one department.',
      resolve: ({ relation }) => relation.status,
    }),
    reason: t.string({ nullable: true, complexity: 0, description: 'Why it is not resolved.', resolve: ({ relation }) => relation.reason }),
    due: t.expose('due', {
      type: 'Date',
      nullable: true,
      complexity: 0,
      description: 'Last day of the first deadline that the measure sets.',
    }),
    others: t.field({
      type: [Party],
      complexity: { field: 1, multiplier: 1 },
      description: 'Who else is named in the measure.',
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
      description: 'The words that name it.',
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
  description: 'How many tasks give one role.',
  fields: (t) => ({
    role: t.expose('role', { type: Role, nullable: true, complexity: 0, description: 'The role; null where the words give none.' }),
    count: t.exposeInt('count', { complexity: 0, description: 'Tasks.' }),
  }),
})

const TaskDocumentCount = builder.objectRef<{ readonly policy: string; readonly count: number }>('TaskDocumentCount').implement({
  description: 'How many tasks stand in one policy.',
  fields: (t) => ({
    policy: t.field({
      type: Policy,
      nullable: true,
      description: 'The policy; null where it was removed meanwhile.',
      resolve: ({ policy }, _, context) => nodeOfKind(context, 'POLICY', policy),
    }),
    count: t.exposeInt('count', { complexity: 0, description: 'Tasks.' }),
  }),
})

const TaskDueCounts = builder.objectRef<TaskDues>('TaskDueCounts').implement({
  description: 'How near the first deadlines of tasks are, seen from a day.',
  fields: (t) => ({
    passed: t.exposeInt('passed', { complexity: 0, description: 'Its day is before.' }),
    soon: t.exposeInt('soon', { complexity: 0, description: 'Its day is within 30 days.' }),
    later: t.exposeInt('later', { complexity: 0, description: 'Its day is later.' }),
    none: t.exposeInt('none', { complexity: 0, description: 'No deadline has a day.' }),
  }),
})

const TaskCounts = builder.objectRef<readonly store.TaskFacts[]>('TaskCounts').implement({
  description: 'All tasks of the list, not only those of the page, by what they are filtered by.',
  fields: (t) => ({
    roles: t.field({
      type: [TaskRoleCount],
      complexity: 0,
      description: 'By role, in the order in which they come.',
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
      description: 'By their first deadline that has a day.',
      args: { asOf: t.arg({ type: 'Date', required: true, description: 'The day from which they are seen.' }) },
      resolve: (facts, { asOf }) => duesIn(facts, asOf),
    }),
    documents: t.field({
      type: [TaskDocumentCount],
      // The cost of the page, by which it is multiplied, already grows with its tasks.
      complexity: { field: 0, multiplier: 1 },
      description: 'By policy, in the order in which they come.',
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
    totalCount: t.exposeInt('totalCount', { complexity: 0, description: 'All tasks of the list, not only this page.' }),
    namedCount: t.exposeInt('namedCount', { complexity: 0, description: 'Of these, where the department itself is named.' }),
    collectiveCount: t.exposeInt('collectiveCount', {
      complexity: 0,
      description: 'Of these, groups that include it without naming it.',
    }),
    datedCount: t.exposeInt('datedCount', { complexity: 0, description: 'Of these, those with a deadline that has a date.' }),
    counts: t.field({
      type: TaskCounts,
      complexity: 1,
      description: 'All tasks of the list by role, deadline and policy.',
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
