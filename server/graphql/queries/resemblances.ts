import { builder } from '../builder.ts'
import { LIMITS, within } from '../limits.ts'
import { Drawing } from '../types/drawing.ts'

builder.queryField('resemblances', (t) =>
  t.field({
    type: Drawing,
    description:
      'A layer over a drawing of documents: an edge for each two documents whose measures (or upstream tasks) have the same words, with their number. Those with most come first; the nodes are not included. `unfold(source, target)` lists the measures.',
    args: { first: t.arg.int({ defaultValue: LIMITS.drawing, description: `Maximum number of edges, up to ${LIMITS.documents}.` }) },
    complexity: ({ first }) => ({ field: 10, multiplier: Math.ceil((first ?? LIMITS.drawing) / 5) }),
    resolve: (_, { first }, context) => context.store.resemblances(within('first', first ?? LIMITS.drawing, 1, LIMITS.documents)),
  }),
)
