import { builder } from '../builder.ts'
import { Statistics } from '../types/statistics.ts'

builder.queryField('statistics', (t) =>
  t.field({
    type: Statistics,
    description: 'What the graph holds: counts by kind, counts by resolution status, and the hash of the whole content.',
    complexity: 20,
    resolve: (_, __, context) => context.store.statistics(),
  }),
)
