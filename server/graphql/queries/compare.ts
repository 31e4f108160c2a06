import { comparisonOf } from '../../comparison/comparison.ts'
import { builder } from '../builder.ts'
import { Comparison } from '../types/comparison.ts'

builder.queryField('compare', (t) =>
  t.field({
    type: Comparison,
    nullable: true,
    description:
      'Two documents side by side: shared tasks, departments, lines, industries and documents, figures on the same target, and passages of the left that repeat words of the right. A document whose text is not held takes part with the tasks known of it; a single measure can be either side. Null where one of them does not exist.',
    args: {
      left: t.arg.id({ required: true, description: 'Id of a policy, document or measure.' }),
      right: t.arg.id({ required: true, description: 'Id of the other.' }),
    },
    complexity: { field: 200, multiplier: 100 },
    resolve: async (_, { left, right }, context) => {
      const [one, other] = await context.store.sides(left, right)
      return one && other ? comparisonOf(one, other) : null
    },
  }),
)
