import { builder } from '../builder.ts'
import { where } from '../filters/filter.ts'
import { MEASURE_TESTS, MeasureFilter } from '../filters/measureFilter.ts'
import { listPage } from '../lists.ts'
import { pageCost } from '../paging.ts'
import { MeasureConnection } from '../types/connections.ts'

const MeasureOrder = builder.enumType('MeasureOrder', {
  description: 'How measures are sorted; equal ones by id.',
  values: {
    DOCUMENT_ASC: { value: 'document' as const, description: 'By policy, then by place in it, upwards.' },
    DOCUMENT_DESC: { value: '-document' as const, description: 'By policy, then by place in it, downwards.' },
    ISSUED_ON_ASC: { value: 'issuedOn' as const, description: 'By the day their policy was signed, then by place in it, upwards.' },
    ISSUED_ON_DESC: { value: '-issuedOn' as const, description: 'By the day their policy was signed, then by place in it, downwards.' },
    DUE_ASC: { value: 'due' as const, description: 'By the first deadline they set; those without come as if due never, upwards.' },
    DUE_DESC: { value: '-due' as const, description: 'By the first deadline they set; those without come as if due never, downwards.' },
  },
})

builder.queryField('measures', (t) =>
  t.field({
    type: MeasureConnection,
    description: 'The measures of all policies.',
    args: {
      ...t.arg.connectionArgs(),
      where: t.arg({ type: MeasureFilter, description: 'Which ones; all when left out.' }),
      orderBy: t.arg({ type: MeasureOrder, description: 'How to sort; DOCUMENT_ASC when left out.' }),
    },
    complexity: pageCost,
    resolve: (_, args, context) => listPage(context, 'measures', where(args.where, MEASURE_TESTS), args.orderBy ?? 'document', args),
  }),
)
