import { builder } from '../builder.ts'
import { within } from '../limits.ts'
import { Coverage } from '../types/coverage.ts'

const ROWS = 200
const MOST_ROWS = 1000

builder.queryField('coverage', (t) =>
  t.field({
    type: Coverage,
    nullable: true,
    description:
      'Who implements a document: its tasks with the measures that carry them out, and the places with their policies. Tasks and places without any known implementation are listed too. Null if the document does not exist.',
    args: {
      document: t.arg.id({ required: true, description: 'Id of the document; its text need not be held.' }),
      limit: t.arg.int({ defaultValue: ROWS, description: 'Maximum number of tasks and of places, up to 1000.' }),
    },
    complexity: ({ limit }) => ({ field: 10, multiplier: limit ?? ROWS }),
    resolve: (_, { document, limit }, context) => context.store.coverage(document, within('limit', limit ?? ROWS, 1, MOST_ROWS)),
  }),
)
