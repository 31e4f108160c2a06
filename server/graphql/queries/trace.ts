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
      'The chains that start at a measure, upstream task, policy or cited document: upward to the national document, or downward to single measures, each hop with its quoted words. If a table says which upstream task a measure carries out, the chain follows the task. Null if the node does not exist.',
    args: {
      id: t.arg.id({ required: true, description: 'Id of the first node.' }),
      direction: t.arg({ type: TraceDirection, required: true, description: 'UP or DOWN.' }),
      maxHops: t.arg.int({ defaultValue: MOST_HOPS, description: 'Maximum number of hops, up to 6.' }),
      relations: t.arg({
        type: [RelationKind],
        description:
          'Only along these relationships: CARRIES_OUT, TASK_OF, IMPLEMENTS, BASED_ON, REPEALS, AMENDS, FORWARDS, CITES, HAS_MEASURE (from a measure to its policy); all by default.',
      }),
      otherParts: t.arg.boolean({
        defaultValue: false,
        description:
          'Upward from a measure: also follow citations in other sections and attachments of its policy. Without it, their number is in `omitted`.',
      }),
      limit: t.arg.int({ defaultValue: NODES, description: 'Maximum number of nodes, up to 500.' }),
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
