import { builder } from '../builder.ts'
import { LIMITS, within } from '../limits.ts'
import { Drawing } from '../types/drawing.ts'

builder.queryField('unfold', (t) =>
  t.field({
    type: Drawing,
    description:
      'What is folded into an edge of the overview: the measures of the policy that bind it to the target, with their single edges.',
    args: {
      source: t.arg.id({ required: true, description: 'Id of the policy.' }),
      target: t.arg.id({ required: true, description: 'Id of the node at the other end.' }),
      limit: t.arg.int({ defaultValue: 100, description: 'How many measures at most.' }),
    },
    complexity: ({ limit }) => ({ field: 10, multiplier: limit ?? 100 }),
    resolve: (_, { source, target, limit }, context) =>
      context.store.unfold(source, target, within('limit', limit ?? 100, 1, LIMITS.drawing)),
  }),
)
