import { builder } from '../builder.ts'
import { where } from '../filters/filter.ts'
import { MEASURE_TESTS, MeasureFilter } from '../filters/measureFilter.ts'
import { listPage } from '../lists.ts'
import { DUE_AS_OF, dueDay } from '../nextDue.ts'
import { pageCost } from '../paging.ts'
import { MeasureConnection } from '../types/connections.ts'

const MeasureOrder = builder.enumType('MeasureOrder', {
  description: 'How measures are sorted; equal ones by id.',
  values: {
    DOCUMENT_ASC: { value: 'document' as const, description: 'By policy, then by place in it, ascending.' },
    DOCUMENT_DESC: { value: '-document' as const, description: 'By policy, then by place in it, descending.' },
    ISSUED_ON_ASC: {
      value: 'issuedOn' as const,
      description: 'By the day their policy was signed, those without a day first; within a policy in the order of the text.',
    },
    ISSUED_ON_DESC: {
      value: '-issuedOn' as const,
      description:
        'By the day their policy was signed, the newest first, those without a day last; within a policy in the order of the text.',
    },
    PLACE_ASC: {
      value: 'place' as const,
      description:
        'By the place of their policy in the order of GB/T 2260, zones after the place they lie in; within a policy in the order of the text.',
    },
    PLACE_DESC: { value: '-place' as const, description: 'By place, descending; within a policy in the order of the text.' },
    NEXT_DUE_ASC: {
      value: 'nextDue' as const,
      description: 'By their next deadline on `dueAsOf` or later; those without come as if due never, ascending.',
    },
    NEXT_DUE_DESC: { value: '-nextDue' as const, description: 'By their next deadline on `dueAsOf` or later, descending.' },
    DUE_ASC: { value: 'due' as const, description: 'By the first deadline they set; those without come as if due never, ascending.' },
    DUE_DESC: { value: '-due' as const, description: 'By the first deadline they set; those without come as if due never, descending.' },
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
      dueAsOf: t.arg({ type: 'Date', description: DUE_AS_OF }),
    },
    complexity: pageCost,
    resolve: (_, args, context) =>
      listPage(context, 'measures', where(args.where, MEASURE_TESTS), args.orderBy ?? 'document', args, dueDay(args)),
  }),
)
