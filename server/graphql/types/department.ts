import { relatedNode, relatedPage } from '../context.ts'
import { pageCost } from '../paging.ts'
import { DepartmentConnection, DutyConnection, PolicyConnection, UpstreamTaskConnection } from './connections.ts'
import { Role } from './enums.ts'
import { Evidence } from './evidence.ts'
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
    fullNameFrom: t.field({
      type: Evidence,
      nullable: true,
      description:
        'Where its full name is printed, if other documents only use a short form. Null if every document prints it, or if it is unknown.',
      resolve: async ({ id }, _, context) => {
        const printed = await context.fullNamesFrom.load(id)
        return printed && { ...printed, rule: null }
      },
    }),
    predecessors: t.field({
      type: DepartmentConnection,
      description:
        'The departments of its place that a government reform replaced by it: 工商行政管理局 for a 市场监督管理局. Only those that documents name.',
      args: { ...t.arg.connectionArgs() },
      complexity: pageCost,
      resolve: ({ id }, args, context) => relatedPage(context, 'Department.predecessors', id, args),
    }),
    successors: t.field({
      type: DepartmentConnection,
      description: 'The department of its place by which a government reform replaced it, if a document names it.',
      args: { ...t.arg.connectionArgs() },
      complexity: pageCost,
      resolve: ({ id }, args, context) => relatedPage(context, 'Department.successors', id, args),
    }),
    taskCount: t.field({
      type: TaskCount,
      nullable: true,
      description: 'Number of measures that name it, in total and by role.',
      resolve: ({ id }, _, context) => context.taskCounts.load(id),
    }),
  }),
})
