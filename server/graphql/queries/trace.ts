import { builder } from '../builder.ts'
import { within } from '../limits.ts'
import { RelationKind } from '../types/enums.ts'
import { Trace, TraceDirection } from '../types/trace.ts'

const MOST_HOPS = 6
const MOST_NODES = 500
const NODES = 200

builder.queryField('trace', (t) =>
  t.field({
    type: Trace,
    nullable: true,
    description:
      'The chains behind a measure, upstream task, policy or cited document: upward to the national document, or downward to the single measures; each hop with the words that prove it. Where a table says which upstream task a measure carries out, the chain is at that level. Null where there is no such node.',
    args: {
      id: t.arg.id({ required: true, description: 'Where to start.' }),
      direction: t.arg({ type: TraceDirection, required: true, description: 'UP or DOWN.' }),
      maxHops: t.arg.int({ defaultValue: MOST_HOPS, description: 'How many hops at most, up to 6.' }),
      relations: t.arg({
        type: [RelationKind],
        description:
          'Only along these: CARRIES_OUT, TASK_OF, IMPLEMENTS, BASED_ON, REPEALS, AMENDS, FORWARDS, CITES, HAS_MEASURE (a measure to its policy); all when left out.',
      }),
      otherParts: t.arg.boolean({
        defaultValue: false,
        description:
          'Upward from a measure: also what its policy cites in other sections and attachments. When left out their number is in `omitted`.',
      }),
      limit: t.arg.int({ defaultValue: NODES, description: 'How many nodes at most, up to 500.' }),
    },
    complexity: ({ limit }) => ({ field: 10, multiplier: limit ?? NODES }),
    resolve: (_, { id, direction, maxHops, relations, otherParts, limit }, context) =>
      context.store.trace({
        id,
        direction,
        maxHops: within('maxHops', maxHops ?? MOST_HOPS, 1, MOST_HOPS),
        relations: relations ?? null,
        otherParts: otherParts ?? false,
        limit: within('limit', limit ?? NODES, 1, MOST_NODES),
      }),
  }),
)
