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
      'Who implements a document: its tasks with the measures that carry them out, and the places with their policies; rows with none known are shown. Null where there is no such document.',
    args: {
      document: t.arg.id({ required: true, description: 'Id of the document, held or not.' }),
      limit: t.arg.int({ defaultValue: ROWS, description: 'How many tasks and how many places at most, up to 1000.' }),
    },
    complexity: ({ limit }) => ({ field: 10, multiplier: limit ?? ROWS }),
    resolve: (_, { document, limit }, context) => context.store.coverage(document, within('limit', limit ?? ROWS, 1, MOST_ROWS)),
  }),
)
