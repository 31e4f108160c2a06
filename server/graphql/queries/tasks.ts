import { orderName } from '../../neo4j/store/lists.ts'
import { asksFor } from '../asksFor.ts'
import { builder } from '../builder.ts'
import { where } from '../filters/filter.ts'
import { departmentsAndRest, TASK_TESTS, TaskFilter } from '../filters/taskFilter.ts'
import { LIMITS } from '../limits.ts'
import { orderOf } from '../lists.ts'
import { DUE_AS_OF, dueDay } from '../nextDue.ts'
import { pageCost, windowOf } from '../paging.ts'
import { TaskConnection } from '../types/task.ts'

const TaskOrder = builder.enumType('TaskOrder', {
  description: 'Sort order of tasks. In ascending orders, tasks that name the department come before collective mentions.',
  values: {
    DUE_ASC: { value: 'due' as const, description: 'By the first deadline of the measure, ascending; those without one come last.' },
    DUE_DESC: { value: '-due' as const, description: 'By the first deadline of the measure, descending; those without one come first.' },
    NEXT_DUE_ASC: {
      value: 'nextDue' as const,
      description: 'By the next deadline on `dueAsOf` or later, ascending; those without one come last.',
    },
    NEXT_DUE_DESC: {
      value: '-nextDue' as const,
      description: 'By the next deadline on `dueAsOf` or later, descending; those without one come first.',
    },
    ROLE_ASC: { value: 'role' as const, description: 'Lead, then responsible, then support.' },
    ROLE_DESC: { value: '-role' as const, description: 'Support, then responsible, then lead.' },
    DOCUMENT_ASC: { value: 'document' as const, description: 'By policy, then by position in it.' },
    DOCUMENT_DESC: { value: '-document' as const, description: 'By policy, descending.' },
    DEPARTMENT_ASC: { value: 'department' as const, description: 'By department, then by policy.' },
    DEPARTMENT_DESC: { value: '-department' as const, description: 'By department, descending.' },
    ISSUED_ON_ASC: { value: 'issuedOn' as const, description: 'By the day the policy was signed.' },
    ISSUED_ON_DESC: { value: '-issuedOn' as const, description: 'By the day the policy was signed, newest first.' },
  },
})

builder.queryField('tasks', (t) =>
  t.field({
    type: TaskConnection,
    description:
      'Every task of a department, of a whole function line (条线), or of all departments: role, measure, document, figures, deadline, other departments, and the quoted words. Who leads or is responsible for an industry: `where: { industry: ["新能源汽车"], role: [LEAD, RESPONSIBLE] }`. Up to 2000 on a page.',
    args: {
      ...t.arg.connectionArgs(),
      where: t.arg({ type: TaskFilter, description: 'Which tasks; all by default.' }),
      orderBy: t.arg({ type: TaskOrder, description: 'Sort order; DUE_ASC by default.' }),
      dueAsOf: t.arg({ type: 'Date', description: DUE_AS_OF }),
    },
    complexity: pageCost,
    resolve: (_, args, context, info) => {
      const { departments, rest } = departmentsAndRest(args.where)
      const order = orderOf(args.orderBy ?? 'due', dueDay(args))
      return context.store.tasks({
        departments,
        where: where(rest, TASK_TESTS),
        order,
        window: windowOf(args, orderName('tasks', order), LIMITS.taskPage),
        counts: asksFor(info, 'counts'),
      })
    },
  }),
)
