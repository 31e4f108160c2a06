import { builder } from '../builder.ts'
import { LIMITS, within } from '../limits.ts'
import { Drawing } from '../types/drawing.ts'

builder.queryField('unfold', (t) =>
  t.field({
    type: Drawing,
    description: 'The measures folded into an edge of the overview: those of the policy that link it to the target, with their own edges.',
    args: {
      source: t.arg.id({ required: true, description: 'Id of the policy.' }),
      target: t.arg.id({ required: true, description: 'Id of the node at the other end.' }),
      limit: t.arg.int({ defaultValue: 100, description: 'Maximum number of measures.' }),
    },
    complexity: ({ limit }) => ({ field: 10, multiplier: limit ?? 100 }),
    resolve: (_, { source, target, limit }, context) =>
      context.store.unfold(source, target, within('limit', limit ?? 100, 1, LIMITS.drawing)),
  }),
)
