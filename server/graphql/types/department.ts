import { relatedNode, relatedPage } from '../context.ts'
import { pageCost } from '../paging.ts'
import { DepartmentConnection, DutyConnection, PolicyConnection, UpstreamTaskConnection } from './connections.ts'
import { DepartmentKind, Level, ResolutionStatus, Role } from './enums.ts'
import { Department, Jurisdiction, Node } from './refs.ts'
import { TaskCount } from './taskCount.ts'

Department.implement({
  description: 'A department in its jurisdiction, or an open-ended group of departments.',
  interfaces: [Node],
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Name as an official writes it, with its place: 红旗区财政局.' }),
    fullName: t.exposeString('fullName', { nullable: true, description: 'Full official name, where it is known.' }),
    aliases: t.exposeStringList('aliases', { complexity: { field: 1, multiplier: 1 }, description: 'Other names it goes by.' }),
    level: t.expose('level', { type: Level, nullable: true, description: 'Level of government.' }),
    line: t.exposeString('line', { nullable: true, description: 'Key of its function line (条线), the same at every place and level.' }),
    lineName: t.exposeString('lineName', { nullable: true, description: 'Name of its function line: 财政, 商务, 发展改革.' }),
    kind: t.expose('kindOfDepartment', {
      type: DepartmentKind,
      description: 'A single department, a class of departments, an open group, or an organisation outside government.',
    }),
    status: t.expose('status', { type: ResolutionStatus, description: 'Whether the name could be resolved to one department.' }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why it is not resolved; null where it is.' }),
    candidates: t.exposeStringList('candidates', {
      complexity: { field: 1, multiplier: 1 },
      description: 'The candidates, where several fit.',
    }),
    jurisdiction: t.field({
      type: Jurisdiction,
      nullable: true,
      description: 'The place or zone it belongs to.',
      resolve: ({ id }, _, context) => relatedNode(context, 'Department.jurisdiction', id),
    }),
    assignments: t.field({
      type: DutyConnection,
      description: 'The measures that name it, with its role in each and the words that say so.',
      args: { ...t.arg.connectionArgs(), roles: t.arg({ type: [Role], description: 'Only these roles; all when omitted.' }) },
      complexity: pageCost,
      resolve: ({ id }, args, context) => relatedPage(context, 'Department.assignments', id, args),
    }),
    ledTasks: t.field({
      type: UpstreamTaskConnection,
      description: 'The upstream tasks for which a table names it.',
      args: { ...t.arg.connectionArgs() },
      complexity: pageCost,
      resolve: ({ id }, args, context) => relatedPage(context, 'Department.ledTasks', id, args),
    }),
    issued: t.field({
      type: PolicyConnection,
      description: 'The policies it issued.',
      args: { ...t.arg.connectionArgs() },
      complexity: pageCost,
      resolve: ({ id }, args, context) => relatedPage(context, 'Department.issued', id, args),
    }),
    sameLine: t.field({
      type: DepartmentConnection,
      description: 'The departments of the same function line at other places and levels.',
      args: { ...t.arg.connectionArgs() },
      complexity: pageCost,
      resolve: ({ id }, args, context) => relatedPage(context, 'Department.sameLine', id, args),
    }),
    taskCount: t.field({
      type: TaskCount,
      nullable: true,
      description: 'How many measures name it, in all and in each role.',
      resolve: ({ id }, _, context) => context.taskCounts.load(id),
    }),
  }),
})
