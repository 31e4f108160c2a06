import { builder } from '../builder.ts'
import { checkIds, LIMITS, within } from '../limits.ts'
import { Drawing } from '../types/drawing.ts'
import { NodeKind, RelationKind } from '../types/enums.ts'

builder.queryField('neighbourhood', (t) =>
  t.field({
    type: Drawing,
    description:
      'What surrounds these nodes, nearest first, and what was left out. Measures are neighbours of their policy. The answer to a smaller limit is the beginning of the answer to a larger one.',
    args: {
      ids: t.arg.idList({ required: true, description: 'The nodes in the middle.' }),
      depth: t.arg.int({ defaultValue: 1, description: 'How many steps outward, 1 or 2.' }),
      kinds: t.arg({ type: [NodeKind], description: 'Only neighbours of these kinds; all but sections when left out.' }),
      relations: t.arg({ type: [RelationKind], description: 'Only along these relationships; all when left out.' }),
      limit: t.arg.int({ defaultValue: 100, description: 'How many neighbours at most.' }),
      drawn: t.arg.idList({
        description:
          'Nodes that are on the canvas already: they are not returned and do not count, but every edge between them and what is returned is.',
      }),
    },
    complexity: ({ limit }) => ({ field: 10, multiplier: limit ?? 100 }),
    resolve: (_, args, context) =>
      context.store.neighbourhood({
        ids: checkIds('ids', args.ids),
        drawn: checkIds('drawn', args.drawn ?? [], LIMITS.drawn),
        depth: within('depth', args.depth ?? 1, 1, 2),
        kinds: args.kinds ?? null,
        relations: args.relations ?? null,
        limit: within('limit', args.limit ?? 100, 1, LIMITS.drawing),
      }),
  }),
)
