import { relatedPage } from '../context.ts'
import { pageCost } from '../paging.ts'
import { ConcernedMeasureConnection, IndustryConnection } from './connections.ts'
import { Industry, Node } from './refs.ts'

Industry.implement({
  description: 'An industry or sector.',
  interfaces: [Node],
  fields: (t) => ({
    broader: t.field({
      type: IndustryConnection,
      description: 'Its broader industries: the class of GB/T 4754, and the strategic emerging industry if that contains it as a whole.',
      args: { ...t.arg.connectionArgs() },
      complexity: pageCost,
      resolve: ({ id }, args, context) => relatedPage(context, 'Industry.broader', id, args),
    }),
    narrower: t.field({
      type: IndustryConnection,
      description: 'The industries directly within it.',
      args: { ...t.arg.connectionArgs() },
      complexity: pageCost,
      resolve: ({ id }, args, context) => relatedPage(context, 'Industry.narrower', id, args),
    }),
    measures: t.field({
      type: ConcernedMeasureConnection,
      description:
        'The measures that name it. For measures that name a narrower industry too, use `measures(where: { industry: … })` or `tasks`.',
      args: { ...t.arg.connectionArgs() },
      complexity: pageCost,
      resolve: ({ id }, args, context) => relatedPage(context, 'Industry.measures', id, args),
    }),
  }),
})
