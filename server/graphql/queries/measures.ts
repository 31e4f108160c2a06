import { builder } from '../builder.ts'
import { where } from '../filters/filter.ts'
import { MEASURE_TESTS, MeasureFilter } from '../filters/measureFilter.ts'
import { listPage } from '../lists.ts'
import { DUE_AS_OF, dueDay } from '../nextDue.ts'
import { pageCost } from '../paging.ts'
import { MeasureConnection } from '../types/connections.ts'

const MeasureOrder = builder.enumType('MeasureOrder', {
  description: 'Sort order of measures; ties are ordered by id.',
  values: {
    DOCUMENT_ASC: { value: 'document' as const, description: 'By policy, then by position in it, ascending.' },
    DOCUMENT_DESC: { value: '-document' as const, description: 'By policy, then by position in it, descending.' },
    ISSUED_ON_ASC: {
      value: 'issuedOn' as const,
      description: 'By the day their policy was signed, those without a day first; within a policy in text order.',
    },
    ISSUED_ON_DESC: {
      value: '-issuedOn' as const,
      description: 'By the day their policy was signed, newest first, those without a day last; within a policy in text order.',
    },
    PLACE_ASC: {
      value: 'place' as const,
      description:
        'By the place of their policy in GB/T 2260 order, a zone after the place that contains it; within a policy in text order.',
    },
    PLACE_DESC: { value: '-place' as const, description: 'By place, descending; within a policy in text order.' },
    NEXT_DUE_ASC: {
      value: 'nextDue' as const,
      description: 'By their next deadline on `dueAsOf` or later, ascending; those without one come last.',
    },
    NEXT_DUE_DESC: {
      value: '-nextDue' as const,
      description: 'By their next deadline on `dueAsOf` or later, descending; those without one come first.',
    },
    DUE_ASC: { value: 'due' as const, description: 'By their first deadline, ascending; those without one come last.' },
    DUE_DESC: { value: '-due' as const, description: 'By their first deadline, descending; those without one come first.' },
  },
})

builder.queryField('measures', (t) =>
  t.field({
    type: MeasureConnection,
    description: 'The measures of all policies.',
    args: {
      ...t.arg.connectionArgs(),
      where: t.arg({ type: MeasureFilter, description: 'Which measures; all by default.' }),
      orderBy: t.arg({ type: MeasureOrder, description: 'Sort order; DOCUMENT_ASC by default.' }),
      dueAsOf: t.arg({ type: 'Date', description: DUE_AS_OF }),
    },
    complexity: pageCost,
    resolve: (_, args, context) =>
      listPage(context, 'measures', where(args.where, MEASURE_TESTS), args.orderBy ?? 'document', args, { asOf: dueDay(args) }),
  }),
)
