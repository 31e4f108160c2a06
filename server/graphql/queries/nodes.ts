import { builder } from '../builder.ts'
import { checkIds } from '../limits.ts'
import { Node } from '../types/refs.ts'

builder.queryField('nodes', (t) =>
  t.field({
    type: [Node],
    nullable: { list: false, items: true },
    description: 'Nodes by id, in the order of the ids; null for an id that does not exist.',
    args: { ids: t.arg.idList({ required: true, description: 'Ids of the nodes, 200 at most.' }) },
    complexity: ({ ids }) => ({ field: 1, multiplier: ids.length }),
    resolve: (_, { ids }, context) => Promise.all(checkIds('ids', ids).map((id) => context.nodes.load(id))),
  }),
)
