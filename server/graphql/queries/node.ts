import { builder } from '../builder.ts'
import { Node } from '../types/refs.ts'

builder.queryField('node', (t) =>
  t.field({
    type: Node,
    nullable: true,
    description: 'The node with this id or former id; null if there is none.',
    args: { id: t.arg.id({ required: true, description: 'Id of the node.' }) },
    resolve: (_, { id }, context) => context.nodes.load(id),
  }),
)
