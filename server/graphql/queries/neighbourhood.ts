import { builder } from '../builder.ts'
import { checkIds, LIMITS, within } from '../limits.ts'
import { Drawing } from '../types/drawing.ts'
import { NodeKind, RelationKind } from '../types/enums.ts'

builder.queryField('neighbourhood', (t) =>
  t.field({
    type: Drawing,
    description:
      'The neighbours of these nodes, nearest first, and what was left out. Measures count as neighbours of their policy. A larger limit only adds nodes at the end.',
    args: {
      ids: t.arg.idList({ required: true, description: 'The nodes at the centre.' }),
      depth: t.arg.int({
        defaultValue: 1,
        description: 'Number of steps outward, 1 to 3. Nearer nodes come first, up to the limit.',
      }),
      kinds: t.arg({ type: [NodeKind], description: 'Only neighbours of these kinds; all but sections by default.' }),
      relations: t.arg({ type: [RelationKind], description: 'Only along these relationships; all by default.' }),
      limit: t.arg.int({ defaultValue: 100, description: 'Maximum number of neighbours.' }),
      drawn: t.arg.idList({
        description:
          'Nodes that are already drawn. They are not returned and do not count towards the limit, but their edges to the returned nodes are.',
      }),
    },
    complexity: ({ limit }) => ({ field: 10, multiplier: limit ?? 100 }),
    resolve: (_, args, context) =>
      context.store.neighbourhood({
        ids: checkIds('ids', args.ids),
        drawn: checkIds('drawn', args.drawn ?? [], LIMITS.drawn),
        depth: within('depth', args.depth ?? 1, 1, 3),
        kinds: args.kinds ?? null,
        relations: args.relations ?? null,
        limit: within('limit', args.limit ?? 100, 1, LIMITS.drawing),
      }),
  }),
)
