import type * as store from '../../neo4j/store/connections.ts'
import type { RelationRecord } from '../../neo4j/store/records.ts'
import { builder } from '../builder.ts'
import { within } from '../limits.ts'
import { RelationKind, ResolutionStatus, Role } from '../types/enums.ts'
import { Evidence, evidenceOf } from '../types/evidence.ts'
import { Node } from '../types/refs.ts'

const list = { field: 0, multiplier: 5 }

const PathStep = builder.objectRef<RelationRecord>('PathStep').implement({
  description: 'One relationship of a path, in its own direction.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the relationship.' }),
    relation: t.expose('type', { type: RelationKind, description: 'Type of the relationship.' }),
    source: t.id({ description: 'Id of its source node.', resolve: ({ from }) => from }),
    target: t.id({ description: 'Id of its target node.', resolve: ({ to }) => to }),
    role: t.expose('role', { type: Role, nullable: true, description: 'For assignments, the role.' }),
    status: t.expose('status', { type: ResolutionStatus, description: 'Resolution status.' }),
    evidence: t.field({
      type: Evidence,
      nullable: true,
      description: 'The quoted words that state it.',
      resolve: (relation) => evidenceOf(relation),
    }),
  }),
})

const Path = builder.objectRef<store.Path>('Path').implement({
  description: 'A path between two nodes.',
  fields: (t) => ({
    nodes: t.field({
      type: [Node],
      complexity: list,
      description: 'The nodes from first to last.',
      resolve: ({ nodes }) => [...nodes],
    }),
    steps: t.field({
      type: [PathStep],
      complexity: list,
      description: 'The relationships between them, in the same order.',
      resolve: ({ relations }) => [...relations],
    }),
  }),
})

builder.queryField('paths', (t) =>
  t.field({
    type: [Path],
    description:
      'The shortest paths between two nodes. Relationships between places, or between industries, are not followed. Empty if no path is short enough, or if both nodes are the same.',
    args: {
      from: t.arg.id({ required: true, description: 'Id of the first node.' }),
      to: t.arg.id({ required: true, description: 'Id of the last node.' }),
      maxHops: t.arg.int({ defaultValue: 6, description: 'Maximum number of hops, up to 8.' }),
      relations: t.arg({
        type: [RelationKind],
        description:
          'Only along these relationships; all by default. WITHIN and BROADER are never followed, because they would connect everything. RESEMBLES is not followed either, because no text states it.',
      }),
      limit: t.arg.int({ defaultValue: 10, description: 'Maximum number of paths, up to 50.' }),
    },
    complexity: ({ limit }) => ({ field: 20, multiplier: limit ?? 10 }),
    resolve: async (_, { from, to, maxHops, relations, limit }, context) => [
      ...(await context.store.paths({
        from,
        to,
        maxHops: within('maxHops', maxHops ?? 6, 1, 8),
        relations: relations ?? null,
        limit: within('limit', limit ?? 10, 1, 50),
      })),
    ],
  }),
)
