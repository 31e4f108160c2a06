import { builder } from '../builder.ts'
import { POLICY_TESTS, PolicyFilter } from '../filters/documentFilter.ts'
import { where } from '../filters/filter.ts'
import { listPage } from '../lists.ts'
import { pageCost } from '../paging.ts'
import { PolicyConnection } from '../types/connections.ts'

const PolicyOrder = builder.enumType('PolicyOrder', {
  description: 'Sort order of policies; ties are ordered by id.',
  values: {
    ISSUED_ON_ASC: { value: 'issuedOn' as const, description: 'By the day they were signed, ascending.' },
    ISSUED_ON_DESC: { value: '-issuedOn' as const, description: 'By the day they were signed, descending.' },
    PLACE_ASC: {
      value: 'place' as const,
      description: 'By the place where they apply in GB/T 2260 order, a zone after the place that contains it, ascending.',
    },
    PLACE_DESC: { value: '-place' as const, description: 'By place, descending.' },
    TITLE_ASC: { value: 'title' as const, description: 'By title, ascending.' },
    TITLE_DESC: { value: '-title' as const, description: 'By title, descending.' },
    DOCUMENT_NUMBER_ASC: { value: 'documentNumber' as const, description: 'By document number, ascending.' },
    DOCUMENT_NUMBER_DESC: { value: '-documentNumber' as const, description: 'By document number, descending.' },
    MEASURE_COUNT_ASC: { value: 'measureCount' as const, description: 'By number of measures, ascending.' },
    MEASURE_COUNT_DESC: { value: '-measureCount' as const, description: 'By number of measures, descending.' },
  },
})

builder.queryField('policies', (t) =>
  t.field({
    type: PolicyConnection,
    description: 'The policies whose text is held.',
    args: {
      ...t.arg.connectionArgs(),
      where: t.arg({ type: PolicyFilter, description: 'Which policies; all by default.' }),
      orderBy: t.arg({ type: PolicyOrder, description: 'Sort order; ISSUED_ON_DESC by default.' }),
    },
    complexity: pageCost,
    resolve: (_, args, context) => listPage(context, 'policies', where(args.where, POLICY_TESTS), args.orderBy ?? '-issuedOn', args),
  }),
)
