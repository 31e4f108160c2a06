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
    relation: t.expose('type', { type: RelationKind, description: 'What it says.' }),
    source: t.id({ description: 'Id of the node where it starts.', resolve: ({ from }) => from }),
    target: t.id({ description: 'Id of the node where it ends.', resolve: ({ to }) => to }),
    role: t.expose('role', { type: Role, nullable: true, description: 'For assignments: the role.' }),
    status: t.expose('status', { type: ResolutionStatus, description: 'How far it is resolved.' }),
    evidence: t.field({
      type: Evidence,
      nullable: true,
      description: 'The words that say so.',
      resolve: (relation) => evidenceOf(relation),
    }),
  }),
})

const Path = builder.objectRef<store.Path>('Path').implement({
  description: 'A way between two nodes.',
  fields: (t) => ({
    nodes: t.field({
      type: [Node],
      complexity: list,
      description: 'The nodes, from the first to the last.',
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
      'The shortest ways between two nodes, along any relationship but the nesting of places and the tree of industries. Empty where there is none within the hops, and from a node to itself.',
    args: {
      from: t.arg.id({ required: true, description: 'Where to start.' }),
      to: t.arg.id({ required: true, description: 'Where to end.' }),
      maxHops: t.arg.int({ defaultValue: 6, description: 'How many hops at most, up to 8.' }),
      relations: t.arg({
        type: [RelationKind],
        description:
          'Only along these; all when left out. WITHIN and BROADER are never followed: they would bind everything to everything. Neither is RESEMBLES, which no text states.',
      }),
      limit: t.arg.int({ defaultValue: 10, description: 'How many ways at most, up to 50.' }),
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
