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
      description: 'The industries that hold it: the class of GB/T 4754, and the strategic emerging one where that holds it as a whole.',
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
        'The measures that name it. Those that name a narrower one are found, too, by `measures(where: { industry: … })` and `tasks`.',
      args: { ...t.arg.connectionArgs() },
      complexity: pageCost,
      resolve: ({ id }, args, context) => relatedPage(context, 'Industry.measures', id, args),
    }),
  }),
})
