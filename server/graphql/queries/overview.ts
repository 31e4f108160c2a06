import { builder } from '../builder.ts'
import { LIMITS, within } from '../limits.ts'
import { Drawing } from '../types/drawing.ts'
import { NodeKind } from '../types/enums.ts'

const OPENING = 300

builder.queryField('overview', (t) =>
  t.field({
    type: Drawing,
    description:
      'The opening drawing: policies with the departments, cited documents, industries and places they are bound to. Measures are folded into their policy, with counts on the edges; the most connected nodes come first. The same graph always gives the same drawing.',
    args: {
      limit: t.arg.int({ defaultValue: OPENING, description: `How many nodes at most, up to ${LIMITS.drawing}.` }),
      kinds: t.arg({
        type: [NodeKind],
        description: 'Only nodes of these kinds; policies, departments, cited documents, industries and places when left out.',
      }),
    },
    complexity: ({ limit }) => ({ field: 10, multiplier: limit ?? OPENING }),
    resolve: (_, { limit, kinds }, context) => context.store.overview(within('limit', limit ?? OPENING, 1, LIMITS.drawing), kinds ?? null),
  }),
)
