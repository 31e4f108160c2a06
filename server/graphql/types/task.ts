import type * as store from '../../neo4j/store/tasks.ts'
import { builder } from '../builder.ts'
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
