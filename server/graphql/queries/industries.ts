import { builder } from '../builder.ts'
import { INDUSTRY_TESTS, IndustryFilter } from '../filters/departmentFilters.ts'
import { where } from '../filters/filter.ts'
import { LIMITS } from '../limits.ts'
import { listPage } from '../lists.ts'
import { pageCost } from '../paging.ts'
import { IndustryConnection } from '../types/connections.ts'

const IndustryOrder = builder.enumType('IndustryOrder', {
  description: 'Sort order of industries; ties are ordered by id.',
  values: {
    NAME_ASC: { value: 'name' as const, description: 'By name, ascending.' },
    NAME_DESC: { value: '-name' as const, description: 'By name, descending.' },
    CODE_ASC: { value: 'code' as const, description: 'By code, ascending.' },
    CODE_DESC: { value: '-code' as const, description: 'By code, descending.' },
    MEASURES_ASC: { value: 'measures' as const, description: 'By the number of measures that name them, ascending.' },
    MEASURES_DESC: { value: '-measures' as const, description: 'By the number of measures that name them, descending.' },
  },
})

builder.queryField('industries', (t) =>
  t.field({
    type: IndustryConnection,
    description: 'The industries named in the policies, and their broader industries; up to 1000 on a page.',
    args: {
      ...t.arg.connectionArgs(),
      where: t.arg({ type: IndustryFilter, description: 'Which industries; all by default.' }),
      orderBy: t.arg({ type: IndustryOrder, description: 'Sort order; MEASURES_DESC by default.' }),
    },
    complexity: pageCost,
    resolve: (_, args, context) =>
      listPage(context, 'industries', where(args.where, INDUSTRY_TESTS), args.orderBy ?? '-measures', args, { limit: LIMITS.ownPage }),
  }),
)
