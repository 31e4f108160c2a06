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
  description: 'How tasks are sorted. Tasks that name the department always come before collective mentions (upwards).',
  values: {
    DUE_ASC: { value: 'due' as const, description: 'By the first deadline of the measure, ascending; those without come last.' },
    DUE_DESC: { value: '-due' as const, description: 'By the first deadline of the measure, descending; those without come first.' },
    NEXT_DUE_ASC: {
      value: 'nextDue' as const,
      description: 'By the next deadline on `dueAsOf` or later, ascending; those without one come last.',
    },
    NEXT_DUE_DESC: {
      value: '-nextDue' as const,
      description: 'By the next deadline on `dueAsOf` or later, descending; those without one come first.',
    },
    ROLE_ASC: { value: 'role' as const, description: 'Lead, responsible, support.' },
    ROLE_DESC: { value: '-role' as const, description: 'Support, responsible, lead.' },
    DOCUMENT_ASC: { value: 'document' as const, description: 'By policy, then by place in it.' },
    DOCUMENT_DESC: { value: '-document' as const, description: 'By policy, descending.' },
    DEPARTMENT_ASC: { value: 'department' as const, description: 'By department, then by policy.' },
    DEPARTMENT_DESC: { value: '-department' as const, description: 'By department, descending.' },
    ISSUED_ON_ASC: { value: 'issuedOn' as const, description: 'By the day the policy was signed.' },
    ISSUED_ON_DESC: { value: '-issuedOn' as const, description: 'By the day the policy was signed, the newest first.' },
  },
})

builder.queryField('tasks', (t) =>
  t.field({
    type: TaskConnection,
    description:
      'Every task of a department, of a whole function line (条线), or of all: role, measure, document, figures, deadline, who else is named, and the words that say so. Who leads or answers for what on an industry: `where: { industry: ["新能源汽车"], role: [LEAD, RESPONSIBLE] }`. Up to 2000 on a page.',
    args: {
      ...t.arg.connectionArgs(),
      where: t.arg({ type: TaskFilter, description: 'Which tasks; all when left out.' }),
      orderBy: t.arg({ type: TaskOrder, description: 'How to sort; DUE_ASC when left out.' }),
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
