import { builder } from '../builder.ts'
import { JURISDICTION_TESTS, JurisdictionFilter } from '../filters/departmentFilters.ts'
import { where } from '../filters/filter.ts'
import { listPage } from '../lists.ts'
import { pageCost } from '../paging.ts'
import { JurisdictionConnection } from '../types/connections.ts'

const JurisdictionOrder = builder.enumType('JurisdictionOrder', {
  description: 'Sort order of jurisdictions; ties are ordered by id.',
  values: {
    NAME_ASC: { value: 'name' as const, description: 'By name, ascending.' },
    NAME_DESC: { value: '-name' as const, description: 'By name, descending.' },
    CODE_ASC: { value: 'code' as const, description: 'By code, ascending.' },
    CODE_DESC: { value: '-code' as const, description: 'By code, descending.' },
    DEPARTMENTS_ASC: { value: 'departments' as const, description: 'By the number of their departments, ascending.' },
    DEPARTMENTS_DESC: { value: '-departments' as const, description: 'By the number of their departments, descending.' },
  },
})

builder.queryField('jurisdictions', (t) =>
  t.field({
    type: JurisdictionConnection,
    description: 'The places and zones.',
    args: {
      ...t.arg.connectionArgs(),
      where: t.arg({ type: JurisdictionFilter, description: 'Which places and zones; all by default.' }),
      orderBy: t.arg({ type: JurisdictionOrder, description: 'Sort order; NAME_ASC by default.' }),
    },
    complexity: pageCost,
    resolve: (_, args, context) => listPage(context, 'jurisdictions', where(args.where, JURISDICTION_TESTS), args.orderBy ?? 'name', args),
  }),
)
