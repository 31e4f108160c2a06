import { comparisonOf } from '../../comparison/comparison.ts'
import { builder } from '../builder.ts'
import { Comparison } from '../types/comparison.ts'

builder.queryField('compare', (t) =>
  t.field({
    type: Comparison,
    nullable: true,
    description:
      'Compares two documents: shared tasks, departments, lines, industries and cited documents, figures for the same target, and passages of the left document that the right one repeats. For a document whose text is not held, its known tasks are compared. Either side may also be a single measure. Null if one of them does not exist.',
    args: {
      left: t.arg.id({ required: true, description: 'Id of a policy, document or measure.' }),
      right: t.arg.id({ required: true, description: 'Id of the other policy, document or measure.' }),
    },
    complexity: { field: 200, multiplier: 100 },
    resolve: async (_, { left, right }, context) => {
      const [one, other] = await context.store.sides(left, right)
      return one && other ? comparisonOf(one, other) : null
    },
  }),
)
