import { relatedNode, relatedPage } from '../context.ts'
import { pageCost } from '../paging.ts'
import { DepartmentConnection, DutyConnection, PolicyConnection, UpstreamTaskConnection } from './connections.ts'
import { Role } from './enums.ts'
import { Department, Jurisdiction, Node } from './refs.ts'
import { TaskCount } from './taskCount.ts'

Department.implement({
  description: 'A department in its jurisdiction, or an open-ended group of departments.',
  interfaces: [Node],
  fields: (t) => ({
    jurisdiction: t.field({
      type: Jurisdiction,
      nullable: true,
      description: 'The place or zone it belongs to.',
      resolve: ({ id }, _, context) => relatedNode(context, 'Department.jurisdiction', id),
    }),
    assignments: t.field({
      type: DutyConnection,
      description: 'The measures that name it, with its role in each and the quoted words.',
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
      description: 'Number of measures that name it, in total and by role.',
      resolve: ({ id }, _, context) => context.taskCounts.load(id),
    }),
  }),
})
