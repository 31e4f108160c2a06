import type { NodeKind as NodeKindName } from '../../neo4j/store/records.ts'
import { builder } from '../builder.ts'
import { LIMITS, within } from '../limits.ts'
import { Drawing } from '../types/drawing.ts'
import { NodeKind } from '../types/enums.ts'

const OPENING = 300

/** Whether only documents are requested. */
const documentsAlone = (kinds: readonly NodeKindName[] | null | undefined): boolean =>
  kinds?.every((kind) => kind === 'POLICY' || kind === 'CITED_DOCUMENT') ?? false

const mostOf = (kinds: readonly NodeKindName[] | null | undefined): number => (documentsAlone(kinds) ? LIMITS.documents : LIMITS.drawing)

builder.queryField('overview', (t) =>
  t.field({
    type: Drawing,
    description:
      'The opening drawing: policies with the departments, cited documents, industries and places linked to them. Measures are folded into their policy, with counts on the edges; the most connected nodes come first. The same graph always gives the same drawing.',
    args: {
      limit: t.arg.int({
        defaultValue: OPENING,
        description: `Maximum number of nodes, up to ${LIMITS.drawing}; up to ${LIMITS.documents} if only documents are asked for.`,
      }),
      kinds: t.arg({
        type: [NodeKind],
        description: 'Only nodes of these kinds; policies, departments, cited documents, industries and places by default.',
      }),
    },
    // Documents are cheap: few edges, and no measures to unfold. The largest drawing of documents costs as much as the largest mixed one.
    complexity: ({ limit, kinds }) => ({ field: 10, multiplier: Math.ceil(((limit ?? OPENING) * LIMITS.drawing) / mostOf(kinds)) }),
    resolve: (_, { limit, kinds }, context) => context.store.overview(within('limit', limit ?? OPENING, 1, mostOf(kinds)), kinds ?? null),
  }),
)
