import { builder } from '../builder.ts'
import { DEPARTMENT_TESTS, DepartmentFilter } from '../filters/departmentFilters.ts'
import { where } from '../filters/filter.ts'
import { listPage } from '../lists.ts'
import { pageCost } from '../paging.ts'
import { DepartmentConnection } from '../types/connections.ts'

const DepartmentOrder = builder.enumType('DepartmentOrder', {
  description: 'Sort order of departments; ties are ordered by id.',
  values: {
    NAME_ASC: { value: 'name' as const, description: 'By name, ascending.' },
    NAME_DESC: { value: '-name' as const, description: 'By name, descending.' },
    TASKS_ASC: {
      value: 'tasks' as const,
      description: 'By the number of measures that name them (`taskCount.all`), ascending.',
    },
    TASKS_DESC: {
      value: '-tasks' as const,
      description: 'By the number of measures that name them (`taskCount.all`), descending.',
    },
  },
})

builder.queryField('departments', (t) =>
  t.field({
    type: DepartmentConnection,
    description: 'The departments named in the policies.',
    args: {
      ...t.arg.connectionArgs(),
      where: t.arg({ type: DepartmentFilter, description: 'Which departments; all by default.' }),
      orderBy: t.arg({ type: DepartmentOrder, description: 'Sort order; TASKS_DESC by default.' }),
    },
    complexity: pageCost,
    resolve: (_, args, context) => listPage(context, 'departments', where(args.where, DEPARTMENT_TESTS), args.orderBy ?? '-tasks', args),
  }),
)
