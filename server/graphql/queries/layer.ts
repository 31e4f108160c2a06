import { builder } from '../builder.ts'
import { checkIds, LIMITS, within } from '../limits.ts'
import { Drawing } from '../types/drawing.ts'
import { NodeKind } from '../types/enums.ts'

builder.queryField('layer', (t) =>
  t.field({
    type: Drawing,
    description:
      'A layer over a drawing of policies: the nodes of a kind linked to most policies, with these links folded by policy, relationship and role. The policies themselves are not among its nodes. Nodes whose links have no room within 40,000 are left out and counted in `omitted`.',
    args: {
      kind: t.arg({
        type: NodeKind,
        required: true,
        description: 'DEPARTMENT, JURISDICTION, INDUSTRY or CITED_DOCUMENT; others have no such links.',
      }),
      first: t.arg.int({ defaultValue: 60, description: `Maximum number of nodes, up to ${LIMITS.drawing}.` }),
      drawn: t.arg.idList({
        description: `Ids of other nodes already drawn, up to ${LIMITS.drawn}; edges between them and the layer are included.`,
      }),
    },
    complexity: ({ first }) => ({ field: 10, multiplier: first ?? 60 }),
    resolve: (_, { kind, first, drawn }, context) =>
      context.store.layer(kind, within('first', first ?? 60, 1, LIMITS.drawing), checkIds('drawn', drawn ?? [], LIMITS.drawn)),
  }),
)
