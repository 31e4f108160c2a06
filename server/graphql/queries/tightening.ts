import { builder } from '../builder.ts'
import { within } from '../limits.ts'
import { MOST_PAIRS, Tightening, TighteningStep, TighteningVerdict } from '../types/tightening.ts'

const PAIRS = 50

builder.queryField('tightening', (t) =>
  t.field({
    type: Tightening,
    description:
      'Who tightens whom (层层加码): pairs of figures or deadlines for the same object, in documents of a higher and a lower level, or of one place in different years. Only shares, times and days are compared. Two figures are for the same object if kind and unit agree and the words around them are at least 60 % alike.',
    args: {
      step: t.arg({ type: TighteningStep, description: 'Only pairs across levels, or only pairs across years.' }),
      verdict: t.arg({ type: [TighteningVerdict], description: 'Only pairs with these verdicts.' }),
      target: t.arg.id({ description: 'Only pairs with this figure or deadline on either side.' }),
      document: t.arg.id({ description: 'Only pairs with a figure of this policy on either side.' }),
      place: t.arg.id({ description: 'Only pairs whose second figure is from a policy that applies in this place or within it.' }),
      skip: t.arg.int({ defaultValue: 0, description: 'Number of pairs to skip.' }),
      first: t.arg.int({ defaultValue: PAIRS, description: `Number of pairs, ${MOST_PAIRS} at most.` }),
    },
    complexity: ({ first }) => ({ field: 50, multiplier: first ?? PAIRS }),
    resolve: (_, { step, verdict, target, document, place, skip, first }, context) =>
      context.store.tightening({
        step: step ?? null,
        verdicts: verdict ?? null,
        target: target ?? null,
        document: document ?? null,
        place: place ?? null,
        skip: within('skip', skip ?? 0, 0, 1_000_000),
        first: within('first', first ?? PAIRS, 0, MOST_PAIRS),
      }),
  }),
)
